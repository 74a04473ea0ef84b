import { isMap, isScalar, isSeq, type ParsedNode, type Scalar, type YAMLSeq } from 'yaml'
import type { Setting } from '../../src/check-up/settings.ts'
import { nearest } from '../../src/checks/text/edit-distance.ts'
import type { Reading } from './begin-reading.ts'
import { kindOf } from './kind-of.ts'
import { accountHeader, readAccount } from './read-account.ts'
import { textOf, truthOf } from './scalar.ts'

const said = {
  noText: '{name} holds {found}. Expected is a text; put one that contains a colon or begins with a bracket in quotes.',
  noLines: '{name} holds {found}. Expected is a text of one or more lines, or a list of texts.',
  noAccounts: '{name} holds {found}. Expected is a list of accounts, each behind a hyphen.',
  noEntry: 'An entry of {name} is {found}. Expected is a text; put one that contains a colon in quotes.',
  noAccount: 'An entry of {name} is {found}. Expected is a mapping of label, name, type and enabled, or a text.',
  entryLines: 'An entry of {name} has a line break in it. Expected is one entry for each line.',
  noChoice: '{name} is {value}. Expected is one of {known}.',
  noChoiceNear: '{name} is {value}. Expected is one of {known}. Did you mean {near}?',
} as const

/** The text that a file gives for a setting; empty where it gives none, or a mistake was told. */
export function readSetting(setting: Setting, node: ParsedNode | null, reading: Reading): string {
  const found = node && reading.file.resolve(node)
  if (!node || !found) return ''
  if (isScalar(found)) return readScalar(setting, node, found, reading)
  if (isSeq(found) && setting.field.kind === 'lines') return readList(setting, found as YAMLSeq.Parsed, reading)
  reading.file.tell(node, sentenceFor(setting), { name: setting.name, found: kindOf(found) })
  return ''
}

function sentenceFor({ name, field }: Setting): (typeof said)['noText' | 'noLines' | 'noAccounts'] {
  if (name === 'accounts') return said.noAccounts
  return field.kind === 'lines' ? said.noLines : said.noText
}

function readScalar({ name, field }: Setting, node: ParsedNode, scalar: Scalar, { file, hasRoom }: Reading): string {
  const value = textOf(scalar)
  if (field.kind !== 'choice') return hasRoom(value.length, node) ? value : ''

  const choices = Object.keys(field.options ?? {})
  const truth = truthOf(scalar)
  if (choices.includes('yes') && truth !== undefined) return truth ? 'yes' : 'no'
  if (value === '' || choices.includes(value)) return value
  const near = nearest(value, choices)
  const known = choices.join(', ')
  if (near === undefined) file.tell(node, said.noChoice, { name, value, known })
  else file.tell(node, said.noChoiceNear, { name, value, known, near })
  return ''
}

/** One entry a line; accounts that are mappings become the list that the check reads. */
function readList(setting: Setting, list: YAMLSeq.Parsed, reading: Reading): string {
  const hasAccounts = setting.name === 'accounts' && list.items.some((item) => isMap(reading.file.resolve(item)))
  const lines = hasAccounts ? [accountHeader] : []
  for (const item of list.items) {
    const line = readEntry(setting, item, reading)
    if (!reading.hasRoom(line.length + 1, item)) return ''
    lines.push(line)
  }
  return lines.join('\n')
}

function readEntry({ name }: Setting, item: ParsedNode, reading: Reading): string {
  const { file } = reading
  const found = file.resolve(item)
  if (isMap(found) && name === 'accounts') return readAccount(found, reading)
  if (isScalar(found)) {
    const text = textOf(found)
    if (/[\n\r]/.test(text)) file.tell(item, said.entryLines, { name })
    return text
  }
  if (found) file.tell(item, name === 'accounts' ? said.noAccount : said.noEntry, { name, found: kindOf(found) })
  return ''
}
