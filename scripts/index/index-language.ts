import { join } from 'node:path'
import { readKeywords } from './read-keywords.ts'
import { readLanguage } from './read-language.ts'
import { writeIndex } from './write-index.ts'
import { writeLexicon } from './write-lexicon.ts'

/** What is indexed: the pages of one language of a site. */
export interface Part {
  site: string
  lang: string
  /** All languages of the site. */
  languages: readonly string[]
  /** Folder of the sources, with the keywords of each language. */
  from: string
  /** Where the index is written. */
  folder: string
}

/** Writes the search index of the built pages of one language into a folder; gives the number of sections in it. */
export async function indexLanguage({ site, lang, languages, from, folder }: Part): Promise<number> {
  const own = readLanguage(site, lang)
  const keywords = readKeywords(join(from, lang, 'keywords.json'), lang)
  const ids = await writeIndex(own.sections, folder)
  writeLexicon(own, { site, languages, folder, keywords, ids })
  return own.sections.length
}
