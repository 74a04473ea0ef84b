import { type Answer, answer, type Index, type Sources } from '../search/answer.ts'
import type { Lexicon } from '../search/lexicon.ts'
import { pagefindOptions } from '../search/pagefind-options.ts'
import { sourcesFor } from '../search/sources.ts'

interface Pagefind extends Index {
  options(options: object): Promise<void>
  init(): Promise<void>
}

const sources = sourcesFor(document.documentElement.lang, async () => {
  // The address is a value so that the bundler leaves it alone: the index is written after the bundle.
  const address = '/pagefind/pagefind.js'
  const pagefind: Pagefind = await import(/* @vite-ignore */ address)
  await pagefind.options(pagefindOptions)
  await pagefind.init()
  return pagefind
})

/** Fetches what a search needs, before it is asked anything. */
export async function warm(): Promise<void> {
  await ((await sources.isLexiconFirst()) ? sources.lexicon() : sources.index())
}

/** The sections that answer a query, best first. A reader who types may ask for something else before it is all looked for. */
export function search(query: string, isStillAsked: Sources['isStillAsked'] = async () => true): Promise<Answer> {
  return answer(query, { ...sources, isStillAsked })
}

/** The symptoms that the front page of the language begins with. */
export async function symptoms(): Promise<Lexicon['symptoms']> {
  return (await sources.lexicon()).symptoms
}
