import type { Level } from '../check.ts'
import { isSpace, plainText } from '../text/characters.ts'
import { isQuote } from '../text/quotation-marks.ts'

export interface Credential {
  kind: 'id' | 'secret'
  /** As the form in Campaign calls it, in every language. */
  label: 'IMS client identifier' | 'IMS client secret'
  side: 'Campaign' | 'Adobe'
  /** As typed. */
  text: string
  /** As it is meant: without white space, quotes at the ends and unseen signs, and with plain signs only. */
  meant: string
}

/** The same kind of value on both sides. */
export interface Pair {
  own: Credential
  other: Credential
}

const labels = { id: 'IMS client identifier', secret: 'IMS client secret' } as const

/** One of the four values that were typed. */
export function credential(kind: Credential['kind'], side: Credential['side'], text: string): Credential {
  return { kind, label: labels[kind], side, text, meant: meantBy(text) }
}

/** Whether anything was typed that can be a value. */
export function isGiven({ meant }: Credential): boolean {
  return meant !== ''
}

/** Whether a sign ends a line. */
export function isLineBreak(sign: string | undefined): boolean {
  return sign !== undefined && /^[\n\r\v\f\u0085\u2028\u2029]$/.test(sign)
}

/** Where the text between white space at the ends begins and ends, counted in signs. */
export function innerRange(signs: readonly string[]): { start: number; end: number } {
  const isBlank = (sign: string | undefined) => isSpace(sign) || isLineBreak(sign)
  let [start, end] = [0, signs.length]
  while (start < end && isBlank(signs[start])) start += 1
  while (end > start && isBlank(signs[end - 1])) end -= 1
  return { start, end }
}

/** What is wrong in Campaign stops people; in a copy of Adobe's answer it only disturbs the comparison. */
export function levelOf({ side }: Credential): Level {
  return side === 'Campaign' ? 'error' : 'warning'
}

function meantBy(text: string): string {
  const signs = [...text]
  let { start, end } = innerRange(signs)
  while (start < end && isQuote(signs[start])) start += 1
  while (end > start && isQuote(signs[end - 1])) end -= 1
  return plainText(signs.slice(start, end).join('')).replaceAll(' ', '')
}
