import type { Answer, Hit, Index, Sources } from './answer.ts'
import { enough, fromLexicon, shownAtMost } from './from-lexicon.ts'
import { isUnspaced } from './spans.ts'
import { tokens } from './tokens.ts'
import { wordsAlone } from './words-alone.ts'

/** A section that Pagefind found. */
export interface Found {
  id: string
  score: number
  data(): Promise<Read>
}

interface Read {
  url: string
  /** A section that stands behind others has `heading` and `page` in place of `title` and `path`. */
  meta: { title?: string; path?: string; heading?: string; page?: string }
  excerpt: string
}

/** What Pagefind found: best first, and the names of what has the query letter by letter. */
interface Pages {
  best: readonly Found[]
  exact: ReadonlySet<string>
}

/** Texts that are fetched to see whether the query is a heading: each is a file. */
const readAtFirst = 3

/** More than any score: what holds the query letter by letter stands before what holds its pieces. */
const exactBonus = 1000

/**
 * The sections that answer a query, best first. A query that is a heading needs the Pagefind index alone; whatever else is
 * asked, in other words or with mistakes, needs the lexicon, which is fetched then.
 */
export async function fromPagefind(query: string, sources: Sources): Promise<Answer> {
  const { best, exact } = await find(query, await sources.index())
  const read = await Promise.all(best.slice(0, readAtFirst).map(({ data }) => data()))
  const named = read.filter(({ meta }) => isNamed(meta, query))
  if (named.length > 0) {
    const rest = best.slice(readAtFirst, readAtFirst + shownAtMost)
    return {
      hits: named.concat(read.filter((one) => !named.includes(one))).map(hit),
      more: async () => Promise.all(rest.map(async ({ data }) => hit(await data()))),
    }
  }

  const lexicon = await sources.lexicon()
  const having = new Set(lexicon.entries.filter(({ id = '' }) => exact.has(id)))
  const { coverage, ...found } = await fromLexicon(query, lexicon, sources.textOf, async () => having)
  const isGuess = exact.size === 0 && coverage < enough
  const hits =
    found.hits.length > 0
      ? found.hits
      : await Promise.all(best.slice(0, shownAtMost).map(async ({ data }) => hit(await data())))
  return { ...found, hits, ...(isGuess && hits.length > 0 && { isGuess }) }
}

async function find(query: string, index: Index): Promise<Pages> {
  // The punctuation of hosts and paths as spaces: Pagefind cuts some literals there and not others.
  const words = wordsAlone(query)
  // A phrase in quotes finds exactly, above all Chinese words, which Pagefind cuts up; but it does not rank.
  const ways = new Set([`"${query}"`, words, query])
  const [phrase, ...others] = await Promise.all(Array.from(ways, (way) => index.search(way)))
  const exact = new Set(phrase?.results.map(({ id }) => id))
  const rankOf = ({ id, score }: Found) => (exact.has(id) ? exactBonus : 0) + score
  const found = new Map([phrase, ...others].flatMap((run) => run?.results ?? []).map((result) => [result.id, result]))
  return { best: [...found.values()].toSorted((one, other) => rankOf(other) - rankOf(one)), exact }
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
function hit({ url, meta, excerpt }: Read): Hit {
  return { url, title: meta.heading ?? meta.title ?? url, path: meta.page ?? meta.path ?? '', excerpt }
}
