import type { Heading, Html, Nodes, Paragraph } from 'mdast'
import { parseFragment } from 'parse5'
import type { IdFact, ImageFact, LinkFact, SnippetFact, WordFact } from '../checks/sources/source-check.ts'
import type { Parsed } from './parse.ts'
import { type PlaceAt, placeOf, placesIn } from './places.ts'
import { walk } from './walk.ts'

/** What a source document says about itself before any step changes it. */
export interface WrittenFacts {
  ids: readonly IdFact[]
  words: readonly WordFact[]
  links: readonly LinkFact[]
  images: readonly ImageFact[]
  snippets: readonly SnippetFact[]
}

const word = /\[!([A-Za-z]\w*)/g
const idOfHeading = /\{#([^{}\n]+)\}\s*#*\s*$/g
const idOfLine = /^(?:\+\+\+|\*\*).*\{#([^{}\n]+)\}[ \t]*$/gm
const addressInHtml = /<(a|img)\s(?:[^<>]*?\s)?(?:href|src)\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)'|([^\s"'<>]+))/gi

/** Collects ids, `[!WORD]`s and links with their places in the source. */
export function writtenFacts({ tree, hidden }: Parsed, source: string): WrittenFacts {
  const facts = {
    ids: [] as IdFact[],
    words: [] as WordFact[],
    links: [] as LinkFact[],
    images: [] as ImageFact[],
    snippets: [] as SnippetFact[],
  }
  const placeAt = placesIn(source)
  walk(tree, (node) => {
    if (node.type === 'text' || node.type === 'tag') facts.words.push(...wordsIn(node, hidden, placeAt))
    if (node.type === 'link' || node.type === 'definition') facts.links.push({ url: node.url, place: placeOf(node) })
    if (node.type === 'image') facts.images.push({ url: node.url, place: placeOf(node) })
    if (node.type === 'tag' && node.kind === 'snippet')
      facts.snippets.push({ name: node.value, place: placeAt(node.offset ?? 0) })
    if (node.type === 'html') {
      const { links, images } = addressesIn(node, source, placeAt)
      facts.links.push(...links)
      facts.images.push(...images)
    }
    if (node.type === 'heading' || node.type === 'paragraph') facts.ids.push(...idsIn(node, source, placeAt))
  })
  return facts
}

/** The words stand in text, where the first bracket may be outside of it, as in `[!VIDEO](…)`. */
function wordsIn({ position }: Nodes, hidden: string, placeAt: PlaceAt): WordFact[] {
  const from = Math.max((position?.start.offset ?? 0) - 1, 0)
  const text = position ? hidden.slice(from, position.end.offset) : ''
  if (!text.includes('[!')) return []
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

/** Links and images of raw HTML. */
function addressesIn({ value, position }: Html, source: string, placeAt: PlaceAt) {
  const facts = { links: [] as LinkFact[], images: [] as ImageFact[] }
  const [from = 0, to = 0] = [position?.start.offset, position?.end.offset]
  if (!position || !value.includes('=') || value.startsWith('<!--')) return facts
  for (const { index, 1: name = '', 2: double, 3: single, 4: bare } of source.slice(from, to).matchAll(addressInHtml)) {
    const url = decodedUrl(double ?? single ?? bare ?? '')
    facts[name.toLowerCase() === 'a' ? 'links' : 'images'].push({ url, place: placeAt(from + index) })
  }
  return facts
}

/** References in an address, as a browser reads them. */
function decodedUrl(url: string): string {
  if (!url.includes('&')) return url
  const [node] = parseFragment(`<a href="${url.replaceAll('"', '&quot;')}">`).childNodes
  return (node && 'attrs' in node && node.attrs[0]?.value) || url
}
