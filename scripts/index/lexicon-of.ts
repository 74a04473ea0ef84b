import type { Entry, Lexicon } from '../../src/search/lexicon.ts'
import type { Pointer, Section } from '../../src/search/sections.ts'
import { tokens } from '../../src/search/tokens.ts'

/** How much a word says of a section by where it stands. */
const worth = { title: 6, told: 4, path: 1, text: 1 }
const most = 9

const leadLength = 140

/** More sections than this have their titles and what is told of them; the text of so many would weigh too much. */
const withTextAtMost = 400

/** A word in more of the sections than this says nothing of any. */
const commonShare = 0.6

/** Whether the lexicon has the text of the sections that come first, and so the other forms of their words. */
export function hasText(sections: readonly Section[]): boolean {
  return sections.filter(({ isBehind }) => !isBehind).length <= withTextAtMost
}

/** What the lexicon is made of. */
export interface Sources {
  lang: string
  /** Address of the front page of the language. */
  front: string
  sections: readonly Section[]
  /** What pages say of sections they link to. */
  pointers: readonly Pointer[]
  /** What the maintainers say of sections in other words, by address. */
  keywords: ReadonlyMap<string, readonly string[]>
  /** Names in the Pagefind index, by address. */
  ids: ReadonlyMap<string, string>
}

/** The words of all sections, with how much each says of which. */
export function lexiconOf({ lang, front, sections, pointers, keywords, ids }: Sources): Lexicon {
  const said = Map.groupBy(pointers, ({ url }) => url)
  const isFull = hasText(sections)
  const first = new Set(sections.filter(({ isBehind }) => !isBehind).map(({ url }) => url))
  const answered = pointers.filter(({ url }) => first.has(url))
  const words = new Map<string, number[]>()
  const entries: Entry[] = []

  for (const section of sections) {
    const told = [...(said.get(section.url) ?? []).map(({ text }) => text), ...(keywords.get(section.url) ?? [])]
    const text = section.isBehind || !isFull ? '' : withoutPointers(section, answered)
    for (const [word, weight] of weigh(section, told, text)) {
      const places = words.get(word) ?? []
      words.set(word, places)
      places.push(entries.length, weight)
    }
    entries.push(entryOf(section, lang, told, ids.get(section.url)))
  }

  const common = commonShare * entries.length
  const telling = [...words].filter(([, places]) => entries.length < 10 || places.length / 2 < common)
  const symptoms = pointers.filter(({ from, isWhole }) => from === front && isWhole)
  return {
    lang,
    entries,
    symptoms: symptoms.map(({ url, text }) => ({ url, text })),
    words: Object.fromEntries(telling.toSorted(([one], [other]) => (one < other ? -1 : 1))),
  }
}

function weigh({ title, path }: Section, told: readonly string[], text: string): Map<string, number> {
  const weights = new Map<string, number>()
  const add = (word: string, weight: number) => weights.set(word, Math.min(most, (weights.get(word) ?? 0) + weight))
  for (const word of new Set(tokens(title))) add(word, worth.title)
  for (const word of new Set(path.flatMap(tokens))) add(word, worth.path)
  for (const [word, times] of counted(told.flatMap(tokens))) add(word, Math.min(worth.told + times - 1, worth.title))
  for (const [word, times] of counted(tokens(text))) add(word, worth.text + Math.floor(Math.log2(times)))
  return weights
}

function counted(words: readonly string[]): [string, number][] {
  return Array.from(
    Map.groupBy(words, (word) => word),
    ([word, times]) => [word, times.length],
  )
}

/** A table that says which section answers a message is not itself the answer. */
function withoutPointers({ url, text }: Section, pointers: readonly Pointer[]): string {
  const elsewhere = pointers.filter((pointer) => pointer.url !== url && pointer.text.length > 20)
  return elsewhere.reduce((rest, pointer) => rest.replace(pointer.text, ''), text)
}

function entryOf(section: Section, own: string, told: string[], id: string | undefined): Entry {
  const { url, title, path, text, isBehind, lang } = section
  const flat = text.replaceAll(/\s+/g, ' ')
  const lead = flat.length > leadLength ? `${flat.slice(0, leadLength).replace(/\s\S*$/, '')} …` : flat
  return {
    url,
    title,
    path: path.join(' › '),
    lead: isBehind ? '' : lead,
    ...(told.length > 0 && { told }),
    ...(id && { id }),
    ...(isBehind && { isBehind }),
    ...(lang !== own && { lang }),
  }
}
