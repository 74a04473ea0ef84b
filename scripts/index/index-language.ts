import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'parse5'
import { type Pointer, pointers, type Section, sections } from '../../src/search/sections.ts'
import { writeIndex } from './write-index.ts'

/** Writes the search index of the built pages of one language into a folder; gives the number of sections in it. */
export async function indexLanguage(site: string, lang: string, folder: string): Promise<number> {
  const found: Section[] = []
  const said: Pointer[] = []
  for await (const file of glob(`${lang}/**/index.html`, { cwd: site })) {
    const page = parse(await readFile(join(site, file), 'utf8'))
    const address = `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`
    found.push(...sections(page, address))
    said.push(...pointers(page, address))
  }
  await writeIndex(found, said, folder)
  return found.length
}
