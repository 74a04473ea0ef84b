import type { Said } from '../scope.ts'
import { nearest } from '../text/edit-distance.ts'
import { short } from '../text/short.ts'
import { coreScopes, knownScopes, technicalScopes } from './known-scopes.ts'
import { readScopes, type Scope } from './scope-list.ts'

/** Spellings are compared for so many scopes, with so many others, and no more: it is the dear part of the work. */
const mostWords = 20
const mostNeighbours = 200

const knownByLower = byLower(knownScopes)

/** A list to look scopes up in, by exact name and by name in lower case. */
interface Provision {
  names: ReadonlySet<string>
  byLower: ReadonlyMap<string, string>
}

/** The scopes that Adobe provisioned; undefined when none were given. */
export function readProvision(text: string): Provision | undefined {
  const names = readScopes(text, (name) => knownByLower.has(name.toLowerCase())).map(({ name }) => name)
  return names.length > 0 ? { names: new Set(names), byLower: byLower(names) } : undefined
}

/** The scopes of the account, where wrapped ones are told by what is known and what is provisioned. */
export function readAccount(text: string, provision: Provision | undefined): Scope[] {
  return readScopes(text, (name) => {
    const lower = name.toLowerCase()
    return knownByLower.has(lower) || provision?.byLower.has(lower) === true
  })
}

/** What there is to say about each scope, in the order of the list. */
export function* scopeFindings(scopes: readonly Scope[], provision: Provision | undefined): Generator<Said> {
  const meant = new Set<string | number>()
  const spell = speller(provision ? [...provision.names].slice(0, mostNeighbours) : knownScopes)
  for (const [scope, { count, gap }] of timesOf(scopes)) {
    if (gap !== undefined) yield gapFinding(scope, gap)
    const wrong = provision ? provisionFinding(scope, provision, spell) : spellingFinding(scope, spell)
    if (wrong) yield wrong
    if (wrong && 'expected' in wrong.values) meant.add(wrong.values.expected)
    if (technicalScopes.has(scope)) yield { code: 'technical', level: 'warning', values: { scope } }
    if (count > 1) yield { code: 'duplicate', level: 'note', values: { scope: short(scope), count } }
  }
  if (scopes.length > 0) yield* coreFindings(scopes, meant)
}

function timesOf(scopes: readonly Scope[]) {
  const times = new Map<string, { count: number; gap: Scope['gap'] }>()
  for (const { name, gap } of scopes) {
    const before = times.get(name)
    times.set(name, { count: (before?.count ?? 0) + 1, gap: before?.gap ?? gap })
  }
  return times
}

function gapFinding(name: string, gap: 'line' | 'space'): Said {
  const values = { scope: short(name) }
  return gap === 'line' ? { code: 'wrapped', level: 'note', values } : { code: 'split', level: 'error', values }
}

function provisionFinding(name: string, { names, byLower }: Provision, spell: Speller): Said | undefined {
  if (names.has(name)) return undefined
  const scope = short(name)
  const twin = byLower.get(name.toLowerCase())
  if (twin !== undefined) return { code: 'letterCase', level: 'error', values: { scope, expected: short(twin) } }
  const expected = spell(name)
  if (expected !== undefined) return { code: 'misspelt', level: 'error', values: { scope, expected } }
  return { code: 'missing', level: 'error', values: { scope } }
}

/** Without Adobe's list: the spelling of what is known. Scopes that nobody has seen may exist. */
function spellingFinding(name: string, spell: Speller): Said | undefined {
  const twin = knownByLower.get(name.toLowerCase())
  if (twin === name) return undefined
  if (twin !== undefined) return { code: 'knownCase', level: 'warning', values: { scope: name, expected: twin } }
  const expected = spell(name)
  if (expected === undefined) return undefined
  return { code: 'knownNear', level: 'warning', values: { scope: short(name), expected } }
}

type Speller = (name: string) => string | undefined

/** Finds the name that was meant, for the first names that it is asked about. */
function speller(names: readonly string[]): Speller {
  let left = mostWords
  return (name) => {
    left -= 1
    return left >= 0 ? nearest(name, names) : undefined
  }
}

/** Core scopes that are not there; misspelt ones are, and have been told. */
function* coreFindings(scopes: readonly Scope[], meant: ReadonlySet<string | number>): Generator<Said> {
  const given = byLower(scopes.map(({ name }) => name))
  const absent = coreScopes.filter((name) => !given.has(name.toLowerCase()) && !meant.has(name))
  if (absent.length > 0) yield { code: 'coreMissing', level: 'warning', values: { absent: absent.join(', ') } }
}

function byLower(names: readonly string[]): ReadonlyMap<string, string> {
  return new Map(names.map((name) => [name.toLowerCase(), name]))
}
