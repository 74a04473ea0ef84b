import { type AnyCheck, type Finding, fill, levels, type Messages, wordsOf } from '../../src/checks/check.ts'
import { shown } from './shown.ts'
import { widthOf } from './width-of.ts'

/** Findings as one writes them down: JSON for programs, aligned lines for people. Ends with a line feed. */
export function report(check: AnyCheck, findings: readonly Finding[], words: Messages, format: string): string {
  const said = wordsOf(check, words)
  return format === 'json' ? asJson(findings, said) : asText(findings, said, words)
}

function asJson(findings: readonly Finding[], said: Messages): string {
  const list = findings.map(({ code, level, values }) => {
    return { code, level, values, message: fill(said[code] ?? code, values) }
  })
  return `${JSON.stringify(list, null, 2)}\n`
}

/** Level, code, message. What cannot be seen in a value is made visible, so that no value can disturb a terminal. */
function asText(findings: readonly Finding[], said: Messages, words: Messages): string {
  const rows = findings.map(({ code, level, values }) => {
    return [words[`level.${level}`] ?? levels[level], code, fill(said[code] ?? code, shown(values))] as const
  })
  const [first, second] = [0, 1].map((column) => Math.max(0, ...rows.map((row) => widthOf(row[column] ?? ''))))
  return rows.map(([level, code, text]) => `${pad(level, first ?? 0)}  ${pad(code, second ?? 0)}  ${text}\n`).join('')
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(width - widthOf(text))
}
