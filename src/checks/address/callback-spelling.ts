import type { Said } from '../callback-url.ts'
import { isInvisible, isSpace, nameOf, plainOf } from '../text/characters.ts'
import { isQuote, quoted, unquoted } from '../text/quotation-marks.ts'

const longest = 256

/** An address as it is meant: no white space, nothing unseen, no outer quotes, ASCII punctuation. Other letters stay. */
export function tidy(text: string): string {
  return Array.from(unquoted(text), mend).join('').replaceAll(' ', '')
}

function mend(sign: string): string {
  return /^\p{L}$/u.test(sign) ? sign : plainOf(sign)
}

/** What is wrong with the signs of the callback: each sign once, where it stands first. */
export function* spellingFindings(callback: string): Generator<Said> {
  const seen = new Set<string>()
  const signs = [...callback]
  const { start, end, found } = quoted(signs)
  for (const [index, sign] of signs.entries()) {
    const isMark = isQuote(sign) && (index < start || index >= end)
    if (isMark || (mend(sign) === sign && sign !== ' ' && sign !== '*') || seen.has(sign)) continue
    seen.add(sign)
    yield signFinding(sign, index + 1)
  }
  if (found) yield { code: 'quotes', level: 'error', values: { found } }
  if (signs.length > longest) yield { code: 'tooLong', level: 'warning', values: { length: signs.length } }
}

function signFinding(sign: string, position: number): Said {
  const found = nameOf(sign)
  if (plainOf(sign) === '*') return { code: 'wildcard', level: 'error', values: { position } }
  if (isSpace(sign)) return { code: 'whiteSpace', level: 'error', values: { found, position } }
  if (isInvisible(sign)) return { code: 'invisible', level: 'error', values: { found, position } }
  return { code: 'lookAlike', level: 'error', values: { found, position, expected: plainOf(sign) } }
}
