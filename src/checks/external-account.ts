import { countFindings } from './accounts/count-findings.ts'
import { readAccounts, type Unread } from './accounts/read-accounts.ts'
import { isMember, recognise } from './accounts/recognise.ts'
import { rowFindings } from './accounts/row-findings.ts'
import { defineCheck, type Finding } from './check.ts'
import type { Basis } from './provenance.ts'

const rule: Basis = { kind: 'documented', source: 'imsTroubleshooting' }
const spelling: Basis = { kind: 'inferred', source: 'imsTroubleshootingSpelling' }
const names: Basis = { kind: 'inferred', source: 'accountNames' }
const accounts: Basis = { kind: 'documented', source: 'externalAccounts' }
const pitfall: Basis = { kind: 'inferred', source: 'copying' }
const lists: Basis = { kind: 'inferred', source: 'typed' }

const messages = {
  accountsMissing: 'No accounts were given. Copy the list from {place}.',
  none: 'None of the accounts that were read is the one for sign-in (read: {count}). Install the package {package}.',
  duplicates:
    'More than one account for sign-in (found: {count}), in the lines {lines}. Keep the one whose settings are right and delete the others.',
  oldBesideNew:
    'Line {line} has the old name {name}, line {otherLine} the new name {otherName}. Adobe’s page does not mention the pair, but both are the account for sign-in.',
  disabledDuplicate: 'Line {line} is not enabled. Adobe’s page says to delete a duplicate: disabling it is not enough.',
  keep: 'Only line {line} is enabled. It is probably the one to keep.',
  one: 'Line {line} is the only account for sign-in, as it should be.',
  bothNames:
    'Line {line} has the name {name}. Adobe’s pages and pictures also call it {otherName}: both are taken as right.',
  wrongType: 'Line {line} has the name {name} and the type {type}. An account of this name has the type {expected}.',
  otherName:
    'Line {line} has the type {type} and the name {name}. Adobe’s text calls this account {expected}, its pictures {otherName}.',
  notEnabled: 'Line {line} is not enabled. Tick {field} on the form.',
  enabledMissing:
    'Line {line} does not say whether the account is enabled. Look whether {field} is ticked on the form.',
  enabledUnread:
    'Line {line} has {value} in the column {column}. Whether the account is enabled cannot be read from that.',
  emptyCell: 'Line {line} has nothing in the column {column}. Write {expected} if that is what the form has.',
  columnOrder: 'Line {line} has its columns in another order. Put a header over the list that names them.',
  whiteSpace: 'Line {line}, column {column}: {value} has {found} at character {position}. Write {expected} without it.',
  lookAlike: 'Line {line}, column {column}: in {value}, character {position} is {found}. Type {expected}.',
  letterCase: 'Line {line}, column {column}: {value} differs from {expected} in capital and small letters.',
  separator: 'Line {line}, column {column}: the parts of {value} are not joined as in {expected}.',
  mistranslation:
    'Line {line}, column {column}: {value} stands in a machine translation (language {language}) for {expected}.',
  near: 'Line {line}, column {column}: {value} looks misspelt. Adobe writes {expected}.',
  noSeparator: 'Line {line} was not read: nothing separates its columns. Copy the list again, with tabs between them.',
  columns:
    'Line {line} was not read: it has {count} columns, and {expected} are expected. Put a header over a list with other columns.',
  others: 'Accounts of other kinds, left aside: {count}.',
} as const

/** One finding of this check. */
export type Said = Finding<typeof messages>

/** Exactly one account for sign-in, of the right type, enabled; the old and the new name mean the same account. */
export default defineCheck({
  id: 'external-account',
  title: 'External account',
  purpose:
    'Looks whether there is exactly one account for sign-in, under its old or its new name, and finds duplicates.',
  fields: {
    accounts: {
      label: 'External accounts',
      hint: 'One account a line: label, internal name, type, enabled. Copy the list from Administration > Platform > External accounts.',
      kind: 'lines',
    },
  },
  messages,
  basis: {
    accountsMissing: lists,
    none: { kind: 'documented', source: 'configuringIms' },
    duplicates: rule,
    oldBesideNew: names,
    disabledDuplicate: rule,
    keep: lists,
    one: rule,
    bothNames: names,
    wrongType: { kind: 'inferred', source: 'imsTroubleshooting' },
    otherName: names,
    notEnabled: accounts,
    enabledMissing: lists,
    enabledUnread: lists,
    emptyCell: lists,
    columnOrder: lists,
    whiteSpace: spelling,
    lookAlike: pitfall,
    letterCase: spelling,
    separator: spelling,
    mistranslation: { kind: 'documented', source: 'imsTroubleshootingTranslations' },
    near: spelling,
    noSeparator: lists,
    columns: lists,
    others: lists,
  },
  example: {
    accounts: [
      'Label\tInternal name\tType\tEnabled',
      'MAC\tAdobe_Experience_Cloud\tAdobe Experience Cloud\tYes',
      'Adobe Marketing Cloud\tAdobe_Marketing_Cloud\tAdobe Marketing Cloud\tNo',
      'Bounce mails\tdefaultPopAccount\tBounce mails\tYes',
    ].join('\n'),
  },
  *run(input) {
    const { accounts: all, unread } = readAccounts(input.accounts)
    const found = all.flatMap((account) => recognise(account) ?? [])
    const members = found.filter(isMember)
    yield* countFindings({ all: all.length, found, members, unread: unread.length })
    for (const one of found) yield* rowFindings(one, members.length > 1)
    yield* unread.map(unreadFinding)
    const others = all.length - found.length
    if (others > 0 && found.length > 0) yield { code: 'others', level: 'note', values: { count: others } }
  },
})

function unreadFinding({ line, cells }: Unread): Said {
  if (cells < 2) return { code: 'noSeparator', level: 'unsure', values: { line } }
  return { code: 'columns', level: 'unsure', values: { line, count: cells, expected: 4 } }
}
