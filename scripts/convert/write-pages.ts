import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { madeFrom } from '../../src/convert/made-from.ts'
import { cacheName } from './cache.ts'
import { digestOf } from './digest-of.ts'
import type { SourceMessage } from './source-message.ts'

/** How a file of data begins that the converter made. */
export const dataMark = '{"madeBy":"npm run convert. Edits here are lost."'

/** What is in the folder of the pages. */
export interface Output {
  folder: string
  /** The pages and files of data by path below the folder: whether the converter made them, and their digests. */
  files: ReadonlyMap<string, { isOurs: boolean; digest: string }>
  /** The symbolic links. */
  links: readonly string[]
}

/** What is to be written and removed; or, in messages, why nothing may be. */
export interface Plan {
  folder: string
  pages: readonly WantedPage[]
  stale: readonly string[]
  messages: readonly SourceMessage[]
}

/** A page that is to stand in the folder. */
export interface WantedPage {
  /** Path below the folder, with `/`. */
  file: string
  digest: string
}

/** Looks at a folder of pages, which need not be there. */
export function readOutput(folder: string): Output {
  const files = new Map<string, { isOurs: boolean; digest: string }>()
  const links: string[] = []
  list(folder, '', (path, isLink) => {
    if (isLink) links.push(path)
    else files.set(path, lookAt(join(folder, path)))
  })
  return { folder, files, links }
}

/** Compares pages with what is in the folder. Files that the converter did not make are never touched. */
export function planWrites({ folder, files, links }: Output, pages: readonly WantedPage[]): Plan {
  const wanted = new Set(pages.map(({ file }) => file))
  const changed: WantedPage[] = []
  const messages: SourceMessage[] = []
  for (const page of pages) {
    const old = files.get(page.file)
    const link = links.find((path) => page.file === path || page.file.startsWith(`${path}/`))
    if (link) messages.push(foreign(page.file, `${link} is a symbolic link`))
    else if (old && !old.isOurs) messages.push(foreign(page.file, `${page.file} was not made by the converter`))
    else if (old?.digest !== page.digest) changed.push(page)
  }
  const stale = [...files].filter(([file, { isOurs }]) => isOurs && !wanted.has(file)).map(([file]) => file)
  return { folder, pages: changed, stale, messages }
}

/** Puts each page in its place, whole or not at all, and removes pages whose source is gone. */
export function write({ folder, pages, stale }: Plan, pathOf: (digest: string) => string): void {
  // A full disk shows here, before the first page is another one.
  for (const below of new Set(pages.map(({ file }) => dirname(file))))
    mkdirSync(join(folder, below), { recursive: true })
  for (const { file, digest } of pages) renameSync(pathOf(digest), join(folder, file))
  for (const file of stale) {
    rmSync(join(folder, file))
    removeEmpty(folder, dirname(file))
  }
}

function removeEmpty(folder: string, path: string): void {
  if (path === '.' || readdirSync(join(folder, path)).length) return
  rmdirSync(join(folder, path))
  removeEmpty(folder, dirname(path))
}

/** Generated pages say so in their second line, generated data in its first key. */
function lookAt(path: string): { isOurs: boolean; digest: string } {
  const bytes = readFileSync(path)
  const start = bytes.toString('utf8', 0, 80)
  return { isOurs: start.startsWith(`---\n${madeFrom}`) || start.startsWith(dataMark), digest: digestOf(bytes) }
}

function foreign(file: string, what: string): SourceMessage {
  const text = `The page cannot be written: ${what}. Move it away, or convert to another folder.`
  return {
    file: file.replace(/mdx$|json$/, 'md'),
    place: { line: 1, column: 1 },
    level: 'error',
    check: 'convert',
    code: 'foreign',
    text,
  }
}

/** Names of files that the converter writes. */
const written = /\.mdx$|(?:^|\/)(?:toc|redirects)\.json$/

/** Tells the files that could be the converter's and the symbolic links below a folder, in order. */
function list(folder: string, below: string, see: (path: string, isLink: boolean) => void): void {
  if (!lstatSync(join(folder, below), { throwIfNoEntry: false })) return
  const entries = readdirSync(join(folder, below), { withFileTypes: true })
  for (const entry of entries.toSorted((left, right) => (left.name < right.name ? -1 : 1))) {
    const path = below ? `${below}/${entry.name}` : entry.name
    if (path === cacheName) continue
    if (entry.isSymbolicLink()) see(path, true)
    else if (entry.isFile() && written.test(path)) see(path, false)
    else if (entry.isDirectory()) list(folder, path, see)
  }
}
