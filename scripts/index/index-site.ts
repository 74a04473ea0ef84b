import { once } from 'node:events'
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { Worker } from 'node:worker_threads'
import { searchEntry } from '../build/is-built-site.ts'
import type { Part } from './index-language.ts'
import { mergedEntries, type SearchEntry } from './merged-entries.ts'
import { minify } from './minify.ts'
import { recompress } from './recompress.ts'

/**
 * Writes the search index of a built site, a thread for each language: Pagefind keeps languages apart, so that what it
 * writes for one is the same whether others stand beside it or not. Gives the number of sections.
 */
export async function indexSite(site: string, languages: readonly string[], from: string): Promise<number> {
  const parts = languages.map(
    (lang): Part => ({ site, lang, languages, from, folder: join(site, `.pagefind-${lang}`) }),
  )
  const waiting = parts.values()
  const counts: number[] = []
  const work = Array.from({ length: Math.min(availableParallelism(), parts.length) }, async () => {
    for (const part of waiting) counts.push(await indexInThread(part))
  })
  await Promise.all(work)

  const entries = parts.map(({ folder }): SearchEntry => JSON.parse(readFileSync(entryIn(folder), 'utf8')))
  for (const { folder } of parts) moveInto(join(site, 'pagefind'), folder)
  await minify(join(site, 'pagefind/pagefind.js'))
  // The program for languages it does not know by their forms: on a small site all use it.
  const program = join(site, 'pagefind/wasm.unknown.pagefind')
  if (existsSync(program)) await recompress(program)
  writeFileSync(join(site, searchEntry), JSON.stringify(mergedEntries(entries)))
  return counts.reduce((sum, count) => sum + count, 0)
}

async function indexInThread(part: Part): Promise<number> {
  const thread = new Worker(new URL('index-thread.ts', import.meta.url), { workerData: part })
  const [count] = await once(thread, 'message')
  await thread.terminate()
  return count
}

/** Moves all files: there are as many as sections. What stands there under the same name is the same in every language. */
function moveInto(folder: string, from: string) {
  for (const entry of globSync('**/*', { cwd: from, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = join(entry.parentPath, entry.name)
    const to = join(folder, relative(from, file))
    mkdirSync(dirname(to), { recursive: true })
    renameSync(file, to)
  }
  rmSync(from, { recursive: true })
}

function entryIn(folder: string): string {
  return join(folder, searchEntry.slice(searchEntry.indexOf('/')))
}
