import { mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { madeFrom } from '../../src/convert/header.ts'
import type { SourceMessage } from './convert-folder.ts'

interface PageFile {
  /** Path below the folder, with `/`. */
  file: string
  text: string
}

/** What is to be written and removed; or, in messages, why nothing may be. */
export interface Plan {
  folder: string
  pages: readonly PageFile[]
  stale: readonly string[]
  messages: readonly SourceMessage[]
}

/** Compares pages with what is in the folder. Files that the converter did not make are never touched. */
export async function planWrites(folder: string, pages: readonly PageFile[]): Promise<Plan> {
  const { files, links } = await list(folder)
  const wanted = new Map(pages.map(({ file, text }) => [file, text]))
  const changed: PageFile[] = []
  const messages: SourceMessage[] = []
  for (const page of pages) {
    const old = files.has(page.file) ? await readFile(join(folder, page.file), 'utf8') : undefined
    const link = links.find((path) => page.file === path || page.file.startsWith(`${path}/`))
    if (link) messages.push(foreign(page.file, `${link} is a symbolic link`))
    else if (old !== undefined && !isOurs(old))
      messages.push(foreign(page.file, `${page.file} was not made by the converter`))
    else if (old !== page.text) changed.push(page)
  }
  const stale: string[] = []
  for (const file of files) {
    if (!wanted.has(file) && isOurs(await readFile(join(folder, file), 'utf8'))) stale.push(file)
  }
  return { folder, pages: changed, stale, messages }
}

/** Writes each page whole or not at all, and removes pages whose source is gone. */
export async function write({ folder, pages, stale }: Plan): Promise<void> {
  for (const { file, text } of pages) {
    const path = join(folder, file)
    await mkdir(dirname(path), { recursive: true })
    const half = `${path}.${process.pid}.tmp`
    try {
      await writeFile(half, text)
      await rename(half, path)
    } catch (error) {
      await rm(half, { force: true })
      throw error
    }
  }
  for (const file of stale) {
    await rm(join(folder, file))
    await removeEmpty(folder, dirname(file))
  }
}

async function removeEmpty(folder: string, path: string): Promise<void> {
  if (path === '.' || (await readdir(join(folder, path))).length) return
  await rmdir(join(folder, path))
  await removeEmpty(folder, dirname(path))
}

/** Generated pages say so in their second line. */
function isOurs(text: string): boolean {
  return text.startsWith(`---\n${madeFrom}`)
}

function foreign(file: string, what: string): SourceMessage {
  const text = `The page cannot be written: ${what}. Move it away, or convert to another folder.`
  return {
    file: file.replace(/mdx$/, 'md'),
    place: { line: 1, column: 1 },
    level: 'error',
    check: 'convert',
    code: 'foreign',
    text,
  }
}

/** The `.mdx` files and the symbolic links below a folder, in order. */
async function list(folder: string, below = ''): Promise<{ files: Set<string>; links: string[] }> {
  const entries = await readdir(join(folder, below), { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const found = { files: new Set<string>(), links: [] as string[] }
  for (const entry of entries.toSorted((left, right) => (left.name < right.name ? -1 : 1))) {
    const path = below ? `${below}/${entry.name}` : entry.name
    if (entry.isSymbolicLink()) found.links.push(path)
    else if (entry.isFile() && path.endsWith('.mdx')) found.files.add(path)
    else if (entry.isDirectory()) {
      const { files, links } = await list(folder, path)
      for (const file of files) found.files.add(file)
      found.links.push(...links)
    }
  }
  return found
}
