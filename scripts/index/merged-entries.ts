import type { LanguageEntry } from '../../src/search/sources.ts'

/** What Pagefind says of an index: which languages it has. */
export interface SearchEntry {
  version: string
  languages: Record<string, LanguageEntry>
}

/** The entry of one index with the languages of several. */
export function mergedEntries(entries: readonly SearchEntry[]): SearchEntry {
  const languages = Object.assign({}, ...entries.map((one) => one.languages)) as SearchEntry['languages']
  const sorted = Object.fromEntries(Object.entries(languages).toSorted(([one], [other]) => (one < other ? -1 : 1)))
  return { ...(entries[0] as SearchEntry), languages: sorted }
}
