import { frameMilliseconds } from './frame-milliseconds.ts'
import { alone, hostileMasks, type MaskInput, misspelt, withGroups } from './mask-inputs.ts'
import type { Part, Row } from './part.ts'
import { timeCheck } from './time-check.ts'
import { median, repeat } from './typical.ts'

const count = 10_000
const capture = 'Campaign - tenant_id - (.*)'
const prefix = 'Campaign - tenant_id - '

const cases: [string, MaskInput][] = [
  ['mask with (.*), no groups given', alone(capture, count)],
  ['mask without parentheses, no groups given', alone(prefix, count)],
  [`mask with (.*), and ${count.toLocaleString('en')} groups`, withGroups(capture, count)],
  ['the same, every profile misspelt', misspelt(capture, count)],
  ...hostileMasks.map(([name, mask]): [string, MaskInput] => [`mask ${name}`, withGroups(mask, count)]),
]

/** Measures the check of masks on a long list, whatever the mask, against the time of one frame on a screen. */
export function maskFrames(): Part {
  console.error('Checking masks on a long list …')
  // Nothing is compiled yet, as in a page that was just opened.
  const first = timeCheck(alone(capture, count))
  return {
    title: `Check of the association mask, ${count.toLocaleString('en')} profiles`,
    peer: 'one frame',
    rows: [
      row('mask with (.*), no groups given, first run', first),
      ...cases.map(([what, input]) => row(what, median(repeat(() => timeCheck(input))))),
    ],
    notes: ['The findings are read to the last one; there is at least one a profile where the mask can be read.'],
  }
}

function row(what: string, signpost: number): Row {
  return { what, unit: 'ms', signpost, peer: frameMilliseconds }
}
