/** An address, and what its link says. */
interface Way {
  href: string
  text: string
}

/** What the search says when it is asked something, in the page's language, from `/<lang>/words/search.json`. */
export interface SearchWords {
  count: string
  corrected: string
  guess: string
  none: string
  inLanguage: string
  symptoms: string
  /** Where all messages stand; nothing for documents without the guide. */
  messages: Way | null
  tell: string
  message: string
  prefilled: string
  copy: string
  copied: string
  copyFailed: string
  /** Where the maintainers are reached; nothing where the site does not say. */
  write: Way | null
  nothingSent: string
}

const loading = new Map<string, Promise<SearchWords>>()

/** The words at an address, fetched once; after a failure once more. The page for what is lost has an address a language. */
export function searchWords(address: string): Promise<SearchWords> {
  const done = loading.get(address) ?? wordsAt(address)
  loading.set(address, done)
  done.catch(() => loading.delete(address))
  return done
}

async function wordsAt(address: string): Promise<SearchWords> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`)
  return answer.json()
}
