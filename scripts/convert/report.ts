import { join, relative } from 'node:path'
import type { Outcome, Progress } from './convert-folder.ts'
import type { SourceMessage } from './source-message.ts'

/** One line a message, `<file>:<line>:<column> <level> <check> <text>`; the file as seen from `home`. */
export function messageLines(messages: readonly SourceMessage[], from: string, home: string): string[] {
  return messages.map(({ file, place, level, check, text }) => {
    const path = relative(home, join(from, file))
    return onOneLine(`${path}:${place.line}:${place.column} ${level} ${check} ${text}`)
  })
}

/** What was done, in one line. */
export function summary({ pages, messages, converted, written, removed }: Outcome): string {
  const errors = messages.filter(({ level }) => level === 'error').length
  const found = [count(errors, 'error'), count(messages.length - errors, 'warning')].filter(Boolean).join(' and ')
  if (errors) return `${found} in ${count(pages, 'page')}. Nothing was written.`
  const before = pages > converted ? `, ${pages - converted} of them before` : ''
  const done = `${count(pages, 'page')} converted${before}: ${written} written, ${removed} removed`
  return found ? `${done}; ${found}.` : `${done}.`
}

/** Milliseconds before the first sign of progress, and between two: what is quick says nothing. */
const pauses = { terminal: { first: 1000, next: 100 }, elsewhere: { first: 5000, next: 5000 } }

/** A line that counts in a terminal; elsewhere, and in CI, a line every few seconds. */
export function progressTo(stream: NodeJS.WriteStream, isCi: boolean, now = () => performance.now()): Progress {
  const isTerminal = stream.isTTY && !isCi
  const { first, next: pause } = pauses[isTerminal ? 'terminal' : 'elsewhere']
  let next = now() + first
  let isShown = false
  return (done, all) => {
    if (isShown && isTerminal && done === all) stream.write('\r\x1B[K')
    if (done === all || now() < next) return
    next = now() + pause
    isShown = true
    const text = `Converting: ${done} of ${all} pages`
    stream.write(isTerminal ? `\r${text} …` : `${text}\n`)
  }
}

function count(number: number, noun: string): string {
  return number ? `${number} ${noun}${number === 1 ? '' : 's'}` : ''
}

/** A source cannot write into the terminal: control characters show as a question mark. */
function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, '?')
}
