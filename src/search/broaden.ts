import { type Answer, type Found, type Hit, hit, type Pages, shownAtMost } from './answer.ts'
import type { Entry, Lexicon } from './lexicon.ts'
import { rank } from './rank.ts'

/** What the lexicon finds, after what holds a literal letter by letter, before what else Pagefind finds. */
export async function broaden(query: string, { best, exact, found }: Pages, lexicon: Lexicon): Promise<Answer> {
  const { ranked, corrected, coverage } = rank(lexicon, query)
  const most = ranked[0]?.score ?? 1
  const scores = new Map(ranked.map(({ entry, score }) => [entry, score / most]))
  const known = new Map(lexicon.entries.map((entry) => [entry.id, entry]))
  if (isLiteral(query)) {
    for (const id of exact) {
      const entry = known.get(id)
      if (entry) scores.set(entry, (scores.get(entry) ?? 0) + (entry.isBehind ? 0.5 : 1))
    }
  }
  const entries = [...scores].toSorted(([, one], [, other]) => other - one).map(([entry]) => entry)
  const rest = corrected || entries.length > 0 ? [] : best
  const hits = [
    ...entries.slice(0, shownAtMost).map((entry) => hitOf(entry, found.get(entry.id ?? ''))),
    ...rest.slice(0, shownAtMost).map(async ({ data }) => hit(await data())),
  ]
  const isGuess = exact.size === 0 && coverage < 0.5
  return { hits: await Promise.all(hits), ...(corrected && { corrected }), ...(isGuess && { isGuess }) }
}

/** Whether a query was copied from somewhere rather than thought of: a name, a path, a message. */
function isLiteral(query: string): boolean {
  return /[^\p{L}\s]/u.test(query) || query.split(' ').length > 3 || /\p{Ll}\p{Lu}/u.test(query)
}

async function hitOf({ url, title, path, lead, lang }: Entry, found: Found | undefined): Promise<Hit> {
  const excerpt = (await found?.data())?.excerpt ?? escapeText(lead)
  return { url, title, path, excerpt, ...(lang && { lang }) }
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
