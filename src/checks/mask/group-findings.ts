import type { Said } from '../association-mask.ts'
import { findOdd, nameOf } from '../text/characters.ts'
import { builtInName } from './built-in-groups.ts'
import type { Mask } from './mask.ts'
import type { Reading } from './mask-findings.ts'

/** What looks wrong in the list of operator groups itself. */
export function* groupFindings(groups: readonly string[]): Generator<Said> {
  for (const group of groups) {
    const name = builtInName(group)
    if (name !== undefined && name !== group) yield { code: 'labelGiven', level: 'warning', values: { group, name } }
    const odd = oddSign(group)
    if (!odd) continue
    const values = { group, found: nameOf(odd.sign), position: odd.position }
    yield { code: 'groupSpace', level: 'warning', values }
  }
}

/** The first sign of a name that looks like another or like nothing, or the space at one of its ends. */
function oddSign(name: string): ReturnType<typeof findOdd> {
  if (name.startsWith(' ')) return { sign: ' ', position: 1 }
  return findOdd(name) ?? (name.endsWith(' ') ? { sign: ' ', position: [...name].length } : undefined)
}

/** What is missing from the lists: all of one, or the profiles that would lead to the groups left over. */
export function* missingFindings(
  { mask, isSound }: Reading,
  profiles: readonly string[],
  groups: readonly string[],
  reached: ReadonlySet<string>,
): Generator<Said> {
  if (!mask) return
  if (groups.length === 0 && profiles.length > 0) yield { code: 'groupsMissing', level: 'unsure', values: {} }
  if (groups.length === 0 && profiles.length === 0) yield { code: 'profilesMissing', level: 'unsure', values: {} }
  if (isSound) yield* missingProfiles(mask, groups, reached, profiles.length > 0 ? 'unreached' : 'create')
}

/** The profiles to create for the groups that none leads to, under their internal names. */
function* missingProfiles(
  { before, after }: Mask,
  groups: readonly string[],
  reached: ReadonlySet<string>,
  code: 'unreached' | 'create',
): Generator<Said> {
  const [head, tail] = [before, after].map((tokens) => tokens.map(({ char }) => char).join(''))
  for (const given of groups) {
    if (reached.has(given) || oddSign(given)) continue
    const group = builtInName(given) ?? given
    const profile = `${head}${group}${tail}`
    if (!reached.has(group)) yield { code, level: 'note', values: { group, profile } }
  }
}
