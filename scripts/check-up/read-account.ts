import { isScalar, type ParsedNode, type Scalar, type YAMLMap } from 'yaml'
import { plainName } from '../../src/check-up/settings.ts'
import { nearest } from '../../src/checks/text/edit-distance.ts'
import type { Reading } from './begin-reading.ts'
import type { Entry } from './entries-in.ts'
import { kindOf } from './kind-of.ts'
import type { YamlFile } from './read-yaml.ts'
import { textOf, truthOf } from './scalar.ts'

/** Names of a mapping to the columns that the check of the accounts knows. */
const columns = { label: 'Label', name: 'Internal name', type: 'Type', enabled: 'Enabled' } as const
type Column = keyof typeof columns

/** The first line of a list of accounts. */
export const accountHeader = Object.values(columns).join('\t')

/** What else people call a column, written as `plainName` writes it. */
const otherNames: Record<string, Column> = { internalname: 'name', title: 'label', kind: 'type', active: 'enabled' }

const answers = new Map([
  ['yes', 'Yes'],
  ['Yes', 'Yes'],
  ['no', 'No'],
  ['No', 'No'],
  ['', ''],
])

const said = {
  noColumn: '{name} is not known in an account. Expected is one of label, name, type, enabled.',
  noColumnNear: '{name} is not known in an account. Did you mean {near}?',
  noCell: '{name} holds {found}. Expected is a text; put one that contains a colon in quotes.',
  cellBreak: '{name} has a tab or a line break in it. Expected is one line without tabs.',
  noAnswer: '{name} is {value}. Expected is yes or no.',
} as const

/** An account as one line. Whether it is enabled stands there only if the file says so. */
export function readAccount(map: YAMLMap.Parsed, reading: Reading): string {
  const cells: Record<Column, string> = { label: '', name: '', type: '', enabled: '' }
  for (const entry of reading.entriesOf(map).values()) {
    if (Object.hasOwn(columns, entry.name)) cells[entry.name as Column] = readCell(entry, reading)
    else tellName(entry, reading)
  }
  const { label, name, type, enabled } = cells
  return [label, name, type, ...(enabled ? [enabled] : [])].map(quoted).join('\t')
}

function tellName({ name, key }: Entry, { file }: Reading) {
  const plain = plainName(name)
  const other = Object.hasOwn(otherNames, plain) ? otherNames[plain] : undefined
  const near = other ?? nearest(plain, Object.keys(columns))
  if (near === undefined) file.tell(key, said.noColumn, { name })
  else file.tell(key, said.noColumnNear, { name, near })
}

function readCell({ name, value }: Entry, { file }: Reading): string {
  const found = value && file.resolve(value)
  if (!value || !found) return ''
  if (!isScalar(found)) {
    file.tell(value, said.noCell, { name, found: kindOf(found) })
    return ''
  }
  if (name === 'enabled') return readAnswer(value, found, file)
  const text = textOf(found)
  if (/[\t\n\r]/.test(text)) file.tell(value, said.cellBreak, { name })
  return text
}

function readAnswer(node: ParsedNode, scalar: Scalar, file: YamlFile): string {
  const truth = truthOf(scalar)
  if (truth !== undefined) return truth ? 'Yes' : 'No'
  const value = textOf(scalar)
  const answer = answers.get(value)
  if (answer === undefined) file.tell(node, said.noAnswer, { name: 'enabled', value })
  return answer ?? ''
}

/** The check takes quotation marks at both ends of a cell for the spreadsheet's. */
function quoted(cell: string): string {
  return /^\s*["'“„«]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
