import { findOdd, isInvisible, isSpace, nameOf, plainText } from '../text/characters.ts'
import { editDistance } from '../text/edit-distance.ts'

/** Internal names of the one account that sign-in reads: the one in Adobe's text, and the one in its pictures. */
export const names = ['Adobe_Marketing_Cloud', 'Adobe_Experience_Cloud'] as const

/** Types of that account, as Adobe's pages, pictures and release notes write them. */
export const types = [
  'Adobe Marketing Cloud',
  'Adobe Experience Cloud',
  'Adobe Experience Cloud (MAC)',
  'Adobe Marketing Cloud (MAC)',
  'Marketing Cloud (MAC)',
] as const

/** What machine translation made of a type on Adobe's own page. */
const mistranslations = new Map([['ADOBE MARKETING CLOUD', { expected: 'Adobe Marketing Cloud', language: 'nl' }]])

/** How a value relates to the known ones; undefined when it is none of them. */
export type Verdict =
  | { kind: 'exact'; expected: string }
  | { kind: 'space' | 'lookAlike'; expected: string; found: string; position: number }
  | { kind: 'mistranslation'; expected: string; language: string }
  | { kind: 'letterCase' | 'separator' | 'near'; expected: string }

/** Hold a value against the known ones. */
export function judge(value: string, known: readonly string[]): Verdict | undefined {
  const exact = known.find((one) => one === value)
  if (exact !== undefined) return { kind: 'exact', expected: exact }
  const translated = known === types ? mistranslations.get(value.trim()) : undefined
  if (translated) return { kind: 'mistranslation', ...translated }

  const plain = tidy(value)
  const same = known.find((one) => one === plain)
  if (same !== undefined) return oddity(value, same)
  const cased = known.find((one) => one.toLowerCase() === plain.toLowerCase())
  if (cased !== undefined) return { kind: 'letterCase', expected: cased }
  const joined = known.find((one) => squeeze(one) === squeeze(plain))
  if (joined !== undefined) return { kind: 'separator', expected: joined }
  const near = known.find((one) => editDistance(squeeze(one), squeeze(plain), 2) <= 2)
  return near === undefined ? undefined : { kind: 'near', expected: near }
}

/** A value as it looks, with one space where several stand and none at the ends. */
function tidy(value: string): string {
  return plainText(value).replace(/ +/g, ' ').trim()
}

function squeeze(value: string): string {
  return value.toLowerCase().replace(/[\s_.:()-]/g, '')
}

/** The first sign by which a value differs from the one that it looks like. */
function oddity(value: string, expected: string): Verdict {
  const signs = [...value]
  const extra = signs.findIndex((sign, place) => isSpace(sign) && (place === 0 || isSpace(signs[place - 1])))
  const places = [extra, (findOdd(value)?.position ?? 0) - 1].filter((place) => place >= 0)
  const place = places.length > 0 ? Math.min(...places) : signs.length - 1
  const sign = signs[place] ?? ''
  const kind = isSpace(sign) || isInvisible(sign) ? 'space' : 'lookAlike'
  return { kind, expected, found: nameOf(sign), position: place + 1 }
}
