import type { Said } from '../association-mask.ts'
import { findOdd, isInvisible, nameOf, plainOf } from '../text/characters.ts'
import { builtInName } from './built-in-groups.ts'
import { Groups } from './groups.ts'
import type { Mask } from './mask.ts'
import { causeOf, type Difference, matchMask } from './mask-match.ts'

/** Follow every profile: says what there is to say, as it goes; gives the groups that were reached. */
export function* profileFindings(
  mask: Mask | undefined,
  profiles: readonly string[],
  names: readonly string[],
): Generator<Said, Set<string>> {
  const groups = new Groups(names)
  const reached = new Set<string>()
  const repeated = repeatedIn(profiles)
  for (const profile of repeated.size > 0 ? new Set(profiles) : profiles) {
    const group = mask && (yield* followProfile(mask, profile, groups))
    if (group !== undefined) reached.add(group)
    if (repeated.has(profile)) yield { code: 'duplicate', level: 'note', values: { profile } }
    if (/admin/i.test(profile)) yield { code: 'controlPanel', level: 'note', values: { profile } }
  }
  return reached
}

/** The names that stand in a list more than once. */
function repeatedIn(names: readonly string[]): Set<string> {
  if (new Set(names).size === names.length) return new Set()
  const seen = new Set<string>()
  return new Set(names.filter((name) => seen.size === seen.add(name).size))
}

/**
 * Follow one profile name through the mask, up to the first sign that does not match, and say what there is to say; gives the
 * group it leads to, or is meant to, when one of those that were given can be told.
 */
function* followProfile(mask: Mask, profile: string, groups: Groups): Generator<Said, string | undefined> {
  const { letterCase, stop, group } = matchMask(mask, profile)
  if (letterCase) yield { code: 'letterCase', level: 'warning', values: compared(profile, letterCase) }
  if (stop) yield stopFinding(mask, profile, stop)
  if (group === undefined) return undefined

  const rest = { profile, group, position: mask.before.length + 1 }
  const trouble = restFinding(mask, rest, groups)
  if (trouble) yield trouble
  else if (!letterCase) yield goodFinding(rest, groups)
  return groups.has(group) ? group : trouble && meant(trouble, group, groups)
}

/** The group that a name was meant for: what the finding proposes counts as reached. */
function meant(trouble: Said, group: string, groups: Groups): string | undefined {
  if (trouble.code === 'groupCase' || trouble.code === 'nearGroup') return `${trouble.values.nearest}`
  if (trouble.code === 'labelInProfile') return `${trouble.values.name}`
  if (trouble.code === 'unknownGroup') return undefined
  return builtInName(group) ?? groups.twin(group) ?? groups.near(group)
}

function compared(profile: string, { expected, found, position }: Difference) {
  const [asked, seen] = [nameOf(expected.char), nameOf(found ?? '')]
  return { profile, position, maskPosition: expected.position, expected: asked, found: seen }
}

function stopFinding(mask: Mask, profile: string, stop: Difference): Said {
  const isHead = mask.before.includes(stop.expected)
  const values = compared(profile, stop)
  const { position, maskPosition, expected, found } = values
  const code = causeOf(stop, isHead ? mask.before : [], profile.slice(stop.offset))
  switch (code) {
    case 'tooShort':
      return { code, level: 'error', values: { profile, position, maskPosition, expected } }
    case 'invisible':
      return { code, level: 'error', values: { profile, position, found } }
    case 'spaceExtra':
      return { code, level: 'error', values: { profile, position } }
    case 'spaceMissing':
      return { code, level: 'error', values: { profile, position, maskPosition, found } }
    default:
      return { code, level: 'error', values }
  }
}

interface Rest {
  profile: string
  /** What the mask leaves for the group's name. */
  group: string
  /** Where that starts in the profile name, 1-based, code points. */
  position: number
}

/** What is wrong with the part of the name that names the group. */
function restFinding(mask: Mask, rest: Rest, groups: Groups): Said | undefined {
  const { profile, group, position } = rest
  if (group === '') return { code: 'emptyRemainder', level: 'error', values: { profile } }
  if (groups.has(group)) return labelFinding(rest, 'warning')
  const level = groups.size > 0 ? 'error' : 'warning'
  return (
    spaceFinding(mask, rest) ??
    oddFinding(rest, level) ??
    labelFinding(rest, level) ??
    unknownFinding(rest, groups, position)
  )
}

function labelFinding({ profile, group }: Rest, level: 'error' | 'warning'): Said | undefined {
  const name = builtInName(group)
  if (name === undefined || name === group) return undefined
  return { code: 'labelInProfile', level, values: { profile, group, name } }
}

/** A space before the group's name is the mask's fault when the mask has none there, else the profile's. */
function spaceFinding(mask: Mask, { profile, group, position }: Rest): Said | undefined {
  const last = mask.before.at(-1)
  if (group.startsWith(' ') && last && last.char !== ' ') {
    return { code: 'leadingSpace', level: 'error', values: { profile, group, position, maskPosition: last.position } }
  }
  if (group.startsWith(' ')) return { code: 'spaceExtra', level: 'error', values: { profile, position } }
  if (!group.endsWith(' ')) return undefined
  return { code: 'spaceExtra', level: 'error', values: { profile, position: position + [...group].length - 1 } }
}

function oddFinding({ profile, group, position: start }: Rest, level: 'error' | 'warning'): Said | undefined {
  const odd = findOdd(group)
  if (!odd) return undefined
  const position = start + odd.position - 1
  const found = nameOf(odd.sign)
  if (isInvisible(odd.sign)) return { code: 'invisible', level: 'error', values: { profile, position, found } }
  const expected = nameOf(plainOf(odd.sign))
  return { code: 'oddCharacter', level, values: { profile, position, found, expected } }
}

function unknownFinding({ profile, group }: Rest, groups: Groups, position: number): Said | undefined {
  if (groups.size === 0) return undefined
  const twin = groups.twin(group)
  if (twin !== undefined) return { code: 'groupCase', level: 'warning', values: { profile, group, nearest: twin } }
  const near = groups.near(group)
  if (near !== undefined) return { code: 'nearGroup', level: 'error', values: { profile, group, nearest: near } }
  return { code: 'unknownGroup', level: 'error', values: { profile, group, position } }
}

function goodFinding({ profile, group }: Rest, groups: Groups): Said {
  if (groups.size === 0) return { code: 'remainder', level: 'note', values: { profile, group } }
  return { code: 'leads', level: 'note', values: { profile, group } }
}
