import { type Environment, environments, type Part, parts } from '../../src/check-up/parts.ts'
import { findingWord, type ReportedFinding, say } from '../../src/check-up/report.ts'
import { wordsOf } from '../../src/checks/check.ts'
import type { Done } from './done.ts'
import { linesOf } from './lines-of.ts'
import { messageOf } from './message-of.ts'

/** One check on one instance. */
interface Case {
  xml: string
  isFailed: boolean
  isSkipped: boolean
}

/** The check-up in the XML of JUnit, for whatever shows the results of tests: an instance is a suite, a check a case. */
export function junit(done: Done): string {
  const given = environments.filter((environment) => done.places[environment].size > 0)
  const suites = given.map((environment) => ({
    environment,
    cases: parts.map((part) => caseOf(part, environment, done)),
  }))
  const inner = suites.map(({ environment, cases }) => suite(environment, cases, done))
  const all = suites.flatMap(({ cases }) => cases)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: 'Signpost check-up', ...countsOf(all) })}>`,
    ...inner,
    '</testsuites>\n',
  ].join('\n')
}

function suite(environment: Environment, cases: readonly Case[], { words, report }: Done): string {
  const name = say(`checkUp.${environment}`, words)
  const timestamp = report.date.slice(0, 19)
  return [
    `  <testsuite${attributes({ name, timestamp, ...countsOf(cases) })}>`,
    ...cases.map(({ xml }) => xml),
    '  </testsuite>',
  ].join('\n')
}

function countsOf(cases: readonly Case[]) {
  return {
    tests: cases.length,
    failures: cases.filter(({ isFailed }) => isFailed).length,
    errors: 0,
    skipped: cases.filter(({ isSkipped }) => isSkipped).length,
  }
}

function caseOf({ check, fields }: Part, environment: Environment, done: Done): Case {
  const { words, report, places } = done
  const own = report.findings.filter((one) => one.check === check.id && one.environments.includes(environment))
  const errors = own.filter(({ level }) => level === 'error')
  const others = own.filter(({ level }) => level === 'warning' || level === 'unsure')
  const isSkipped = !Object.keys(fields).some((name) => places[environment].has(name))
  const inner = [
    ...(isSkipped ? [`      <skipped${attributes({ message: say('checkUp.notGiven', words) })}/>`] : []),
    ...failure(errors, done),
    ...output(others, done),
  ]
  const { title = check.id } = wordsOf(check, words)
  const head = `    <testcase${attributes({ name: title, classname: `${environment}.${check.id}` })}`
  const xml = inner.length === 0 ? `${head}/>` : [`${head}>`, ...inner, '    </testcase>'].join('\n')
  return { xml, isFailed: errors.length > 0, isSkipped }
}

function failure(errors: readonly ReportedFinding[], done: Done): string[] {
  const [first] = errors
  if (!first) return []
  const template = firstSentence(first.template, done.report.language)
  const message = messageOf({ ...first, template })
  const body = errors.map((finding) => escaped(block(finding, done))).join('\n\n')
  return [`      <failure${attributes({ message, type: first.code })}>${body}</failure>`]
}

function output(findings: readonly ReportedFinding[], done: Done): string[] {
  if (findings.length === 0) return []
  return [`      <system-out>${findings.map((finding) => escaped(block(finding, done))).join('\n\n')}</system-out>`]
}

function block(finding: ReportedFinding, done: Done): string {
  const head = `${findingWord(`level.${finding.level}`, done.words)} · ${finding.code}`
  return [head, ...linesOf(finding, messageOf(finding), done)].join('\n')
}

function firstSentence(text: string, language: string): string {
  const [first] = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)
  return first?.segment.trim() ?? text
}

function attributes(values: Record<string, string | number>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('')
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text for XML 1.0. What it forbids was made visible before, but for signs that are none. */
function escaped(text: string): string {
  return text
    .replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign)
    .replaceAll(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, codeOf)
}

function codeOf(sign: string): string {
  return `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`
}
