import { enough, fromLexicon, type Having, shownAtMost } from './from-lexicon.ts'
import type { Found } from './from-pagefind.ts'
import type { Entry, Lexicon } from './lexicon.ts'
import { wordsAlone } from './words-alone.ts'

/** A section that was found. */
export interface Hit {
  url: string
  title: string
  path: string
  /** Escaped text with `<mark>`, as Pagefind gives it. */
  excerpt: string
  /** The language it is written in, where that is another than the reader's. */
  lang?: string
}

/** What a search has to say. */
export interface Answer {
  hits: Hit[]
  /** The query without its mistakes, when it was that which was looked for. */
  corrected?: string
  /** No section says what was asked; these are the nearest. */
  isGuess?: true
  /** Further sections, which cost a file each: for a reader who looks on. */
  more?: () => Promise<Hit[]>
}

/** The part of Pagefind that a search asks. */
export interface Index {
  search(query: string): Promise<{ results: Found[] }>
}

/** What a search asks; each is fetched once, when it is needed. */
export interface Sources {
  /** Whether the lexicon has the text of all sections that come first, and weighs less than Pagefind. */
  isLexiconFirst(): Promise<boolean>
  lexicon(): Promise<Lexicon>
  /** The same, and the words that only sections behind others have: examples of what was typed, mistakes and all. */
  wholeLexicon(): Promise<Lexicon>
  /** The text of a section, by its name in the Pagefind index. */
  textOf(id: string): Promise<string>
  index(): Promise<Index>
  /** Waits until the reader has stopped typing; says whether the query is still theirs. */
  isStillAsked(): Promise<boolean>
}

/** Sections whose text is read to see whether it has a literal letter by letter: each is a file. */
const readAtMost = 10

/**
 * The sections that answer a query, best first. A small site has a lexicon that answers alone, in two parts: the second is
 * fetched for what the first does not know. On a large one Pagefind answers, and the lexicon is fetched for what is asked
 * in other words or with mistakes.
 */
export async function answer(query: string, sources: Sources): Promise<Answer> {
  const bare = query.replaceAll('"', ' ').replaceAll(/\s+/g, ' ').trim()
  if (!bare) return { hits: [] }
  const words = wordsAlone(bare)
  if (await sources.isLexiconFirst()) return words ? ofWords(bare, sources) : ofSigns(bare, sources)
  if (!words) return { hits: [] }
  const { fromPagefind } = await import('./from-pagefind.ts')
  return fromPagefind(bare, sources)
}

async function ofWords(query: string, sources: Sources): Promise<Answer> {
  const having: Having = (covered) => withText(covered.slice(0, readAtMost), query, asWords, sources)
  const { coverage, ...found } = await fromLexicon(query, await sources.lexicon(), sources.textOf, having)
  const isKnown = coverage >= enough && !(found.corrected && isCode(query))
  // Of half a word nobody knows what it will be.
  if (isKnown || !(await sources.isStillAsked())) return found

  const { coverage: known, ...whole } = await fromLexicon(query, await sources.wholeLexicon(), sources.textOf, having)
  // Where a mistake is explained it stands letter by letter: a reader may have meant that, and sooner what is right.
  const best = found.corrected ? { ...found, hits: besideEachOther(found.hits, whole.hits) } : whole
  return { ...best, ...(known < enough && best.hits.length > 0 && { isGuess: true }) }
}

/** The best of some hits, then the best of others. */
function besideEachOther(some: readonly Hit[], others: readonly Hit[]): Hit[] {
  const half = shownAtMost / 2
  const all = [...some.slice(0, half), ...others.slice(0, half), ...some.slice(half)]
  return [...new Map(all.map((hit) => [hit.url, hit])).values()].slice(0, shownAtMost)
}

/** Of signs alone a lexicon knows nothing: any section may have them, and they count. */
async function ofSigns(signs: string, sources: Sources): Promise<Answer> {
  const lexicon = await sources.lexicon()
  const having: Having = () => withText(firsts(lexicon), signs, String, sources)
  const { coverage: _, ...found } = await fromLexicon(signs, lexicon, sources.textOf, having)
  return found
}

/** A name that a program gave is seldom another one with a mistake. */
function isCode(query: string): boolean {
  return /\p{Ll}\p{Lu}|[\p{L}\d]_[\p{L}\d]/u.test(query)
}

function firsts({ entries }: Lexicon): Entry[] {
  return entries.filter(({ isBehind }) => !isBehind)
}

/** Begins with a space, as a word does. */
function asWords(text: string): string {
  return ` ${wordsAlone(text).toLowerCase()}`
}

/** The sections whose text has the query letter by letter, as both are compared. */
async function withText(
  entries: readonly Entry[],
  query: string,
  compared: (text: string) => string,
  { textOf }: Sources,
): Promise<ReadonlySet<Entry>> {
  const asked = compared(query)
  const read = entries.map(async (entry) => {
    const text = entry.id ? await textOf(entry.id) : ''
    return compared(`${entry.title} ${text}`).includes(asked) ? [entry] : []
  })
  return new Set((await Promise.all(read)).flat())
}
