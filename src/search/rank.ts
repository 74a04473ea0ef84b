import { editDistance } from '../checks/text/edit-distance.ts'
import type { Entry, Lexicon } from './lexicon.ts'
import { smallWords } from './small-words.ts'
import { stem } from './stem.ts'
import { isUnspaced, tokens } from './tokens.ts'

/** Sections by how well they answer, and the query with its mistakes mended, where it has some. */
export interface Ranking {
  ranked: { entry: Entry; score: number; share: number }[]
  corrected?: string
  /** How much of the query the best section has, from 0 to 1. */
  coverage: number
}

/** Words of the lexicon that a typed word may mean, and how surely. */
type Meant = ReadonlyMap<string, number>

interface Reading {
  word: string
  meant: Meant
  /** Entries that have one of the words, and how much it says of each. */
  found: ReadonlyMap<number, number>
  /** How much the word tells: one that few sections have tells most. */
  rarity: number
}

/** How surely a word of the lexicon is meant by what was typed. */
const sure = {
  same: 1,
  stem: 0.9,
  beginning: 0.75,
  inside: 0.55,
  longer: 0.5,
  kindred: 0.2,
  mistaken: [0, 0.7, 0.45, 0.3],
}

/** A word that says this much of a section counts half of what a word can count at most. */
const saturation = 5

/** Part of its weight that a word such as “the” keeps. */
const smallWordsTell = 0.2

/** What stands behind others, below another heading, or is written in another language, needs more to be first. */
const standing = { behind: 0.15, foreign: 0.6, below: 0.9 }

/** A section is shown when it has at least this part of the score of the best. */
const worthShowing = 0.1

/** The sections of a lexicon that answer a query, best first. */
export function rank(lexicon: Lexicon, query: string): Ranking {
  const known = Object.keys(lexicon.words)
  const typed = [...new Set(tokens(query))]
  const small = smallWords(lexicon.lang)
  const firsts = lexicon.entries.filter(({ isBehind }) => !isBehind).length
  const readings = typed.map((word, place): Reading => {
    const meant = meantBy(word, known, lexicon.lang, typed[place + 1])
    const found = places(lexicon, meant)
    // Among the sections that come first: of the others the lexicon has not the text.
    const many = [...found.keys()].filter((place) => !lexicon.entries[place]?.isBehind).length
    const rarity = Math.log(1 + (firsts + 1) / (many + 0.5))
    return { word, meant, found, rarity: small.has(word) ? rarity * smallWordsTell : rarity }
  })

  const scores = new Map<number, number>()
  const covered = new Map<number, number>()
  const whole = readings.reduce((sum, { rarity }) => sum + rarity, 0)
  for (const { found, rarity } of readings) {
    for (const [place, weight] of found) {
      scores.set(place, (scores.get(place) ?? 0) + rarity * (weight / (weight + saturation)))
      covered.set(place, (covered.get(place) ?? 0) + rarity)
    }
  }

  const all = Array.from(scores, ([place, score]) => {
    const entry = lexicon.entries[place] as Entry
    const share = (covered.get(place) ?? 0) / whole
    return {
      entry,
      share,
      score: score * (0.3 + share) * factorOf(entry, query) * (1 + likeness(entry, readings, whole) ** 2),
    }
  }).toSorted((one, other) => other.score - one.score)
  const ranked = all.filter(({ score }) => score > worthShowing * (all[0]?.score ?? 0))
  const corrected = mended(query, readings)
  return { ranked, coverage: ranked[0]?.share ?? 0, ...(corrected && { corrected }) }
}

/** How near the query comes to one thing that is told of the entry, from 0 to 1: words side by side, not scattered. */
function likeness({ told = [] }: Entry, readings: readonly Reading[], whole: number): number {
  const usual = whole / readings.length
  const each = told.map((text) => {
    const words = [...new Set(tokens(text))]
    const shared = readings.filter(({ meant }) => words.some((word) => meant.has(word)))
    const weight = shared.reduce((sum, { rarity }) => sum + rarity, 0)
    return (2 * weight) / (whole + weight + Math.max(0, words.length - shared.length) * usual)
  })
  return Math.max(0, ...each)
}

