import type { Entry, Lexicon } from './lexicon.ts'
import { type Meaning, meaningOf, sure } from './meaning.ts'
import { smallWords } from './small-words.ts'
import { tokens } from './tokens.ts'
import { type Told, type Vocabulary, vocabularyOf } from './vocabulary.ts'

/** Sections by how well they answer, and the query with its mistakes mended, where it has some. */
export interface Ranking {
  ranked: { entry: Entry; score: number; share: number }[]
  corrected?: string
  /** How much of the query a section has at most, from 0 to 1. */
  coverage: number
  /** Words of the texts that are meant by the words that tell something. */
  meant: ReadonlySet<string>
}

interface Reading {
  word: string
  isSmall: boolean
  meant: Meaning
  /** Entries that have one of the words, and how much it says of each. */
  found: ReadonlyMap<number, number>
  /** How much the word tells: one that few sections have tells most. */
  rarity: number
}

/** A word that says this much of a section counts half of what a word can count at most. */
const saturation = 5

/** Part of its weight that a word such as “the” keeps. */
const smallWordsTell = 0.2

/** What stands behind others, below another heading, or is written in another language, needs more to be first. */
const standing = { behind: 0.15, foreign: 0.6, below: 0.9 }

/** What is told of a section just as it was asked triples its score. */
const toldCounts = 2

/** A section is shown when it has at least this part of the score of the best. */
const worthShowing = 0.1

/** The sections of a lexicon that answer a query, best first. */
export function rank(lexicon: Lexicon, query: string): Ranking {
  const vocabulary = vocabularyOf(lexicon)
  const readings = read(query, lexicon, vocabulary)
  const all = scored(query, lexicon, vocabulary, readings)
  const ranked = all.filter(({ score }) => score > worthShowing * (all[0]?.score ?? 0))
  const corrected = mended(query, readings)
  const telling = readings.some(({ isSmall }) => !isSmall) ? readings.filter(({ isSmall }) => !isSmall) : readings
  const meant = new Set(telling.flatMap(({ meant, word }) => [word, ...surely(meant)]))
  return { ranked, coverage: Math.max(0, ...ranked.map(({ share }) => share)), meant, ...(corrected && { corrected }) }
}

function read(query: string, { lang, entries }: Lexicon, vocabulary: Vocabulary): Reading[] {
  const typed = [...new Set(tokens(query))]
  const small = smallWords(lang)
  const firsts = entries.filter(({ isBehind }) => !isBehind).length
  return typed.map((word, place) => {
    const meant = meaningOf(word, typed[place + 1], vocabulary)
    const found = placesOf(meant, vocabulary)
    // Among the sections that come first: of the others the lexicon has not the text.
    const many = [...found.keys()].filter((place) => !entries[place]?.isBehind).length
    const rarity = Math.log(1 + (firsts + 1) / (many + 0.5))
    const isSmall = small.has(word)
    return { word, isSmall, meant, found, rarity: isSmall ? rarity * smallWordsTell : rarity }
  })
}

function scored(
  query: string,
  { entries }: Lexicon,
  vocabulary: Vocabulary,
  readings: readonly Reading[],
): Ranking['ranked'] {
  const scores = new Map<number, number>()
  const covered = new Map<number, number>()
  for (const { meant, found, rarity } of readings) {
    const certainty = Math.max(...meant.values()) > sure.kindred ? 1 : sure.kindred
    for (const [place, weight] of found) {
      scores.set(place, (scores.get(place) ?? 0) + rarity * (weight / (weight + saturation)))
      covered.set(place, (covered.get(place) ?? 0) + rarity * certainty)
    }
  }

  const whole = readings.reduce((sum, { rarity }) => sum + rarity, 0)
  const likeness = likenesses(vocabulary, readings, whole)
  const asked = tokens(query).join(' ')
  const all = Array.from(scores, ([place, score]) => {
    const entry = entries[place] as Entry
    const share = (covered.get(place) ?? 0) / whole
    const told = 1 + toldCounts * (likeness.get(place) ?? 0) ** 2
    return {
      entry,
      share,
      score: score * (0.3 + share) * factorOf(entry, vocabulary.titles[place] ?? '', asked) * told,
    }
  })
  return all.toSorted((one, other) => other.score - one.score)
}

/** Words that are meant as surely as any, or surely enough to be marked. */
function surely(meant: Meaning): string[] {
  const least = Math.min(sure.longer, Math.max(0, ...meant.values()))
  return [...meant].filter(([, certainty]) => certainty >= least && certainty > sure.kindred).map(([word]) => word)
}

/**
 * How near the query comes to one thing that is told of an entry, from 0 to 1, by the number of the entry: words side by
 * side, not scattered.
 */
function likenesses({ told }: Vocabulary, readings: readonly Reading[], whole: number): Map<number, number> {
  const shared = new Map<Told, { words: number; weight: number }>()
  for (const { meant, rarity } of readings) {
    for (const one of new Set([...meant.keys()].flatMap((word) => told.get(word) ?? []))) {
      const { words, weight } = shared.get(one) ?? { words: 0, weight: 0 }
      shared.set(one, { words: words + 1, weight: weight + rarity })
    }
  }
  const usual = whole / readings.length
  const best = new Map<number, number>()
  for (const [{ place, size }, { words, weight }] of shared) {
    const likeness = (2 * weight) / (whole + weight + Math.max(0, size - words) * usual)
    best.set(place, Math.max(best.get(place) ?? 0, likeness))
  }
  return best
}

/** What an entry's place says of it, and a title that is just what was typed. */
function factorOf({ path, isBehind, lang }: Entry, titled: string, asked: string): number {
  const isBelow = path.includes('›')
  const naming = titled === asked ? 2 : asked.length > 1 && titled.includes(asked) && !isBelow ? 1.3 : 1
  return naming * (isBelow ? standing.below : 1) * (isBehind ? standing.behind : 1) * (lang ? standing.foreign : 1)
}

/** For each entry the most that one of the words says of it. */
function placesOf(meant: Meaning, { places }: Vocabulary): Map<number, number> {
  const found = new Map<number, number>()
  for (const [word, certainty] of meant) {
    for (const [place, weight] of places.get(word) ?? []) {
      found.set(place, Math.max(found.get(place) ?? 0, weight * certainty))
    }
  }
  return found
}

/** The query with each mistaken word as it was probably meant; nothing where none is mistaken. */
function mended(query: string, readings: readonly { word: string; meant: Meaning }[]): string | undefined {
  const slips = readings.flatMap(({ word, meant }) => {
    const [best] = meant
    const isSlip = [...meant.values()].every((certainty) => sure.mistaken.includes(certainty))
    return best && isSlip ? [{ word, better: best[0] }] : []
  })
  if (slips.length === 0) return undefined
  return slips.reduce((text, { word, better }) => text.replace(new RegExp(word, 'i'), () => better), query)
}
