import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { parse } from 'parse5'
import { type Pointer, pointers, type Section, sections } from '../../src/search/sections.ts'
import { hasText, lexiconOf, wordsBehind } from './lexicon-of.ts'
import type { SearchEntry } from './merged-entries.ts'
import { readKeywords } from './read-keywords.ts'
import { writeIndex } from './write-index.ts'

/** What is indexed: the pages of one language of a site. */
export interface Part {
  site: string
  lang: string
  /** All languages of the site: a page that one has not is offered from the first that has it. */
  languages: readonly string[]
  /** Folder of the sources, with the keywords of each language. */
  from: string
  /** Where the index is written. */
  folder: string
}

/** Writes the search index of the built pages of one language into a folder; gives the number of sections in it. */
export async function indexLanguage({ site, lang, languages, from, folder }: Part): Promise<number> {
  const paths = pathsOf(site, lang)
  const read = paths.map((path) => readPage(site, `/${lang}/${path}`))
  // A heading that stands empty until the reader does something answers nothing.
  const own = read.flatMap((page) => page.sections).filter(({ text }) => text)
  const said = read.flatMap((page) => page.pointers)
  const keywords = readKeywords(join(from, lang, 'keywords.json'), lang)
  const ids = await writeIndex(own, folder)

  const tag = own[0]?.lang ?? lang
  const elsewhere = missing(site, lang, languages, paths).flatMap((address) => readPage(site, address).sections)
  const all = [...own, ...elsewhere]
  const lexicon = lexiconOf({ lang: tag, front: `/${lang}/`, sections: all, pointers: said, keywords, ids })
  const written = JSON.stringify(lexicon)
  const write = (name: string, json: string) => writeFileSync(join(folder, `${name}.${tag.toLowerCase()}.json`), json)
  write('lexicon', written)
  if (hasText(all) && gzipSync(written).length < lighterThanPagefind) {
    write('behind', JSON.stringify(wordsBehind(lexicon, all)))
    markLexiconFirst(folder)
  }
  return own.length
}

/** Bytes of a lexicon, packed, below which a first search costs less with it than with Pagefind and its program. */
const lighterThanPagefind = 50_000

/** Tells the search, which reads the entry before all else, to ask the lexicon first. */
function markLexiconFirst(folder: string) {
  const file = join(folder, 'pagefind-entry.json')
  const entry: SearchEntry = JSON.parse(readFileSync(file, 'utf8'))
  for (const language of Object.values(entry.languages)) language.isLexiconFirst = true
  writeFileSync(file, JSON.stringify(entry))
}

function pathsOf(site: string, lang: string): string[] {
  const files = globSync(`${lang}/**/index.html`, { cwd: site }).map((file) => file.replaceAll('\\', '/'))
  return files.map((file) => file.slice(lang.length + 1).replace(/index\.html$/, '')).toSorted()
}

/** Addresses of the pages that exist only in other languages. */
function missing(site: string, lang: string, languages: readonly string[], paths: readonly string[]): string[] {
  const known = new Set(paths)
  const found: string[] = []
  for (const other of languages.filter((one) => one !== lang)) {
    for (const path of pathsOf(site, other).filter((one) => !known.has(one))) {
      known.add(path)
      found.push(`/${other}/${path}`)
    }
  }
  return found
}

function readPage(site: string, address: string): { sections: Section[]; pointers: Pointer[] } {
  const file = join(site, address, 'index.html')
  const page = parse(mainOf(readFileSync(file, 'utf8')))
  return { sections: sections(page, address), pointers: pointers(page, address) }
}

/** A page without what stands around its `<main>`: nothing of that is searched, and it is most of the page. */
function mainOf(html: string): string {
  const [begin, end] = [html.indexOf('<main'), html.lastIndexOf('</main>')]
  return begin < 0 ? html : html.slice(0, html.indexOf('<head')) + html.slice(begin, end)
}