/** What an entry's place says of it, and a title that is just what was typed. */
function factorOf({ title, path, isBehind, lang }: Entry, query: string): number {
  const asked = tokens(query).join(' ')
  const titled = tokens(title).join(' ')
  const isBelow = path.includes('›')
  const naming = titled === asked ? 2 : asked.length > 1 && titled.includes(asked) && !isBelow ? 1.3 : 1
  return naming * (isBelow ? standing.below : 1) * (isBehind ? standing.behind : 1) * (lang ? standing.foreign : 1)
}

/** For each entry the most that one of the words says of it. */
function places({ words }: Lexicon, meant: Meant): Map<number, number> {
  const found = new Map<number, number>()
  for (const [word, certainty] of meant) {
    const pairs = words[word] ?? []
    for (let at = 0; at < pairs.length; at += 2) {
      const place = pairs[at] as number
      found.set(place, Math.max(found.get(place) ?? 0, (pairs[at + 1] as number) * certainty))
    }
  }
  return found
}

function meantBy(word: string, known: readonly string[], lang: string, next: string | undefined): Meant {
  const exact = forms(word, known, lang)
  // What was torn apart: “call back” is “callback”.
  const joined = next && known.includes(word + next) ? word + next : undefined
  if (joined) exact.set(joined, sure.same)
  const isSure = [...exact.values()].some((certainty) => certainty >= sure.stem)
  if (isSure || /\d{2}/.test(word)) return exact
  return new Map([...(isUnspaced(word) ? kindred(word, known) : mistaken(word, known)), ...exact])
}

/** The word, its other forms, and longer words it begins or is a part of. */
function forms(word: string, known: readonly string[], lang: string): Map<string, number> {
  const cut = stem(word, lang)
  const found = new Map<string, number>()
  for (const one of known) {
    const certainty = certaintyOf(one, word, cut, lang)
    if (certainty) found.set(one, certainty)
  }
  // A word that stands there as it was typed means itself, not what it happens to contain.
  if (!found.has(word)) return found
  const likely = [...found].filter(([one]) => one.includes(word) || found.get(one) === sure.stem)
  return new Map(likely.map(([one, certainty]) => [one, certainty < sure.stem ? certainty / 2 : certainty]))
}

function certaintyOf(one: string, word: string, cut: string, lang: string): number {
  if (one === word) return sure.same
  if (isUnspaced(one)) return [...word].length === 1 && one.includes(word) ? sure.inside : 0
  if (word.length > 2 && stem(one, lang) === cut) return sure.stem
  if (word.length > 2 && one.startsWith(word)) return sure.beginning
  if (word.length > 3 && one.includes(word)) return sure.inside
  return one.length > 4 && word.startsWith(one) && word.length - one.length < 8 ? sure.longer : 0
}

/** Pairs that share a character: one of the two may be mistaken. */
function kindred(word: string, known: readonly string[]): Map<string, number> {
  const letters = [...word]
  const near = known.filter((one) => isUnspaced(one) && letters.some((letter) => one.includes(letter)))
  return new Map(near.map((one) => [one, sure.kindred]))
}

/** Words that differ by a slip of the fingers, or two that were run together. */
function mistaken(word: string, known: readonly string[]): Map<string, number> {
  const limit = word.length < 4 ? 0 : word.length < 6 ? 1 : word.length < 10 ? 2 : 3
  let nearest = limit
  const found = new Map<string, number>()
  for (const one of known) {
    const distance = editDistance(word, one, nearest)
    if (distance > nearest) continue
    if (distance < nearest) found.clear()
    nearest = distance
    found.set(one, sure.mistaken[distance] ?? 0)
  }
  if (found.size > 0 || word.length < 6) return found

  const vocabulary = new Set(known)
  for (let at = 3; at <= word.length - 3; at += 1) {
    const halves = [word.slice(0, at), word.slice(at)]
    if (halves.every((half) => vocabulary.has(half))) for (const half of halves) found.set(half, sure.inside)
  }
  return found
}

/** The query with each mistaken word as it was probably meant; nothing where none is mistaken. */
function mended(query: string, readings: readonly { word: string; meant: Meant }[]): string | undefined {
  const slips = readings.flatMap(({ word, meant }) => {
    const [best] = meant
    const isSlip = [...meant.values()].every((certainty) => sure.mistaken.includes(certainty))
    return best && isSlip ? [{ word, better: best[0] }] : []
  })
  if (slips.length === 0) return undefined
  return slips.reduce((text, { word, better }) => text.replace(new RegExp(word, 'i'), () => better), query)
}
