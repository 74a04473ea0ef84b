import { type Answer, type Found, type Hit, hit, type Index, type Pages, shownAtMost } from './answer.ts'
import { escapeHtml } from './escape-html.ts'
import type { Entry, Lexicon } from './lexicon.ts'
import { rank } from './rank.ts'
import { smallWords } from './small-words.ts'

/**
 * What a literal is worth letter by letter, beside the best of all else, which is worth 1. A table may say which section
 * answers a message: that section comes before the table.
 */
const exactly = { told: 2, first: 1.5, behind: 0.1 }

/** What the lexicon finds, after what holds a literal letter by letter, before what else Pagefind finds. */
export async function broaden(query: string, index: Index, pages: Pages, lexicon: Lexicon): Promise<Answer> {
  const { ranked, corrected, coverage } = rank(lexicon, query)
  const most = ranked[0]?.score ?? 1
  const scores = new Map(ranked.map(({ entry, score }) => [entry, score / most]))
  if (isLiteral(query)) {
    for (const entry of lexicon.entries) {
      const bonus = exactnessOf(entry, query, pages)
      if (bonus) scores.set(entry, (scores.get(entry) ?? 0) + bonus)
    }
  }
  const entries = [...scores].toSorted(([, one], [, other]) => other - one).map(([entry]) => entry)
  if (entries.length === 0) {
    const read = await Promise.all(pages.best.slice(0, shownAtMost).map(({ data }) => data()))
    return { hits: read.map(hit) }
  }

  // The text around the words as they were meant.
  const better = corrected ? (await index.search(corrected)).results : []
  const found = new Map([...pages.found, ...better.map((one) => [one.id, one] as const)])
  const hits = entries.slice(0, shownAtMost).map((entry) => hitOf(entry, found.get(entry.id ?? ''), lexicon.lang))
  const isGuess = pages.exact.size === 0 && coverage < 0.5
  return { hits: await Promise.all(hits), ...(corrected && { corrected }), ...(isGuess && { isGuess }) }
}

/** Whether a query was copied from somewhere rather than thought of: a name, a path, a message. */
function isLiteral(query: string): boolean {
  return /[^\p{L}\s]/u.test(query) || query.split(' ').length > 3 || /\p{Ll}\p{Lu}/u.test(query)
}

function exactnessOf({ id = '', told = [], isBehind }: Entry, query: string, { exact }: Pages): number {
  const asked = query.toLowerCase()
  const isTold = told.some((text) => text.toLowerCase().includes(asked))
  if (isTold || exact.has(id)) return isBehind ? exactly.behind : isTold ? exactly.told : exactly.first
  return 0
}

async function hitOf({ url, title, path, lead, lang }: Entry, found: Found | undefined, own: string): Promise<Hit> {
  const read = await found?.data()
  const excerpt = read ? withoutSmallMarks(read.excerpt, own) : escapeHtml(lead)
  return { url, title, path, excerpt, ...(lang && { lang }) }
}

function withoutSmallMarks(excerpt: string, lang: string): string {
  const small = smallWords(lang)
  return excerpt.replaceAll(/<mark>(.*?)<\/mark>/g, (mark, text: string) => {
    return small.has(text.toLowerCase().replaceAll(/\P{L}/gu, '')) ? text : mark
  })
}
