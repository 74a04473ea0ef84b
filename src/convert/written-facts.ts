import type { Heading, Nodes, Paragraph } from 'mdast'
import type { IdFact, LinkFact, WordFact } from '../checks/sources/source-check.ts'
import type { Parsed } from './parse.ts'
import { type PlaceAt, placeOf, placesIn } from './places.ts'
import { walk } from './walk.ts'

/** What a source document says about itself before any step changes it. */
export interface WrittenFacts {
  ids: readonly IdFact[]
  words: readonly WordFact[]
  links: readonly LinkFact[]
}

const word = /\[!([A-Za-z]\w*)/g
const idOfHeading = /\{#([^{}\n]+)\}\s*#*\s*$/g
const idOfLine = /^(?:\+\+\+|\*\*).*\{#([^{}\n]+)\}[ \t]*$/gm

/** Collects ids, `[!WORD]`s and links with their places in the source. */
export function writtenFacts({ tree, hidden }: Parsed, source: string): WrittenFacts {
  const facts = { ids: [] as IdFact[], words: [] as WordFact[], links: [] as LinkFact[] }
  const placeAt = placesIn(source)
  walk(tree, (node) => {
    if (node.type === 'text' || node.type === 'tag') facts.words.push(...wordsIn(node, hidden, placeAt))
    if (node.type === 'link' || node.type === 'definition') facts.links.push({ url: node.url, place: placeOf(node) })
    if (node.type === 'heading' || node.type === 'paragraph') facts.ids.push(...idsIn(node, source, placeAt))
  })
  return facts
}

/** The words stand in text, where the first bracket may be outside of it, as in `[!VIDEO](…)`. */
function wordsIn({ position }: Nodes, hidden: string, placeAt: PlaceAt): WordFact[] {
  const from = Math.max((position?.start.offset ?? 0) - 1, 0)
  const text = position ? hidden.slice(from, position.end.offset) : ''
  return [...text.matchAll(word)].flatMap(({ index, 1: found = '' }) => {
    const offset = from + index
    const before = hidden.slice(Math.max(offset - 2, 0), offset)
    if (before.endsWith('\\')) return []
    return [{ word: found, place: placeAt(offset), opensQuote: />[ \t]?$/.test(before) }]
  })
}

/** Ids stand at the end of headings, of titles of collapsible parts, and of lines in bold. */
function idsIn(node: Heading | Paragraph, source: string, placeAt: PlaceAt): IdFact[] {
  const { start, end } = node.position ?? {}
  if (!start || !end || !node.children.some((child) => child.type === 'tag' && child.kind === 'id')) return []
  const from = start.offset ?? 0
  const pattern = node.type === 'heading' ? idOfHeading : idOfLine
  return [...source.slice(from, end.offset).matchAll(pattern)].map(({ index, 0: whole, 1: id = '' }) => {
    return { id, place: placeAt(from + index + whole.lastIndexOf('{#')) }
  })
}
