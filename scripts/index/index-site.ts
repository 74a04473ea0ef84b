import { once } from 'node:events'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { searchEntry } from '../build/is-built-site.ts'
import type { Part } from './index-language.ts'
import { mergedEntries, type SearchEntry } from './merged-entries.ts'
import { minify } from './minify.ts'

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
  for (const { folder } of parts) {
    cpSync(folder, join(site, 'pagefind'), { recursive: true })
    rmSync(folder, { recursive: true })
  }
  await minify(join(site, 'pagefind/pagefind.js'))
  writeFileSync(join(site, searchEntry), JSON.stringify(mergedEntries(entries)))
  return counts.reduce((sum, count) => sum + count, 0)
}

async function indexInThread(part: Part): Promise<number> {
  const thread = new Worker(new URL('index-thread.ts', import.meta.url), { workerData: part })
  const [count] = await once(thread, 'message')
  await thread.terminate()
  return count
}

function entryIn(folder: string): string {
  return join(folder, searchEntry.slice(searchEntry.indexOf('/')))
}
