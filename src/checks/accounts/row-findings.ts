import type { Said } from '../external-account.ts'
import { readEnabled } from './enabled.ts'
import { names, types, type Verdict } from './family.ts'
import type { Recognised } from './recognise.ts'

/** Columns as the console names them, in every language. */
const columns = { name: 'Internal name', type: 'Type', enabled: 'Enabled' } as const

interface Cell {
  line: number
  column: string
  value: string
}

/** What is wrong with one account for sign-in. Whether it must be enabled is open while it has a duplicate. */
export function* rowFindings(found: Recognised, isDuplicate: boolean): Generator<Said> {
  const { account, isSwapped } = found
  const { line } = account
  if (isSwapped) yield { code: 'columnOrder', level: 'warning', values: { line } }
  yield* nameFindings(found)
  yield* typeFindings(found)
  if (!isDuplicate) yield* enabledFindings(line, account.enabled)
}

function* nameFindings({ account, name, type }: Recognised): Generator<Said> {
  const { line, name: value = '' } = account
  const [expected, otherName] = names
  if (name) yield* spellingFindings({ line, column: columns.name, value }, name)
  else if (value.trim() === '') yield emptyCell(line, columns.name, otherName)
  else if (type) {
    const values = { line, type: type.expected, name: value, expected, otherName }
    yield { code: 'otherName', level: 'warning', values }
  }
}

function* typeFindings({ account, name, type }: Recognised): Generator<Said> {
  const { line, type: value = '' } = account
  const expected = types[name?.expected === names[0] ? 0 : 1]
  if (type) yield* spellingFindings({ line, column: columns.type, value }, type)
  else if (value.trim() === '') yield emptyCell(line, columns.type, expected)
  else if (name)
    yield { code: 'wrongType', level: 'error', values: { line, name: name.expected, type: value, expected } }
}

function* enabledFindings(line: number, cell: string | undefined): Generator<Said> {
  const field = columns.enabled
  const enabled = readEnabled(cell ?? '')
  if (cell === undefined) yield { code: 'enabledMissing', level: 'unsure', values: { line, field } }
  else if (enabled === undefined) {
    yield { code: 'enabledUnread', level: 'unsure', values: { line, value: cell, column: field } }
  } else if (!enabled) yield { code: 'notEnabled', level: 'error', values: { line, field } }
}

/** How a value is written that is nearly right. */
function* spellingFindings(cell: Cell, verdict: Verdict): Generator<Said> {
  const { kind, expected } = verdict
  const values = { ...cell, expected }
  const level = 'warning'
  if (kind === 'space' || kind === 'lookAlike') {
    const { found, position } = verdict
    yield { code: kind === 'space' ? 'whiteSpace' : 'lookAlike', level, values: { ...cell, found, position, expected } }
  } else if (kind === 'mistranslation') {
    yield { code: 'mistranslation', level, values: { ...values, language: verdict.language } }
  } else if (kind !== 'exact') {
    yield { code: kind, level, values }
  }
}

function emptyCell(line: number, column: string, expected: string): Said {
  return { code: 'emptyCell', level: 'unsure', values: { line, column, expected } }
}
