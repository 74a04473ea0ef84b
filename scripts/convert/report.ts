import { join, relative } from 'node:path'
import type { Outcome, Progress, SourceMessage } from './convert-folder.ts'

/** One line a message, `<file>:<line>:<column> <level> <check> <text>`; the file as seen from `home`. */
export function messageLines(messages: readonly SourceMessage[], from: string, home: string): string[] {
  return messages.map(({ file, place, level, check, text }) => {
    const path = relative(home, join(from, file))
    return onOneLine(`${path}:${place.line}:${place.column} ${level} ${check} ${text}`)
  })
}

/** What was done, in one line. */
export function summary({ pages, messages, written, removed }: Outcome): string {
  const errors = messages.filter(({ level }) => level === 'error').length
  const found = [count(errors, 'error'), count(messages.length - errors, 'warning')].filter(Boolean).join(' and ')
  if (errors) return `${found} in ${count(pages, 'page')}. Nothing was written.`
  const done = `${count(pages, 'page')} converted: ${written} written, ${removed} removed`
  return found ? `${done}; ${found}.` : `${done}.`
}

/** A line that counts in a terminal; elsewhere a line for every five hundred pages. */
export function progressTo(stream: NodeJS.WriteStream): Progress {
  return (done, all) => {
    if (stream.isTTY && (done % 20 === 0 || done === all)) {
      stream.write(`\r${done === all ? '\x1B[K' : `Converting page ${done} of ${all} …`}`)
    } else if (!stream.isTTY && done % 500 === 0) stream.write(`Converted ${done} of ${all} pages\n`)
  }
}

function count(number: number, noun: string): string {
  return number ? `${number} ${noun}${number === 1 ? '' : 's'}` : ''
}

/** A source cannot write into the terminal: control characters show as a question mark. */
function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, '?')
}
