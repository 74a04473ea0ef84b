import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isShared } from '../../src/convert/is-page.ts'
import { languageFolders } from './language-folders.ts'

/** What stands beside the pages of a language and is none. Paths are below the language's folder. */
export interface Companions {
  lang: string
  /** Tables of contents by path. */
  tocs: ReadonlyMap<string, string>
  /** Documents that others show parts of, by path. */
  shared: ReadonlyMap<string, string>
  /** `redirects.csv`, or nothing. */
  redirects: string | undefined
}

/** Reads tables of contents, shared documents and redirects of each language. Symbolic links are not followed. */
export async function readCompanions(folder: string): Promise<Companions[]> {
  const found = languageFolders(folder).filter((entry) => entry.isDirectory())
  return await Promise.all(found.map(({ name }) => read(join(folder, name), name)))
}

async function read(folder: string, lang: string): Promise<Companions> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted()
  const texts = async (wanted: (path: string) => boolean) => {
    const found = files.filter(wanted)
    return new Map(
      await Promise.all(found.map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const)),
    )
  }
  return {
    lang,
    tocs: await texts((path) => /(?:^|\/)TOC\.md$/.test(path)),
    shared: await texts(isShared),
    redirects: (await texts((path) => path === 'redirects.csv')).get('redirects.csv'),
  }
}
