import type { Entry, Lexicon } from './lexicon.ts'
import type { Meaning } from './meaning.ts'
import { isUnspaced } from './spans.ts'
import { stem } from './stem.ts'
import { tokens } from './tokens.ts'

/** What is worked out of a lexicon once, not at every key that is pressed. */
export interface Vocabulary {
  lang: string
  /** All words of scripts with spaces, each with its stem. */
  words: ReadonlyMap<string, string>
  /** All words of scripts without spaces: pairs of signs. */
  pairs: ReadonlySet<string>
  /** The words of each title, by the number of its entry. */
  titles: readonly string[]
  /** For each word, how much it says of the entries that have it, by their number. */
  places: ReadonlyMap<string, ReadonlyMap<number, number>>
  /** For each word, the things with it that are told of an entry. */
  told: ReadonlyMap<string, readonly Told[]>
  /** What typed words mean, as they are asked for: while one types a word, those before it stay what they were. */
  meanings: Map<string, Meaning>
}

/** One thing that is told of an entry. */
export interface Told {
  /** Number of the entry. */
  place: number
  /** How many words it has, each counted once. */
  size: number
}

/** How much a word says of a section by where it stands, and the most that it can say. */
const worth = { title: 6, told: 1, path: 1, most: 9 }

/** A word in more of the sections than this says nothing of any; where there are a few sections, all words tell. */
const common = { share: 0.6, few: 10 }

/** Milliseconds of work at a stretch: less than a frame. */
const stretch = 8

const known = new WeakMap<Lexicon, Vocabulary>()

/** The vocabulary of a lexicon. */
export function vocabularyOf(lexicon: Lexicon): Vocabulary {
  const vocabulary = known.get(lexicon) ?? whole(reading(lexicon))
  known.set(lexicon, vocabulary)
  return vocabulary
}

/** Works the vocabulary out before it is asked for, with rests in which a page answers its reader. */
export async function prepare(lexicon: Lexicon): Promise<Lexicon> {
  const steps = reading(lexicon)
  let since = performance.now()
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) {
      known.set(lexicon, step.value)
      return lexicon
    }
    if (performance.now() - since < stretch) continue
    await new Promise((resolve) => setTimeout(resolve))
    since = performance.now()
  }
}

type Reading = Generator<void, Vocabulary>

function whole(steps: Reading): Vocabulary {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

function* reading({ lang, entries, text }: Lexicon): Reading {
  const places = new Map<string, Map<number, number>>()
  const add = (word: string, place: number, weight: number) => {
    const weights = places.get(word) ?? new Map<number, number>()
    places.set(word, weights.set(place, Math.min(worth.most, (weights.get(place) ?? 0) + weight)))
  }
  const told = new Map<string, Told[]>()
  const titles: string[] = []
  for (const [place, entry] of entries.entries()) {
    const phrases = entry.told?.map(tokens) ?? []
    yield
    titles.push(tokens(entry.title).join(' '))
    for (const word of new Set(tokens(`${entry.title} ${codeOf(entry)}`))) add(word, place, worth.title)
    for (const word of new Set(tokens(entry.path))) add(word, place, worth.path)
    for (const [word, times] of counted(phrases.flat())) add(word, place, Math.min(worth.told * times, worth.title))
    for (const words of phrases.map((phrase) => new Set(phrase))) {
      const one = { place, size: words.size }
      for (const word of words) told.set(word, (told.get(word) ?? []).concat(one))
    }
  }
  yield
  for (const [word, pairs] of Object.entries(text)) {
    for (let at = 0; at < pairs.length; at += 2) add(word, pairs[at] as number, pairs[at + 1] as number)
  }
  yield
  const most = entries.length < common.few ? Number.POSITIVE_INFINITY : common.share * entries.length
  const telling = new Map([...places].filter(([, weights]) => weights.size < most))
  const all = [...telling.keys()]
  const words = all.filter((word) => !isUnspaced(word))
  return {
    lang,
    words: new Map(words.map((word) => [word, stem(word, lang)])),
    pairs: new Set(all.filter(isUnspaced)),
    titles,
    places: telling,
    told,
    meanings: new Map(),
  }
}

/** Where a finding is explained its code is the id of the section, and a report names it. */
function codeOf({ url, isBehind }: Entry): string {
  return isBehind ? url.replace(/^[^#]*/, '') : ''
}

function counted(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
