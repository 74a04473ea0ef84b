import { fill, type Level, type Messages, wordsOf } from '../checks/check.ts'
import { findingWords } from '../checks/finding-words.ts'
import type { Basis } from '../checks/provenance.ts'
import { type CheckUpFinding, checkUp, type Group, type NotGiven, notGiven } from './check-up.ts'
import type { Configuration } from './configuration.ts'
import { type Environment, environments } from './parts.ts'
import { type Setting, settings } from './settings.ts'
import { withoutStraySecrets } from './without-stray-secrets.ts'
import { withoutTokens } from './without-tokens.ts'
import { words as english } from './words.ts'

/** What a check-up has to say, fit for a support ticket: no secret is in it. Its JSON is the report that is saved. */
export interface Report {
  /** ISO 8601, UTC. */
  date: string
  /** BCP 47 tag of the language of all texts. */
  language: string
  counts: Record<Level, number>
  /** In the order in which to act on them. */
  findings: ReportedFinding[]
  notGiven: NotGiven[]
  /** What was given, by instance and setting. */
  given: Record<Environment, Record<string, string>>
}

/** A finding in words. */
export interface ReportedFinding {
  check: string
  /** Title of the check, which is the name of its section. */
  title: string
  code: string
  level: Level
  group: Group
  environments: Environment[]
  setting: string
  message: string
  /** The message with `{names}` in place of its values. */
  template: string
  values: Record<string, string | number>
  basis: { kind: string; source: string; text: string }
  /** Address of the section, in the language of whoever opens it. */
  link: string
  /** Address of what explains the finding. */
  explanation: string
}

/** How a report is written. */
export interface Writing {
  /** Folder of the language, and its tag. */
  folder: string
  language: string
  /** What the language says; nothing for English. */
  words: Messages
  /** Origin for the links, without a slash at its end; empty for links inside the site. */
  site: string
  date: Date
}

/** Checks a configuration and says everything in one language. */
export function report(typed: Configuration, writing: Writing): Report {
  const configuration = withoutStraySecrets(typed)
  const findings = checkUp(configuration).map((found) => reported(found, writing))
  const count = (level: Level) => findings.filter((finding) => finding.level === level).length
  return {
    date: writing.date.toISOString(),
    language: writing.language,
    counts: { error: count('error'), warning: count('warning'), unsure: count('unsure'), note: count('note') },
    findings,
    notGiven: notGiven(configuration),
    given: given(configuration, writing.words),
  }
}

/** A word of the check-up in the language of a report. */
export function say(key: keyof typeof english, words: Messages): string {
  return words[key] ?? english[key]
}

/** What a setting is called. */
export function labelOf({ name, check, fieldName }: Setting, words: Messages): string {
  const own = `checkUp.${name}`
  return own in english ? say(own as keyof typeof english, words) : (wordsOf(check, words)[fieldName] ?? name)
}

/** A word that any finding may need. */
export function findingWord(key: string, words: Messages): string {
  return words[key] ?? findingWords[key] ?? key
}

/** How many findings of each level there are, in words. */
export function countsIn({ counts }: Report, words: Messages): string {
  return fill(findingWord('finding.counts', words), counts)
}

function reported(
  { check, finding, setting, environments, group }: CheckUpFinding,
  { words, site, folder }: Writing,
): ReportedFinding {
  const said = wordsOf(check, words)
  const { code, level } = finding
  const values = Object.fromEntries(Object.entries(finding.values).map(([name, value]) => [name, cleaned(value)]))
  const { section = check.id } = values
  const basis = check.basis[code] as Basis
  const template = said[code] ?? code
  return {
    check: check.id,
    title: said['title'] ?? check.id,
    code,
    level,
    group,
    environments,
    setting,
    message: fill(template, values),
    template,
    values,
    basis: { ...basis, text: basisIn(basis, words) },
    link: `${site}/s/${section}/`,
    explanation: `${site}/${folder}/checks/${check.id}/#${code}`,
  }
}

/** The counts, after a sentence for a configuration in which nothing is wrong. */
export function summaryIn(report: Report, words: Messages): string {
  const { error, warning } = report.counts
  return [...(error + warning === 0 ? [say('checkUp.clean', words)] : []), countsIn(report, words)].join(' ')
}

/** When the report was made, to the minute, in UTC. */
export function dateIn({ date }: Report): string {
  return `${date.slice(0, 16).replace('T', ' ')} UTC`
}

/** What one instance lacks, in a line. */
export function notGivenLine(
  { environment, settings: names }: NotGiven,
  { language }: Report,
  words: Messages,
): string {
  const labels = names.map((name) => labelOf(settings.get(name) as Setting, words))
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(labels)
  const what = names.length === settings.size ? say('checkUp.everything', words) : list
  return `${say(`checkUp.${environment}`, words)}: ${what}`
}

/** What was given, as the rows of a table with its head: setting, production, stage. */
export function givenRows({ given }: Report, words: Messages): string[][] {
  const head = (['setting', ...environments] as const).map((name) => say(`checkUp.${name}`, words))
  const known = [...settings.values()].filter(({ name }) => environments.some((one) => given[one][name] !== undefined))
  const rows = known.map((setting) => [
    labelOf(setting, words),
    ...environments.map((one) => given[one][setting.name] ?? ''),
  ])
  return rows.length > 0 ? [head, ...rows] : []
}

function basisIn({ kind, source }: Basis, words: Messages): string {
  const values = { kind: findingWord(`basis.${kind}`, words), source: findingWord(`source.${source}`, words) }
  return fill(findingWord('finding.basis', words), values)
}

function cleaned(value: string | number): string | number {
  return typeof value === 'string' ? withoutTokens(value) : value
}

/** Every setting that has a value. An ID may turn out to be a secret in the wrong field, so IDs are left out with them. */
function given(configuration: Configuration, words: Messages): Report['given'] {
  const shown = ({ name, check, field }: Setting, value: string) => {
    if (field.kind === 'secret' || name.endsWith('ClientIdentifier')) return say('checkUp.leftOut', words)
    return withoutTokens(check.id === 'external-account' ? value : value.trim())
  }
  const entries = environments.map((environment) => {
    const values = Array.from(settings.values(), (setting): [string, string][] => {
      const value = configuration[environment][setting.name] ?? ''
      return value.trim() === '' ? [] : [[setting.name, shown(setting, value)]]
    })
    return [environment, Object.fromEntries(values.flat())]
  })
  return Object.fromEntries(entries)
}
