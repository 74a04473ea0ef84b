import type { Said } from '../external-account.ts'
import { readEnabled } from './enabled.ts'
import { names } from './family.ts'
import type { Recognised } from './recognise.ts'

/** A sentence with more line numbers than this helps nobody. */
const shownAtMost = 10

interface Counts {
  /** How many accounts were read. */
  all: number
  found: readonly Recognised[]
  /** Those found that count as the account for sign-in. */
  members: readonly Recognised[]
  /** How many lines were not read. */
  unread: number
}

/** Whether there is exactly one account for sign-in. */
export function* countFindings({ all, found, members, unread }: Counts): Generator<Said> {
  const [first] = members
  if (all === 0) {
    const place = 'Administration > Platform > External accounts'
    if (unread === 0) yield { code: 'accountsMissing', level: 'unsure', values: { place } }
  } else if (found.length === 0) {
    const values = { count: all, package: 'Integration with the Adobe Experience Cloud' }
    yield { code: 'none', level: unread > 0 ? 'unsure' : 'error', values }
  } else if (members.length > 1) {
    yield* duplicateFindings(members)
  } else if (first) {
    yield* singleFindings(first)
  }
}

function* singleFindings({ account: { line }, name }: Recognised): Generator<Said> {
  yield { code: 'one', level: 'note', values: { line } }
  if (!name) return
  const otherName = names.find((one) => one !== name.expected) ?? ''
  yield { code: 'bothNames', level: 'note', values: { line, name: name.expected, otherName } }
}

function* duplicateFindings(members: readonly Recognised[]): Generator<Said> {
  const lines = members.slice(0, shownAtMost).map(({ account }) => account.line)
  const rest = members.length > shownAtMost ? ', …' : ''
  yield { code: 'duplicates', level: 'error', values: { count: members.length, lines: lines.join(', ') + rest } }
  yield* oldBesideNew(members)

  const enabled = members.filter(({ account }) => readEnabled(account.enabled ?? '?') === true)
  const disabled = members.filter(({ account }) => readEnabled(account.enabled ?? '?') === false)
  for (const { account } of disabled)
    yield { code: 'disabledDuplicate', level: 'warning', values: { line: account.line } }
  const [only] = enabled
  if (only && enabled.length === 1 && disabled.length === members.length - 1) {
    yield { code: 'keep', level: 'note', values: { line: only.account.line } }
  }
}

function* oldBesideNew(members: readonly Recognised[]): Generator<Said> {
  const [old, recent] = names.map((wanted) => members.find(({ name }) => name?.expected === wanted))
  if (!old || !recent) return
  yield {
    code: 'oldBesideNew',
    level: 'error',
    values: { line: old.account.line, name: names[0], otherLine: recent.account.line, otherName: names[1] },
  }
}
