import { type Likeness, likenessIn } from './likeness.ts'
import type { Outline, OutlineSection } from './outline.ts'

/** What is known of a section of a translation: its English section, that there is none, or neither. */
export type Counterpart = OutlineSection | 'none' | 'unsure'

export interface Alignment {
  /** One for each section of the translation. */
  counterparts: readonly Counterpart[]
  /** English sections that the translation certainly lacks, and before which of its sections they would stand. */
  missing: readonly { section: OutlineSection; before: number }[]
}

/** What leaving a section without a counterpart costs. */
const skip = 4

/** By how much the best reading must be better than the next one to be certain. */
const margin = 3

/** The largest gap that is compared section by section: English sections times others. */
const largestGap = 40_000

interface Gap {
  english: Outline
  other: Outline
  before: number
}

/**
 * Finds the English section of each section. English ids that the translation writes itself are fixed points; between them the best alignment in
 * order counts, and only where every other one is clearly worse.
 */
export function align(english: Outline, other: Outline): Alignment {
  const likeness = likenessIn(english)
  const counterparts: Counterpart[] = []
  const missing: Alignment['missing'][number][] = []
  let from = { english: 0, other: 0 }
  for (const fixed of [...fixedPoints(english, other), { english: english.length, other: other.length }]) {
    const gap = {
      english: english.slice(from.english, fixed.english),
      other: other.slice(from.other, fixed.other),
      before: from.other,
    }
    const found = alignGap(gap, likeness)
    const same = english[fixed.english]
    for (const counterpart of found.counterparts) counterparts.push(counterpart)
    if (same) counterparts.push(same)
    for (const section of found.missing) missing.push(section)
    from = { english: fixed.english + 1, other: fixed.other + 1 }
  }
  return { counterparts, missing }
}

/** Pairs in which the translation writes the id of the English section, as many as keep the order of both sides. */
function fixedPoints(english: Outline, other: Outline): { english: number; other: number }[] {
  const places = new Map(english.flatMap(({ id }, index) => (id === undefined ? [] : [[id, index] as const])))
  const pairs = other.flatMap(({ explicitId }, index) => {
    const place = explicitId === undefined ? undefined : places.get(explicitId)
    return place === undefined ? [] : [{ english: place, other: index }]
  })
  return longestRising(pairs)
}

/** The longest part of the pairs in which English places rise; of several, the one whose pairs come last. */
function longestRising(pairs: readonly { english: number; other: number }[]): { english: number; other: number }[] {
  const lengths = risingLengths(pairs.map(({ english }) => english))
  let length = lengths.reduce((most, one) => Math.max(most, one), 0)
  const falling: { english: number; other: number }[] = []
  for (const [index, pair] of [...pairs.entries()].reverse()) {
    if (lengths[index] !== length || pair.english >= (falling.at(-1)?.english ?? Number.POSITIVE_INFINITY)) continue
    falling.push(pair)
    length -= 1
  }
  return falling.reverse()
}

/** How long the longest rising part is that ends with each number. */
function risingLengths(numbers: readonly number[]): number[] {
  // The least number that a rising part of each length ends with: found by halving, because it rises.
  const ends: number[] = []
  return numbers.map((number) => {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle] ?? 0) < number) low = middle + 1
      else high = middle
    }
    ends[low] = number
    return low + 1
  })
}

function alignGap({ english, other, before }: Gap, likeness: Likeness): Alignment {
  if (english.length * other.length > largestGap) return { counterparts: other.map(() => 'unsure'), missing: [] }
  const scores = english.map((section) =>
    other.map((translated) => likeness(section, translated) ?? Number.NEGATIVE_INFINITY),
  )
  const ahead = bestFromStart(scores, english.length, other.length)
  const reversed = scores.map((row) => row.toReversed()).toReversed()
  const behind = bestFromStart(reversed, english.length, other.length)
  const rest = (row: number, column: number) => at(behind, english.length - row, other.length - column)
  const matched = (row: number, column: number) =>
    at(ahead, row, column) + at(scores, row, column) + rest(row + 1, column + 1)

  const counterparts = other.map((_, column): Counterpart => {
    const none = Math.max(
      ...range(english.length + 1).map((row) => at(ahead, row, column) - skip + rest(row, column + 1)),
    )
    const choices = english.map((section, row) => ({ choice: section as Counterpart, score: matched(row, column) }))
    return clearlyBest([...choices, { choice: 'none', score: none }]) ?? 'unsure'
  })
  const missing = english.flatMap((section, row) => {
    const skipped = range(other.length + 1).map((column) => at(ahead, row, column) - skip + rest(row + 1, column))
    const place = skipped.indexOf(Math.max(...skipped))
    const used = Math.max(Number.NEGATIVE_INFINITY, ...other.map((_, column) => matched(row, column)))
    return (skipped[place] ?? 0) - used >= margin ? [{ section, before: before + place }] : []
  })
  return { counterparts, missing }
}

/** The best score of each pair of beginnings: `[row][column]` is for that many sections of each side. */
function bestFromStart(scores: readonly (readonly number[])[], rows: number, columns: number): number[][] {
  const best = [range(columns + 1).map((column) => -skip * column)]
  for (let row = 1; row <= rows; row += 1) {
    const line = [-skip * row]
    for (let column = 1; column <= columns; column += 1) {
      const match = at(best, row - 1, column - 1) + at(scores, row - 1, column - 1)
      line.push(Math.max(match, at(best, row - 1, column) - skip, (line[column - 1] ?? 0) - skip))
    }
    best.push(line)
  }
  return best
}

function clearlyBest<T>(choices: readonly { choice: T; score: number }[]): T | undefined {
  const [first, second] = choices.toSorted((left, right) => right.score - left.score)
  return first && first.score - (second?.score ?? Number.NEGATIVE_INFINITY) >= margin ? first.choice : undefined
}

function at(table: readonly (readonly number[])[], row: number, column: number): number {
  return table[row]?.[column] ?? Number.NEGATIVE_INFINITY
}

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index)
}
