import type { Lexicon } from './lexicon.ts'
import { isUnspaced, tokens } from './tokens.ts'

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

export interface Found {
  id: string
  score: number
  data(): Promise<Read>
}

interface Read {
  url: string
  /** A section that stands behind others has `heading` and `page` in place of `title` and `path`. */
  meta: { title?: string; path?: string; heading?: string; page?: string }
  content: string
  excerpt: string
}

/** What Pagefind found: best first, by name, and the names of what has the query letter by letter. */
export interface Pages {
  best: readonly Found[]
  exact: ReadonlySet<string>
  found: ReadonlyMap<string, Found>
}

/** The part of Pagefind that a search asks. */
export interface Index {
  search(query: string): Promise<{ results: Found[] }>
}

export const shownAtMost = 6

/** Texts that are fetched to see whether the query is a heading: each is a file. */
const readAtFirst = 3

/** More than any score: what holds the query letter by letter stands before what holds its pieces. */
const exactBonus = 1000

/**
 * The sections that answer a query, best first. A query that is a heading needs the Pagefind index alone; whatever else is
 * asked, in other words or with mistakes, needs the lexicon, which is fetched then.
 */
export async function answer(query: string, index: Index, lexicon: () => Promise<Lexicon>): Promise<Answer> {
  const bare = query.replaceAll('"', ' ').replaceAll(/\s+/g, ' ').trim()
  // The punctuation of hosts and paths as spaces: Pagefind cuts some literals there and not others.
  const words = bare.replaceAll(/[^\p{L}\p{N}_]+/gu, ' ').trim()
  if (!words) return { hits: [] }

  // A phrase in quotes finds exactly, above all Chinese words, which Pagefind cuts up; but it does not rank.
  const ways = new Set([`"${bare}"`, words, bare])
  const [phrase, ...others] = await Promise.all(Array.from(ways, (way) => index.search(way)))
  const exact = new Set(phrase?.results.map(({ id }) => id))
  const rankOf = ({ id, score }: Found) => (exact.has(id) ? exactBonus : 0) + score
  const found = new Map([phrase, ...others].flatMap((run) => run?.results ?? []).map((result) => [result.id, result]))
  const best = [...found.values()].toSorted((one, other) => rankOf(other) - rankOf(one))

  const read = await Promise.all(best.slice(0, readAtFirst).map(({ data }) => data()))
  const named = read.filter(({ meta }) => isNamed(meta, bare))
  if (named.length > 0) {
    const rest = best.slice(readAtFirst, readAtFirst + shownAtMost)
    return {
      hits: named.concat(read.filter((one) => !named.includes(one))).map(hit),
      more: async () => Promise.all(rest.map(async ({ data }) => hit(await data()))),
    }
  }
  // Both are fetched only now: most readers paste a message or type the name of a setting.
  const [{ broaden }, known] = await Promise.all([import('./broaden.ts'), lexicon()])
  return broaden(bare, index, { best, exact, found }, known)
}

/** Letters of a query that must be more than the beginning of many words. */
const telling = 5

/** Whether the query is a heading, or a part of an upper one: where words have spaces, a beginning or a long part. */
function isNamed({ title = '', path = '' }: Read['meta'], query: string): boolean {
  const [heading, asked] = [tokens(title).join(' '), tokens(query).join(' ')]
  if (!asked || path.includes('›')) return heading === asked
  return asked.length >= telling || isUnspaced(query) ? heading.includes(asked) : ` ${heading}`.includes(` ${asked}`)
}

/** What Pagefind read of a section. */
export function hit({ url, meta, excerpt }: Read): Hit {
  return { url, title: meta.heading ?? meta.title ?? url, path: meta.page ?? meta.path ?? '', excerpt }
}
