import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Excess } from '../../src/checks/sources/source-check.ts'
import { isPage } from '../../src/convert/is-page.ts'
import { excessOfBytes } from '../../src/convert/limits.ts'
import { languageFolders } from './language-folders.ts'
import { isInside } from './options.ts'
import { reasons } from './problem.ts'

/** A source document's place on disk. */
export interface SourcePath {
  lang: string
  /** Path below the folder of the sources, as on disk. */
  file: string
  /** Path below the language's folder, without `.md`; always with `/`. */
  path: string
  /** A symbolic link that leads out of the folder, or to another folder: not read. */
  isForeign: boolean
  /** Why it cannot be read, as the end of a sentence. */
  unreadable?: string
}

/** A source document on disk. */
export interface SourceFile extends SourcePath {
  /** None when it cannot be read, or is too large to be. */
  bytes: Uint8Array
  excess?: Excess
}

/** Reads `<folder>/<language>/**.md`, sorted, English first. */
export function readSources(folder: string): SourceFile[] {
  return listSources(folder).map((source) => readSource(folder, source))
}

/** Finds `<folder>/<language>/**.md`, sorted, English first. */
export function listSources(folder: string): SourcePath[] {
  const root = realpathSync(folder)
  return languageFolders(folder).flatMap(({ name }) => listFolder(root, name, ''))
}

/** Reads one document. What cannot be read says so instead of having bytes. */
export function readSource(folder: string, source: SourcePath): SourceFile {
  const none = new Uint8Array()
  if (source.isForeign || source.unreadable) return { ...source, bytes: none }
  const path = join(folder, source.file)
  try {
    const excess = excessOfBytes(statSync(path).size)
    return excess ? { ...source, bytes: none, excess } : { ...source, bytes: readFileSync(path) }
  } catch (error) {
    return { ...source, bytes: none, unreadable: reasonOf(error) }
  }
}

function listFolder(root: string, lang: string, below: string): SourcePath[] {
  const folder = join(root, lang, below)
  if (lstatSync(folder).isSymbolicLink()) return [foreign(lang, below)]
  try {
    const entries = readdirSync(folder, { withFileTypes: true })
    return entries
      .toSorted((left, right) => (left.name < right.name ? -1 : 1))
      .flatMap((entry) => {
        const path = below ? `${below}/${entry.name}` : entry.name
        if (entry.isDirectory()) return listFolder(root, lang, path)
        if (entry.isSymbolicLink()) return listLink(root, lang, path)
        if (!isPage(path)) return []
        return [entry.isFile() ? document(lang, path) : { ...document(lang, path), unreadable: noFile }]
      })
  } catch (error) {
    return [{ ...document(lang, below), unreadable: reasonOf(error) }]
  }
}

function listLink(root: string, lang: string, path: string): SourcePath[] {
  const target = realPathOf(join(root, lang, path))
  const isFile = target !== undefined && isInside(target, root) && statSync(target).isFile()
  if (!isFile) return [foreign(lang, path)]
  return isPage(path) ? [document(lang, path)] : []
}

/** Nothing for a link that leads nowhere, or in a circle. */
function realPathOf(link: string): string | undefined {
  try {
    return realpathSync(link)
  } catch {
    return undefined
  }
}

function document(lang: string, path: string): SourcePath {
  return { file: path ? `${lang}/${path}` : lang, lang, path: path.replace(/\.md$/, ''), isForeign: false }
}

function foreign(lang: string, path: string): SourcePath {
  return { ...document(lang, path), isForeign: true }
}

const noFile = 'it is a pipe, a socket or a device, not a file'

function reasonOf(error: unknown): string {
  const { code = '' } = error as NodeJS.ErrnoException
  // A name that is no UTF-8 cannot be asked for.
  if (code === 'ENOENT') return 'its name is not UTF-8, or it was removed in the meantime'
  return reasons[code]?.split('. ')[0]?.replace(/\.$/, '') ?? code
}
