import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'parse5'
import { type Pointer, pointers, type Section, sections } from '../../src/search/sections.ts'

/** What the built pages of a language say. */
export interface LanguagePages {
  /** Folder of the pages. */
  lang: string
  /** BCP 47 tag. */
  tag: string
  sections: Section[]
  pointers: Pointer[]
}

/** Reads the pages of one language of a built site. */
export function readLanguage(site: string, lang: string): LanguagePages {
  const read = pathsOf(site, lang).map((path) => readPage(site, `/${lang}/${path}`))
  // A heading that stands empty until the reader does something answers nothing.
  const own = read.flatMap((page) => page.sections).filter(({ text }) => text)
  return { lang, tag: own[0]?.lang ?? lang, sections: own, pointers: read.flatMap((page) => page.pointers) }
}

/** Addresses of the pages that exist only in other languages: a page that one has not is offered from the first that has it. */
export function missing(site: string, lang: string, languages: readonly string[]): string[] {
  const known = new Set(pathsOf(site, lang))
  const found: string[] = []
  for (const other of languages.filter((one) => one !== lang)) {
    for (const path of pathsOf(site, other).filter((one) => !known.has(one))) {
      known.add(path)
      found.push(`/${other}/${path}`)
    }
  }
  return found
}

/** Reads a page by its address. */
export function readPage(site: string, address: string): { sections: Section[]; pointers: Pointer[] } {
  const file = join(site, address, 'index.html')
  const page = parse(mainOf(readFileSync(file, 'utf8')))
  return { sections: sections(page, address), pointers: pointers(page, address) }
}

function pathsOf(site: string, lang: string): string[] {
  const files = globSync(`${lang}/**/index.html`, { cwd: site }).map((file) => file.replaceAll('\\', '/'))
  return files.map((file) => file.slice(lang.length + 1).replace(/index\.html$/, '')).toSorted()
}

/** A page without what stands around its `<main>`: nothing of that is searched, and it is most of the page. */
function mainOf(html: string): string {
  const [begin, end] = [html.indexOf('<main'), html.lastIndexOf('</main>')]
  return begin < 0 ? html : html.slice(0, html.indexOf('<head')) + html.slice(begin, end)
}
