import { isInvisible, isSpace } from './characters.ts'

const marks = new Set('"\'`´“”„‟‘’‚‛«»‹›「」『』＂＇')

/** Whether a sign is a quotation mark of any language. */
export function isQuote(sign: string | undefined): boolean {
  return sign !== undefined && marks.has(sign)
}

/** Where a text stands between quotation marks. */
export interface Quoted {
  /** Where the text itself begins and ends, in signs from 0; white space and unseen signs at its ends are outside. */
  start: number
  end: number
  /** The marks as one sees them: `"…"`, or `"…` and `…"` with one at one end only; empty without any. */
  found: string
}

/** Find the quotation marks at the ends of a text, whatever white space stands beside them. */
export function quoted(signs: readonly string[]): Quoted {
  let [start, end] = [0, signs.length]
  while (start < end && isEdge(signs[start])) start += 1
  while (end > start && isEdge(signs[end - 1])) end -= 1
  const first = signs.slice(0, start).find(isQuote) ?? ''
  const last = signs.slice(end).findLast(isQuote) ?? ''
  return { start, end, found: first || last ? `${first}…${last}` : '' }
}

/** A text without the quotation marks at its ends. */
export function unquoted(text: string): string {
  const signs = [...text]
  const { start, end } = quoted(signs)
  return signs.slice(start, end).join('')
}

function isEdge(sign: string | undefined): boolean {
  return isQuote(sign) || isSpace(sign) || isInvisible(sign ?? '')
}
