import { fill, type Messages, parts } from '../checks/check.ts'
import { visible } from '../checks/text/characters.ts'
import { type Group, groups } from './check-up.ts'
import {
  dateIn,
  findingWord,
  givenRows,
  notGivenLine,
  type Report,
  type ReportedFinding,
  say,
  summaryIn,
} from './report.ts'

/** The report as Markdown for a ticket. Every value is code, so that nothing that was typed can change the text around it. */
export function reportMarkdown(report: Report, words: Messages): string {
  const blocks = [
    `# ${say('checkUp.name', words)}`,
    `${dateIn(report)}. ${summaryIn(report, words)}`,
    ...groups.flatMap((group) => groupBlocks(group, report, words)),
    ...notGivenBlocks(report, words),
    ...givenBlocks(report, words),
    say('checkUp.secrets', words),
  ]
  return `${blocks.join('\n\n')}\n`
}

function groupBlocks(group: Group, { findings }: Report, words: Messages): string[] {
  const own = findings.filter((finding) => finding.group === group)
  if (own.length === 0) return []
  return [`## ${say(`checkUp.${group}`, words)}`, own.map((finding) => item(finding, words)).join('\n')]
}

function item(finding: ReportedFinding, words: Messages): string {
  const level = findingWord(`level.${finding.level}`, words)
  const about = finding.environments.map((environment) => say(`checkUp.${environment}`, words)).join(', ')
  const sentence = parts(finding.template, finding.values).map(({ text, value }) =>
    text ? escaped(text) : code(String(value)),
  )
  return [
    `1. **${level}** · ${about} · ${finding.title} · ${code(finding.code)}`,
    sentence.join(''),
    fill(say('checkUp.basis', words), { basis: escaped(finding.basis.text) }),
    `${fill(say('checkUp.section', words), { link: finding.link })} · ${fill(say('checkUp.why', words), { link: finding.explanation })}`,
  ].join('\\\n   ')
}

function notGivenBlocks(report: Report, words: Messages): string[] {
  if (report.notGiven.length === 0) return []
  const lines = report.notGiven.map((entry) => `- ${escaped(notGivenLine(entry, report, words))}`)
  return [`## ${say('checkUp.notGiven', words)}`, lines.join('\n')]
}

function givenBlocks(report: Report, words: Messages): string[] {
  const [head, ...rows] = givenRows(report, words)
  if (!head) return []
  const cells = [head, head.map(() => '---'), ...rows.map(([label = '', ...values]) => [label, ...values.map(cell)])]
  return [`## ${say('checkUp.given', words)}`, cells.map((row) => `| ${row.join(' | ')} |`).join('\n')]
}

/** What a table shows of a long list. */
const shownLines = 20

/** A value in a cell: each of its lines as code, tabs as arrows. */
function cell(value: string): string {
  if (value === '') return ''
  const lines = value.split(/\r?\n/)
  const shown = lines.slice(0, shownLines).map((line) => code(line.replaceAll('\t', ' ⇥ ')).replaceAll('|', '\\|'))
  return [...shown, ...(lines.length > shownLines ? [`… (${lines.length})`] : [])].join('<br>')
}

/** A value as code between more backticks than it has in a row. */
function code(value: string): string {
  const text = visible(value)
  if (text === '') return ''
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  const space = /^`|`$/.test(text) ? ' ' : ''
  return `${fence}${space}${text}${space}${fence}`
}

function escaped(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>|#~]/g, '\\$&')
}
