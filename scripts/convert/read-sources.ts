import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isPage } from '../../src/convert/is-page.ts'
import { isInside } from './options.ts'

/** A source document on disk. */
export interface SourceFile {
  lang: string
  /** Path below the folder of the sources, as on disk. */
  file: string
  /** Path below the language's folder, without `.md`; always with `/`. */
  path: string
  bytes: Uint8Array
  /** A symbolic link that leads out of the folder, or to another folder: not read. */
  isForeign: boolean
}

/** Whether a folder of that name holds a language. */
export function isLanguage(name: string): boolean {
  return /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(name)
}

/** Reads the pages of `<folder>/<language>/**.md`, sorted, English first: the others need it. */
export async function readSources(folder: string): Promise<SourceFile[]> {
  const root = await realpath(folder)
  const entries = await readdir(folder, { withFileTypes: true })
  const langs = entries.filter((entry) => isLanguage(entry.name) && !entry.isFile()).map(({ name }) => name)
  const order = langs.toSorted(
    (left, right) => Number(right === 'en') - Number(left === 'en') || (left < right ? -1 : 1),
  )
  const found: SourceFile[] = []
  for (const lang of order) found.push(...(await readFolder(root, lang, '')))
  return found
}

async function readFolder(root: string, lang: string, below: string): Promise<SourceFile[]> {
  const folder = join(root, lang, below)
  if ((await lstat(folder)).isSymbolicLink()) return [foreign(lang, below)]
  const found: SourceFile[] = []
  const entries = await readdir(folder, { withFileTypes: true })
  for (const entry of entries.toSorted((left, right) => (left.name < right.name ? -1 : 1))) {
    const path = below ? `${below}/${entry.name}` : entry.name
    if (entry.isDirectory()) found.push(...(await readFolder(root, lang, path)))
    else if (entry.isSymbolicLink()) found.push(...(await readLink(root, lang, path)))
    else if (entry.isFile() && isPage(path)) found.push(await read(root, lang, path))
  }
  return found
}

async function readLink(root: string, lang: string, path: string): Promise<SourceFile[]> {
  const link = join(root, lang, path)
  const target = await realpath(link).catch(() => '')
  const isFile = target !== '' && isInside(target, root) && (await stat(target)).isFile()
  if (!isFile) return [foreign(lang, path)]
  return isPage(path) ? [await read(root, lang, path)] : []
}

async function read(root: string, lang: string, path: string): Promise<SourceFile> {
  const bytes = await readFile(join(root, lang, path))
  return { file: `${lang}/${path}`, lang, path: path.slice(0, -'.md'.length), bytes, isForeign: false }
}

function foreign(lang: string, path: string): SourceFile {
  const file = path ? `${lang}/${path}` : lang
  return { file, lang, path: path.replace(/\.md$/, ''), bytes: new Uint8Array(), isForeign: true }
}
