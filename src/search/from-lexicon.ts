import type { Answer, Hit, Sources } from './answer.ts'
import { excerpt } from './excerpt.ts'
import type { Entry, Lexicon } from './lexicon.ts'
import { type Ranking, rank } from './rank.ts'

/** Finds the sections that have the query letter by letter, of those that have all its words. */
export type Having = (covered: readonly Entry[]) => Promise<ReadonlySet<Entry>>

/** Hits that are shown at once. */
export const shownAtMost = 6

/** A lexicon that knows less of the query than this gives a guess. */
export const enough = 0.5

/** A section has the query when it has so much of its words; the rest may be mistakes and endings. */
const wholly = 0.95

/**
 * What a literal is worth letter by letter, beside the best of all else, which is worth 1. A table may say which section
 * answers a message: that section comes before the table.
 */
const exactly = { told: 2, first: 1.5, behind: 0.1 }

/** What a lexicon says of a query, and how much of the query it knows, from 0 to 1. */
export async function fromLexicon(
  query: string,
  lexicon: Lexicon,
  textOf: Sources['textOf'],
  having: Having,
): Promise<Answer & { coverage: number }> {
  const ranking = rank(lexicon, query)
  const { corrected, coverage, meant } = ranking
  const entries = await bestFirst(query, lexicon, ranking, having)
  const hitsOf = (some: readonly Entry[]) => Promise.all(some.map((entry) => hitOf(entry, meant, textOf)))
  const rest = entries.slice(shownAtMost, 2 * shownAtMost)
  return {
    hits: await hitsOf(entries.slice(0, shownAtMost)),
    coverage,
    ...(corrected && { corrected }),
    ...(rest.length > 0 && { more: () => hitsOf(rest) }),
  }
}

async function bestFirst(query: string, lexicon: Lexicon, { ranked }: Ranking, having: Having): Promise<Entry[]> {
  if (!isLiteral(query)) return ranked.map(({ entry }) => entry)

  const most = ranked[0]?.score ?? 1
  const scores = new Map(ranked.map(({ entry, score }) => [entry, score / most]))
  const covered = ranked.filter(({ share }) => share > wholly).map(({ entry }) => entry)
  const exact = await having(covered)
  for (const entry of lexicon.entries) {
    const bonus = exactness(entry, query, exact.has(entry))
    if (bonus) scores.set(entry, (scores.get(entry) ?? 0) + bonus)
  }
  return [...scores].toSorted(([, one], [, other]) => other - one).map(([entry]) => entry)
}

/** Whether a query was copied from somewhere rather than thought of: a name, a path, a message. */
function isLiteral(query: string): boolean {
  return /[^\p{L}\s]/u.test(query) || query.split(' ').length > 3 || /\p{Ll}\p{Lu}/u.test(query)
}

/** What an entry gains when it is told that it answers the query letter by letter, or has it so in its text. */
function exactness({ told = [], isBehind }: Entry, query: string, isInText: boolean): number {
  const asked = query.toLowerCase()
  const isTold = told.some((text) => text.toLowerCase().includes(asked))
  if (!isTold && !isInText) return 0
  return isBehind ? exactly.behind : isTold ? exactly.told : exactly.first
}

async function hitOf(entry: Entry, meant: ReadonlySet<string>, textOf: Sources['textOf']): Promise<Hit> {
  const { url, title, path, id, lead = '', lang } = entry
  // One in another language has no text in this index.
  const text = id ? await textOf(id) : lead
  const own = text.startsWith(`${title}. `) ? text.slice(title.length + 2) : text
  return { url, title, path, excerpt: excerpt(own, meant), ...(lang && { lang }) }
}
