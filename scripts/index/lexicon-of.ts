import type { Entry, Lexicon, TextWords } from '../../src/search/lexicon.ts'
import type { Pointer, Section } from '../../src/search/sections.ts'
import { isUnspaced } from '../../src/search/spans.ts'
import { tokens } from '../../src/search/tokens.ts'

const leadLength = 140

/** More sections than this have their titles and what is told of them; the text of so many would weigh too much. */
const withTextAtMost = 400

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

/** What is told of all sections, and the words of their texts, with how much each says of which. */
export function lexiconOf({ lang, front, sections, pointers, keywords, ids }: Sources): Lexicon {
  const said = Map.groupBy(pointers, ({ url }) => url)
  const entries = sections.map((section) => {
    const told = [...(said.get(section.url) ?? []).map(({ text }) => text), ...(keywords.get(section.url) ?? [])]
    return entryOf(section, lang, told, ids.get(section.url))
  })
  const symptoms = pointers.filter(({ from, isWhole }) => from === front && isWhole)
  return {
    lang,
    entries,
    symptoms: symptoms.map(({ url, text }) => ({ url, text })),
    text: hasText(sections) ? wordsOf(sections, ({ isBehind }) => !isBehind) : {},
  }
}

/** Sections that stand behind others are of one pattern: a word that more of them have than this part is a word of the pattern. */
const patternFrom = 0.1

/**
 * The words that only sections behind others have. Of what is written without spaces every pair of signs would be one, and
 * such a text says little that the others do not.
 */
export function wordsBehind({ entries, text }: Lexicon, sections: readonly Section[]): TextWords {
  const titles = entries.flatMap(({ title, path, told = [] }) => [title, path, ...told])
  const known = new Set([...Object.keys(text), ...titles.flatMap(tokens)])
  const most = 2 * patternFrom * sections.filter(({ isBehind }) => isBehind).length
  const words = Object.entries(wordsOf(sections, ({ isBehind }) => isBehind))
  return Object.fromEntries(
    words.filter(([word, { length }]) => length < most && !known.has(word) && !isUnspaced(word)),
  )
}

/** A word says more of a text that has it often. */
function wordsOf(sections: readonly Section[], isAsked: (section: Section) => boolean): TextWords {
  const words = new Map<string, number[]>()
  for (const [place, section] of sections.entries()) {
    if (!isAsked(section)) continue
    const { text } = section
    for (const [word, times] of Map.groupBy(tokens(text), (word) => word)) {
      const places = words.get(word) ?? []
      words.set(word, places)
      places.push(place, 1 + Math.floor(Math.log2(times.length)))
    }
  }
  return Object.fromEntries([...words].toSorted(([one], [other]) => (one < other ? -1 : 1)))
}

function entryOf(section: Section, own: string, told: string[], id: string | undefined): Entry {
  const { url, title, path, text, isBehind, lang } = section
  return {
    url,
    title,
    path: path.join(' › '),
    ...(told.length > 0 && { told }),
    ...(id && { id }),
    ...(isBehind && { isBehind }),
    ...(lang !== own && { lang, lead: leadOf(text) }),
  }
}

function leadOf(text: string): string {
  const flat = text.replaceAll(/\s+/g, ' ')
  return flat.length > leadLength ? `${flat.slice(0, leadLength).replace(/\s\S*$/, '')} …` : flat
}
