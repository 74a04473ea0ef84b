import type { Entry, Lexicon } from './lexicon.ts'
import { stem } from './stem.ts'
import { tokens } from './tokens.ts'

/** What is worked out of a lexicon once, not at every key that is pressed. */
export interface Vocabulary {
  lang: string
  /** All words, each with its stem. */
  words: ReadonlyMap<string, string>
  /** For each word, how much it says of the entries that have it, by their number. */
  places: ReadonlyMap<string, ReadonlyMap<number, number>>
  /** The words of each thing that is told of an entry. */
  told: ReadonlyMap<Entry, readonly ReadonlySet<string>[]>
}

/** How much a word says of a section by where it stands, and the most that it can say. */
const worth = { title: 6, told: 1, path: 1, most: 9 }

/** A word in more of the sections than this says nothing of any; where there are a few sections, all words tell. */
const common = { share: 0.6, few: 10 }

const known = new WeakMap<Lexicon, Vocabulary>()

/** The vocabulary of a lexicon. */
export function vocabularyOf(lexicon: Lexicon): Vocabulary {
  const vocabulary = known.get(lexicon) ?? read(lexicon)
  known.set(lexicon, vocabulary)
  return vocabulary
}

function read(lexicon: Lexicon): Vocabulary {
  const { lang, entries } = lexicon
  const places = tellingPlaces(lexicon)
  return {
    lang,
    words: new Map([...places.keys()].map((word) => [word, stem(word, lang)])),
    places,
    told: new Map(entries.map((entry) => [entry, entry.told?.map((text) => new Set(tokens(text))) ?? []])),
  }
}

function tellingPlaces({ entries, text }: Lexicon): Map<string, Map<number, number>> {
  const places = new Map<string, Map<number, number>>()
  const add = (word: string, place: number, weight: number) => {
    const weights = places.get(word) ?? new Map<number, number>()
    places.set(word, weights.set(place, Math.min(worth.most, (weights.get(place) ?? 0) + weight)))
  }
  for (const [place, { title, path, told = [] }] of entries.entries()) {
    for (const word of new Set(tokens(title))) add(word, place, worth.title)
    for (const word of new Set(tokens(path))) add(word, place, worth.path)
    for (const [word, times] of counted(told.flatMap(tokens)))
      add(word, place, Math.min(worth.told * times, worth.title))
  }
  for (const [word, pairs] of Object.entries(text)) {
    for (let at = 0; at < pairs.length; at += 2) add(word, pairs[at] as number, pairs[at + 1] as number)
  }
  const most = entries.length < common.few ? Number.POSITIVE_INFINITY : common.share * entries.length
  return new Map([...places].filter(([, weights]) => weights.size < most))
}

function counted(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
