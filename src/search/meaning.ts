import { editDistance } from '../checks/text/edit-distance.ts'
import { isUnspaced } from './spans.ts'
import { stem } from './stem.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Words of a lexicon that a typed word may mean, and how surely. */
export type Meaning = ReadonlyMap<string, number>

/** How surely a word of the lexicon is meant by what was typed. */
export const sure = {
  same: 1,
  stem: 0.9,
  beginning: 0.75,
  inside: 0.55,
  longer: 0.5,
  kindred: 0.2,
  mistaken: [0, 0.7, 0.45, 0.3],
}

/** What a typed word may mean, beside the word that was typed after it. */
export function meaningOf(word: string, next: string | undefined, vocabulary: Vocabulary): Meaning {
  const key = `${word} ${next ?? ''}`
  const meaning = vocabulary.meanings.get(key) ?? read(word, next, vocabulary)
  vocabulary.meanings.set(key, meaning)
  return meaning
}

function read(word: string, next: string | undefined, vocabulary: Vocabulary): Meaning {
  const exact = isUnspaced(word) ? pairsWith(word, vocabulary) : forms(word, vocabulary)
  // What was torn apart: “call back” is “callback”.
  const joined = next && vocabulary.places.has(word + next) ? word + next : undefined
  if (joined) exact.set(joined, sure.same)
  const isSure = [...exact.values()].some((certainty) => certainty >= sure.stem)
  if (isSure || /\d{2}/.test(word)) return exact
  return new Map([...(isUnspaced(word) ? kindred(word, vocabulary) : mistaken(word, vocabulary)), ...exact])
}

/** The word, its other forms, and longer words it begins or is a part of. */
function forms(word: string, { words, lang }: Vocabulary): Map<string, number> {
  const cut = stem(word, lang)
  const found = new Map<string, number>()
  for (const [one, stemmed] of words) {
    const certainty = certaintyOf(one, stemmed, word, cut)
    if (certainty) found.set(one, certainty)
  }
  // A word that stands there as it was typed means itself, not what it happens to contain.
  if (!found.has(word)) return found
  const likely = [...found].filter(([one]) => one.includes(word) || found.get(one) === sure.stem)
  return new Map(likely.map(([one, certainty]) => [one, certainty < sure.stem ? certainty / 2 : certainty]))
}

function certaintyOf(one: string, stemmed: string, word: string, cut: string): number {
  if (one === word) return sure.same
  if (word.length > 2 && stemmed === cut) return sure.stem
  if (word.length > 1 && one.startsWith(word)) return sure.beginning
  if (word.length > 3 && one.includes(word)) return sure.inside
  return one.length > 4 && word.startsWith(one) && word.length - one.length < 8 ? sure.longer : 0
}

/** The pair, or what a single sign is a part of. */
function pairsWith(word: string, { pairs }: Vocabulary): Map<string, number> {
  const found = new Map<string, number>(pairs.has(word) ? [[word, sure.same]] : [])
  if ([...word].length > 1) return found
  const inside = found.size > 0 ? sure.inside / 2 : sure.inside
  for (const pair of pairs) if (pair !== word && pair.includes(word)) found.set(pair, inside)
  return found
}

/** Pairs that share a sign: one of the two may be mistaken. */
function kindred(word: string, { pairs }: Vocabulary): Map<string, number> {
  const signs = [...word]
  const near = [...pairs].filter((pair) => signs.some((sign) => pair.includes(sign)))
  return new Map(near.map((one) => [one, sure.kindred]))
}

/** Words that differ by a slip of the fingers, or two that were run together. */
function mistaken(word: string, { words }: Vocabulary): Map<string, number> {
  const limit = word.length < 4 ? 0 : word.length < 6 ? 1 : word.length < 10 ? 2 : 3
  let nearest = limit
  const found = new Map<string, number>()
  for (const one of words.keys()) {
    const distance = editDistance(word, one, nearest)
    if (distance > nearest) continue
    if (distance < nearest) found.clear()
    nearest = distance
    found.set(one, sure.mistaken[distance] ?? 0)
  }
  if (found.size > 0 || word.length < 6) return found

  for (let at = 3; at <= word.length - 3; at += 1) {
    const halves = [word.slice(0, at), word.slice(at)]
    if (halves.every((half) => words.has(half))) for (const half of halves) found.set(half, sure.inside)
  }
  return found
}
