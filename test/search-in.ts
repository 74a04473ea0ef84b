import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Answer, answer, type Index } from '../src/search/answer.ts'
import type { Lexicon } from '../src/search/lexicon.ts'
import { pagefindOptions } from '../src/search/pagefind-options.ts'

interface Instance extends Index {
  options(options: object): Promise<void>
}

/** The search of the built site without a browser: Pagefind in Node, which fetches from the disk. */
export async function searchIn(dist: string, tag: string): Promise<(query: string) => Promise<Answer>> {
  // A module that sees a document when it is loaded expects a whole browser around it.
  const { createInstance } = await import(pathToFileURL(join(dist, 'pagefind/pagefind.js')).href)
  const root = { getAttribute: () => tag }
  Object.assign(globalThis, { document: { querySelector: () => root } })
  globalThis.fetch = async (address) => new Response(await readFile(join(dist, pathOf(String(address)))))
  const instance: Instance = createInstance({ ...pagefindOptions, basePath: '/pagefind/' })
  await instance.options({ excerptLength: pagefindOptions.excerptLength })

  const words = await readFile(join(dist, `pagefind/lexicon.${tag.toLowerCase()}.json`), 'utf8')
  const lexicon: Lexicon = JSON.parse(words)
  return (query) => answer(query, instance, async () => lexicon)
}

function pathOf(address: string): string {
  return new URL(address, 'http://localhost').pathname
}
