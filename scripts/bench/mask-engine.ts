import { type MaskInput, withGroups } from './mask-inputs.ts'
import type { Part, Row } from './part.ts'
import { timeCheck } from './time-check.ts'
import { timeExpression } from './time-expression.ts'
import { median, repeat } from './typical.ts'

const growth = [1000, 10_000, 100_000]
const mask = 'Campaign - tenant_id - (.*)'
const hostileMask = '(a+)+$'
const hostileProfile = `${'a'.repeat(40)}!`
/** Long enough to show what an expression does to a page, short enough to wait for. */
const limitMilliseconds = 2000

/** Measures the check of masks beside the engine for expressions, as the list grows, and with a mask made to stop it. */
export async function maskEngine(): Promise<Part> {
  console.error('Checking masks beside the engine for expressions …')
  return {
    title: `Check of the association mask, ${mask}`,
    peer: 'RegExp',
    rows: [...growth.map(growthRow), await hostileRow()],
    notes: [
      'As many groups as profiles. The time a profile stays about the same where the time is linear.',
      'The peer asks whether the expression matches and whether the group exists; it explains nothing.',
    ],
  }
}

function growthRow(count: number): Row {
  const input = withGroups(mask, count)
  const microseconds = (run: (input: MaskInput) => number) => (median(repeat(() => run(input))) * 1000) / count
  const what = `${count.toLocaleString('en')} profiles`
  return { what, unit: 'µs a profile', signpost: microseconds(timeCheck), peer: microseconds(timeEngine) }
}

function timeEngine({ mask, profiles, groups }: MaskInput): number {
  const begin = performance.now()
  const expression = new RegExp(`^${mask}$`)
  const known = new Set(groups.split('\n'))
  const led = profiles.split('\n').filter((profile) => known.has(expression.exec(profile)?.[1] ?? ''))
  if (led.length === 0) throw new Error('No profile leads to a group.')
  return performance.now() - begin
}

/** The same mask once as data and once as an expression, on one short name. */
async function hostileRow(): Promise<Row> {
  const input = { mask: hostileMask, profiles: hostileProfile, groups: '' }
  const signpost = median(repeat(() => timeCheck(input)))
  const peer = await timeExpression(`^${hostileMask}`, hostileProfile, limitMilliseconds)
  const what = `one profile of ${hostileProfile.length} signs, mask ${hostileMask}`
  if (peer === undefined) return { what, unit: 'ms', signpost, peer: limitMilliseconds, isPeerStopped: true }
  return { what, unit: 'ms', signpost, peer }
}
