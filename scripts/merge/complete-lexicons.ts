import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Lexicon } from '../../src/search/lexicon.ts'
import type { Pointer } from '../../src/search/sections.ts'
import { searchEntry } from '../build/is-built-site.ts'
import { languageFolders } from '../convert/language-folders.ts'
import { missing, readLanguage } from '../index/read-language.ts'
import { lexiconName, writeLexicon } from '../index/write-lexicon.ts'

/** Writes the lexicons of a merged site anew where a language lacks pages that another build has, as one build offers them. */
export function completeLexicons(site: string) {
  const folder = join(site, dirname(searchEntry))
  const languages = languageFolders(site).map(({ name }) => name)
  for (const lang of languages) {
    if (missing(site, lang, languages).length === 0) continue
    const own = readLanguage(site, lang)
    const lexicon: Lexicon = JSON.parse(readFileSync(join(folder, lexiconName(own.tag)), 'utf8'))
    const ids = new Map(lexicon.entries.flatMap(({ url, id }) => (id ? [[url, id]] : [])))
    writeLexicon(own, { site, languages, folder, keywords: keywordsIn(lexicon, own.pointers), ids })
  }
}

/** The sources are elsewhere: what the maintainers say of a section stands in its lexicon behind what its pages say. */
function keywordsIn({ entries }: Lexicon, pointers: readonly Pointer[]): Map<string, string[]> {
  const said = Map.groupBy(pointers, ({ url }) => url)
  return new Map(entries.map(({ url, told = [] }) => [url, told.slice(said.get(url)?.length ?? 0)]))
}
