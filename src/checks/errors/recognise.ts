import { editDistance } from '../text/edit-distance.ts'
import { knownMessages, type MessageCode } from './known-messages.ts'
import { deletions, featuresOf, indexMessages, shortestMisspelt, type Wording } from './message-index.ts'
import { wordsOfMessage } from './words.ts'

/** So many words are looked at together: the words of a message stand near each other. */
const span = 32

/** How much of a wording must be there, 1 being all of it; more of a short one, whose words are common. */
const enough = 0.46
const enoughOfShort = 0.62
const shortSize = 10

/** What matches so much worse than the best is not told. */
const nearBest = 0.7

/** How much of a text must be in a wording, when the text is only a piece of it. */
const mostOfPiece = 0.8

/** Longer runs are not words. */
const longestWord = 24

const { decisive, postings, misspellings } = indexMessages()
const order = Object.keys(knownMessages)

/** The messages that a text holds, whole or in good part, the best first. Linear in the text. */
export function recognise(text: string): MessageCode[] {
  const scores = new Map<MessageCode, number>()
  const keep = (code: MessageCode, score: number) => scores.set(code, Math.max(score, scores.get(code) ?? 0))

  const words = wordsOfMessage(text).flatMap(meantWord)
  for (const word of words) {
    const code = decisive.get(word ?? '')
    if (code) keep(code, 1)
  }
  for (let start = 0; start < words.length; start += span / 2) {
    for (const [code, score] of scoresIn(words.slice(start, start + span), words.length)) keep(code, score)
  }

  const least = nearBest * Math.max(0, ...scores.values())
  return [...scores]
    .filter(([, score]) => score >= least)
    .sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || order.indexOf(a) - order.indexOf(b))
    .map(([code]) => code)
}

/** What a wording and a few words have in common. */
interface Overlap {
  weight: number
  count: number
  pairs: number
}

/** How well each message fits a few words out of `length`, where it fits at all. */
function* scoresIn(words: readonly (string | undefined)[], length: number): Generator<[MessageCode, number]> {
  for (const [wording, { weight, count, pairs }] of overlapsIn(words)) {
    const share = weight / wording.weight
    // Words alone, in any order, prove nothing.
    if (pairs > 0 && share >= (wording.size < shortSize ? enoughOfShort : enough)) yield [wording.code, share]
    // A piece of a message, and nothing else, was given.
    const piece = count / (2 * length - 1)
    if (pairs > 1 && piece > mostOfPiece) yield [wording.code, (piece + share) / 3]
  }
}

function overlapsIn(words: readonly (string | undefined)[]): Map<Wording, Overlap> {
  const overlaps = new Map<Wording, Overlap>()
  for (const feature of new Set(featuresOf(words))) {
    const posting = postings.get(feature)
    for (const wording of posting?.wordings ?? []) {
      const overlap = overlaps.get(wording) ?? { weight: 0, count: 0, pairs: 0 }
      overlaps.set(wording, overlap)
      overlap.weight += posting?.weight ?? 0
      overlap.count += 1
      if (feature.includes(' ')) overlap.pairs += 1
    }
  }
  return overlaps
}

/** The known word that is meant: one, one that nobody knows, or none at all for numbers and ids, which are skipped. */
function meantWord(word: string): [] | [string | undefined] {
  if (postings.has(word) || decisive.has(word)) return [word]
  if (/\d/.test(word)) return []
  if (word.length < shortestMisspelt - 1 || word.length > longestWord) return [undefined]
  for (const form of [word, ...deletions(word)]) {
    const known = misspellings.get(form)?.find((candidate) => editDistance(word, candidate, 1) <= 1)
    if (known) return [known]
  }
  return [undefined]
}
