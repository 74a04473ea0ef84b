import { type Answer, answer, type Index } from '../search/answer.ts'
import type { Lexicon } from '../search/lexicon.ts'
import { pagefindOptions } from '../search/pagefind-options.ts'

interface Pagefind extends Index {
  options(options: object): Promise<void>
  init(): Promise<void>
}

let pagefind: Promise<Pagefind> | undefined
let lexicon: Promise<Lexicon> | undefined

/** Loads Pagefind once; it takes the index of the page's language. */
function load(): Promise<Pagefind> {
  // The address is a value so that the bundler leaves it alone: the index is written after the bundle.
  const address = '/pagefind/pagefind.js'
  pagefind ??= import(/* @vite-ignore */ address).then(async (module: Pagefind) => {
    await module.options(pagefindOptions)
    await module.init()
    return module
  })
  return pagefind
}

/** Loads, once, the words that Pagefind alone does not know what to do with. */
function loadLexicon(): Promise<Lexicon> {
  const address = `/pagefind/lexicon.${document.documentElement.lang.toLowerCase()}.json`
  lexicon ??= fetch(address).then((response) => {
    if (!response.ok) throw new Error(`${address}: expected the words of the search, got status ${response.status}`)
    return response.json()
  })
  return lexicon
}

/** Fetches what a search needs, before it is asked anything. */
export async function warm(): Promise<void> {
  await load()
}

/** The sections that answer a query, best first. */
export async function search(query: string): Promise<Answer> {
  return answer(query, await load(), loadLexicon)
}

/** The symptoms that the front page of the language begins with. */
export async function symptoms(): Promise<Lexicon['symptoms']> {
  return (await loadLexicon()).symptoms
}
