import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { hasText, lexiconOf, type Sources, wordsBehind } from './lexicon-of.ts'
import type { SearchEntry } from './merged-entries.ts'
import { type LanguagePages, missing, readPage } from './read-language.ts'

/** What the lexicon of a language is made of, beside its pages. */
interface Beside extends Pick<Sources, 'keywords' | 'ids'> {
  site: string
  /** All languages of the site. */
  languages: readonly string[]
  /** Folder of the index. */
  folder: string
}

/** Writes the lexicon of a language, with the pages that only others have, into the folder of its index. */
export function writeLexicon(own: LanguagePages, { site, languages, folder, keywords, ids }: Beside) {
  const { lang, tag, pointers } = own
  const elsewhere = missing(site, lang, languages).flatMap((address) => readPage(site, address).sections)
  const sections = [...own.sections, ...elsewhere]
  const lexicon = lexiconOf({ lang: tag, front: `/${lang}/`, sections, pointers, keywords, ids })
  const written = JSON.stringify(lexicon)
  writeFileSync(join(folder, lexiconName(tag)), written)

  const isFirst = hasText(sections) && gzipSync(written).length < lighterThanPagefind
  const behind = join(folder, `behind.${tag.toLowerCase()}.json`)
  if (isFirst) writeFileSync(behind, JSON.stringify(wordsBehind(lexicon, sections)))
  else rmSync(behind, { force: true })
  markLexiconFirst(folder, tag, isFirst)
}

/** The file of a lexicon in the folder of the index. */
export function lexiconName(tag: string): string {
  return `lexicon.${tag.toLowerCase()}.json`
}

/** Bytes of a lexicon, packed, below which a first search costs less with it than with Pagefind and its program. */
const lighterThanPagefind = 50_000

/** Tells the search, which reads the entry before all else, whether to ask the lexicon first. */
function markLexiconFirst(folder: string, tag: string, isFirst: boolean) {
  const file = join(folder, 'pagefind-entry.json')
  const entry: SearchEntry = JSON.parse(readFileSync(file, 'utf8'))
  const language = entry.languages[tag.toLowerCase()]
  if (!language) return
  if (isFirst) language.isLexiconFirst = true
  else delete language.isLexiconFirst
  writeFileSync(file, JSON.stringify(entry))
}
