import { trustWorker } from './trust-worker.ts'

/** A section that was found. */
export interface Hit {
  url: string
  title: string
  path: string
  /** Escaped text with `<mark>`, as Pagefind gives it. */
  excerpt: string
}

interface Found {
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

interface Pagefind {
  options(options: { excerptLength: number; ranking: { metaWeights: Record<string, number> } }): Promise<void>
  init(): Promise<void>
  search(query: string): Promise<{ results: Found[] }>
}

const shownAtMost = 8

/** More than any score: what holds the query letter by letter stands before what holds its pieces. */
const exactBonus = 1000

let pagefind: Promise<Pagefind> | undefined

/** Loads Pagefind once; it takes the index of the page's language. */
function load(): Promise<Pagefind> {
  // The address is a value so that the bundler leaves it alone: the index is written after the bundle.
  const address = '/pagefind/pagefind.js'
  pagefind ??= import(/* @vite-ignore */ address).then(async (module: Pagefind) => {
    trustWorker()
    await module.options({ excerptLength: 24, ranking: { metaWeights: { symptoms: 2, heading: 0.1, page: 0 } } })
    await module.init()
    return module
  })
  return pagefind
}

/** The sections that answer a query, best first. An empty query only loads what a search needs. */
export async function search(query: string): Promise<Hit[]> {
  const { search } = await load()
  const bare = query.replaceAll('"', ' ').trim()
  // The punctuation of hosts and paths as spaces: Pagefind cuts some literals there and not others.
  const words = bare.replaceAll(/[^\p{L}\p{N}_]+/gu, ' ').trim()
  if (!words) return []

  // A phrase in quotes finds exactly, above all Chinese words, which Pagefind cuts up; but it does not rank.
  const ways = new Set([`"${bare}"`, words, bare])
  const [phrase, ...others] = await Promise.all(Array.from(ways, (way) => search(way)))
  const exact = new Set(phrase?.results.map(({ id }) => id))
  const found = new Map([phrase, ...others].flatMap((run) => run?.results ?? []).map((result) => [result.id, result]))
  const rank = ({ id, score }: Found) => (exact.has(id) ? exactBonus : 0) + score
  const best = [...found.values()].toSorted((one, other) => rank(other) - rank(one)).slice(0, shownAtMost)
  const read = await Promise.all(best.map(({ data }) => data()))
  // A section that says the query itself stands before one that only answers it, and the guide before the rest.
  const says = ({ content, meta: { title, heading } }: Read) =>
    `${heading ?? title}\n${content}`.toLowerCase().includes(bare.toLowerCase())
  const place = (section: Read) => (says(section) ? Number(section.meta.heading !== undefined) : 2)
  return read.toSorted((one, other) => place(one) - place(other)).map(hit)
}

function hit({ url, meta, excerpt }: Read): Hit {
  return { url, title: meta.heading ?? meta.title ?? url, path: meta.page ?? meta.path ?? '', excerpt }
}
