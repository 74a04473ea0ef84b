import type { AnyCheck, Finding, Values } from '../checks/check.ts'
import type { Configuration } from './configuration.ts'
import { type Environment, environments, type Part, parts } from './parts.ts'

/** A finding, with the check that has it and the instances it is about. */
export interface CheckUpFinding {
  check: AnyCheck
  /** The first setting of the check that was given. */
  setting: string
  environments: Environment[]
  finding: Finding
  group: Group
}

/** Settings of one instance that were not given. */
export interface NotGiven {
  environment: Environment
  settings: string[]
}

/** What to do with findings, in the order in which to do it. */
export const groups = ['mend', 'look', 'ask', 'restart', 'right'] as const
export type Group = (typeof groups)[number]

const groupOfLevel = { error: 'mend', warning: 'look', unsure: 'ask', note: 'right' } as const

/**
 * Runs every check that has input over both instances. Findings come in the order in which to act on them: by group; in a
 * group what a pasted message points at first, then in the order of a sign-in. A check without input says nothing here:
 * what it lacks is told by {@link notGiven}.
 */
export function checkUp(configuration: Configuration): CheckUpFinding[] {
  const found = merged(parts.flatMap((part) => findingsOf(part, configuration)))
  const pointedAt = new Set(found.map(({ finding }) => finding.values['section']))
  const rank = ({ check, group }: CheckUpFinding) => [
    groups.indexOf(group),
    pointedAt.has(check.id) ? 0 : 1,
    check.id === 'common-errors' ? 0 : 1,
  ]
  return found.toSorted((one, other) => compare(rank(one), rank(other)))
}

/** Settings that nobody filled in, by instance. */
export function notGiven(configuration: Configuration): NotGiven[] {
  const all = parts.flatMap(({ fields }) => Object.keys(fields))
  return environments.flatMap((environment) => {
    const empty = all.filter((name) => isEmpty(configuration[environment][name]))
    return empty.length > 0 ? [{ environment, settings: empty }] : []
  })
}

function findingsOf(part: Part, configuration: Configuration): CheckUpFinding[] {
  if (part.joint) return jointFindings(part, part.joint, configuration)
  return environments
    .filter((environment) => isGiven(part, configuration[environment]))
    .flatMap((environment) => {
      const input = inputOf(part, configuration, environment)
      return Array.from(part.check.run(input), (finding) => located(part, finding, [environment], configuration))
    })
}

/** One run over both instances; a finding that one instance alone gives as well is about that instance. */
function jointFindings(part: Part, fields: NonNullable<Part['joint']>, configuration: Configuration): CheckUpFinding[] {
  const given = environments.filter((environment) => isGiven(part, configuration[environment]))
  if (given.length === 0) return []
  const inputs = given.map((environment) => valuesOf(fields[environment], configuration[environment]))
  const nothing = emptyInput(part.check)
  const alone = inputs.map((input) => new Set(Array.from(part.check.run({ ...nothing, ...input }), keyOf)))
  return Array.from(part.check.run(Object.assign({}, nothing, ...inputs)), (finding) => {
    const own = given.filter((_, index) => alone[index]?.has(keyOf(finding)))
    return located(part, finding, own.length > 0 ? own : given, configuration)
  })
}

function located(part: Part, finding: Finding, about: Environment[], configuration: Configuration): CheckUpFinding {
  const names = Object.keys(part.fields)
  const given = names.find((name) => about.some((environment) => !isEmpty(configuration[environment][name])))
  const group = part.check.id === 'restart-the-server' ? 'restart' : groupOfLevel[finding.level]
  return { check: part.check, setting: given ?? names[0] ?? '', environments: about, finding, group }
}

/** What is said of both instances in the same words is said once. */
function merged(found: readonly CheckUpFinding[]): CheckUpFinding[] {
  const byKey = new Map<string, CheckUpFinding>()
  for (const one of found) {
    const key = `${one.check.id} ${keyOf(one.finding)}`
    const about = [...(byKey.get(key)?.environments ?? []), ...one.environments]
    byKey.set(key, { ...one, environments: environments.filter((environment) => about.includes(environment)) })
  }
  return [...byKey.values()]
}

function inputOf({ check, fields, other = {} }: Part, configuration: Configuration, environment: Environment): Values {
  const opposite = environment === 'production' ? 'stage' : 'production'
  return {
    ...emptyInput(check),
    ...valuesOf(fields, configuration[environment]),
    ...valuesOf(other, configuration[opposite]),
  }
}

function valuesOf(fields: Record<string, string>, values: Values): Values {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [field, values[name] ?? '']))
}

function emptyInput(check: AnyCheck): Values {
  return Object.fromEntries(Object.keys(check.fields).map((name) => [name, '']))
}

function isGiven({ fields }: Part, values: Values): boolean {
  return Object.keys(fields).some((name) => !isEmpty(values[name]))
}

function isEmpty(text = ''): boolean {
  return text.trim() === ''
}

function keyOf(finding: Finding): string {
  return JSON.stringify(finding)
}

function compare(one: readonly number[], other: readonly number[]): number {
  return one.map((value, index) => value - (other[index] ?? 0)).find((difference) => difference !== 0) ?? 0
}
