import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Answer, answer, type Index } from '../src/search/answer.ts'
import { pagefindOptions } from '../src/search/pagefind-options.ts'
import { sourcesFor } from '../src/search/sources.ts'

interface Instance extends Index {
  options(options: object): Promise<void>
}

/** The search of the built site without a browser: in Node, fetching from the disk. */
export async function searchIn(
  dist: string,
  tag: string,
  { withPagefind = true } = {},
): Promise<(query: string) => Promise<Answer>> {
  // A module that sees a document when it is loaded expects a whole browser around it.
  const { createInstance } = await import(pathToFileURL(join(dist, 'pagefind/pagefind.js')).href)
  const root = { getAttribute: () => tag }
  Object.assign(globalThis, { document: { querySelector: () => root } })
  globalThis.fetch = async (address) => new Response(await readFile(join(dist, pathOf(String(address)))))
  const sources = sourcesFor(tag, async () => {
    if (!withPagefind) throw new Error('Pagefind was asked.')
    const instance: Instance = createInstance({ ...pagefindOptions, basePath: '/pagefind/' })
    await instance.options({ excerptLength: pagefindOptions.excerptLength })
    return instance
  })
  return (query) => answer(query, { ...sources, isStillAsked: async () => true })
}

function pathOf(address: string): string {
  return new URL(address, 'http://localhost').pathname
}
