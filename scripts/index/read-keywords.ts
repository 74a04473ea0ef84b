import { existsSync, readFileSync } from 'node:fs'

/** The words by which people ask for a section, beside those that stand in it: by address, from `keywords.json`. */
export function readKeywords(file: string, lang: string): Map<string, string[]> {
  if (!existsSync(file)) return new Map()
  const written: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (!isTable(written)) throw new Error(`${file}: expected {"page#section": ["words", …]}, got something else.`)
  return new Map(Object.entries(written).map(([place, words]) => [addressOf(place, lang), words]))
}

/** The address of `page#section` in a language. */
export function addressOf(place: string, lang: string): string {
  return `/${lang}/${place.replace(/#|$/, '/$&')}`
}

function isTable(value: unknown): value is Record<string, string[]> {
  const isList = (list: unknown) => Array.isArray(list) && list.every((word) => typeof word === 'string')
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isList)
}
