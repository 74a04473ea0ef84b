import { type Group, groups } from '../../src/check-up/check-up.ts'
import { findingWord, notGivenLine, type ReportedFinding, say, summaryIn } from '../../src/check-up/report.ts'
import { fill, type Level } from '../../src/checks/check.ts'
import { levelSigns } from '../../src/widgets/level-signs.ts'
import { shown } from '../check/shown.ts'
import { widthOf } from '../check/width-of.ts'
import { wrap } from '../check/wrap.ts'
import type { Done } from './done.ts'
import { fileName } from './file-name.ts'
import { linesOf } from './lines-of.ts'

/** Colours of a terminal. Notes have none. */
const colours: Record<Level, string> = { error: '31', warning: '33', unsure: '36', note: '' }

/** The check-up for people: what to mend first, where it stands, why, and how sure that is. */
export function text(done: Done): string {
  const { report, words, file } = done
  const head = wrap(`${fileName(file)}: ${summaryIn(report, words)}`)
  const blocks = [head, ...groups.flatMap((group) => groupBlock(group, done)), ...notGivenBlock(done)]
  return `${blocks.join('\n\n')}\n`
}

function groupBlock(group: Group, done: Done): string[] {
  const own = done.report.findings.filter((finding) => finding.group === group)
  if (own.length === 0) return []
  const items = own.map((finding, index) => {
    const isFirstOfNotes = finding.level === 'note' && own[index - 1]?.level !== 'note'
    if (finding.level === 'note') return `${isFirstOfNotes ? '\n' : ''}${note(finding, done)}`
    return `\n${item(finding, done)}`
  })
  return [[say(`checkUp.${group}`, done.words), ...items].join('\n')]
}

/** A note in short, so that the rest stands out. */
function note(finding: ReportedFinding, done: Done): string {
  const { level, title } = finding
  const line = wrapped(`${about(finding, done)} · ${title}: ${sentence(finding)}`)
  return `  ${levelSigns[level]} ${line.trimStart()}`
}

function item(finding: ReportedFinding, done: Done): string {
  const { level, title, code } = finding
  const heading = `  ${levelSigns[level]} ${levelWord(level, done)} · ${about(finding, done)} · ${title} · ${code}`
  return [heading, ...linesOf(finding, sentence(finding), done).map(wrapped)].join('\n')
}

function levelWord(level: Level, { words, isColoured }: Done): string {
  const word = findingWord(`level.${level}`, words)
  return isColoured && colours[level] ? `\u001b[${colours[level]}m${word}\u001b[0m` : word
}

function about({ environments }: ReportedFinding, { words }: Done): string {
  return environments.map((environment) => say(`checkUp.${environment}`, words)).join(', ')
}

function notGivenBlock({ report, words }: Done): string[] {
  if (report.notGiven.length === 0) return []
  const lines = report.notGiven.map((entry) => wrap(notGivenLine(entry, report, words), '  '))
  return [[say('checkUp.notGiven', words), ...lines].join('\n')]
}

/** Columns up to which a value with spaces in it, such as a command, stays in one line. */
const wholeUpTo = 60

/** The sentence of a finding, with no-break spaces in its values: what is to be copied should not be broken. */
function sentence({ template, values }: ReportedFinding): string {
  const whole = Object.entries(shown(values)).map(([name, value]) => {
    const text = String(value)
    return [name, widthOf(text) > wholeUpTo ? text : text.replaceAll(' ', '\u00a0')]
  })
  return fill(template, Object.fromEntries(whole))
}

function wrapped(line: string): string {
  return wrap(line, '    ').replaceAll('\u00a0', ' ')
}
