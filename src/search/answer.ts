import { enough, fromLexicon, type Having } from './from-lexicon.ts'
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
  /** The text of a section, by its name in the Pagefind index. */
  textOf(id: string): Promise<string>
  index(): Promise<Index>
  /** Waits until the reader has stopped typing; says whether the query is still theirs. */
  isStillAsked(): Promise<boolean>
}

/** Sections whose text is read to see whether it has a literal letter by letter: each is a file. */
const readAtMost = 10

/**
 * The sections that answer a query, best first. A small site has a lexicon that answers nearly all alone; Pagefind is
 * fetched for what that does not know. On a large one Pagefind answers, and the lexicon is fetched for what is asked in
 * other words or with mistakes.
 */
export async function answer(query: string, sources: Sources): Promise<Answer> {
  const bare = query.replaceAll('"', ' ').replaceAll(/\s+/g, ' ').trim()
  const words = wordsAlone(bare)

  if (bare && (await sources.isLexiconFirst())) {
    const lexicon = await sources.lexicon()
    // Of signs alone a lexicon knows nothing: any section may have them, and they count.
    const having: Having = (covered) =>
      words
        ? withText(covered.slice(0, readAtMost), bare, asWords, sources)
        : withText(firsts(lexicon), bare, String, sources)
    const { coverage, ...found } = await fromLexicon(bare, lexicon, sources.textOf, having)
    const isKnown = coverage >= enough && !(found.corrected && isCode(bare))
    // Of half a word nobody knows what it will be; the program that would look for it is heavy.
    if (isKnown || !words || !(await sources.isStillAsked())) return found
  }
  if (!words) return { hits: [] }
  const { fromPagefind } = await import('./from-pagefind.ts')
  return fromPagefind(bare, sources)
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
