import type { Heading, Nodes, Paragraph, Root } from 'mdast'
import type { IdFact, LinkFact, Place, SectionFacts, WordFact } from '../checks/sources/source-check.ts'
import type { Page } from './page.ts'
import type { Parsed } from './parse.ts'
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
  walk(tree, (node) => {
    if (node.type === 'text' || node.type === 'tag') facts.words.push(...wordsIn(node, hidden))
    else if (node.type === 'link' || node.type === 'definition')
      facts.links.push({ url: node.url, place: placeOf(node) })
    else if (node.type === 'heading' || node.type === 'paragraph') facts.ids.push(...idsIn(node, hidden, source))
  })
  return facts
}

/** The words of a callout stand in text nodes; brackets may be outside of them, as in `[!VIDEO](…)`. */
function wordsIn({ position }: Nodes, source: string): WordFact[] {
  if (!position) return []
  const from = Math.max((position.start.offset ?? 0) - 1, 0)
  const text = source.slice(from, position.end.offset)
  return [...text.matchAll(word)].flatMap((match) => {
    const offset = from + match.index
    const line = source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset)
    return line.endsWith('\\')
      ? []
      : [{ word: match[1] ?? '', place: placeAt(position.start, offset, source), opensQuote: /> ?$/.test(line) }]
  })
}

/** A place in a text that begins at `start`. */
function placeAt(
  start: { line: number; column: number; offset?: number | undefined },
  offset: number,
  source: string,
): Place {
  const lineStart = source.lastIndexOf('\n', offset - 1) + 1
  const lines = source.slice(start.offset, offset).split('\n').length - 1
  return { line: start.line + lines, column: offset - lineStart + 1 }
}

/** Ids stand at the end of headings, of titles of collapsible parts, and of lines in bold. */
function idsIn(node: Heading | Paragraph, hidden: string, source: string): IdFact[] {
  const { start, end } = node.position ?? {}
  if (!start || !end || !node.children.some((child) => child.type === 'tag' && child.kind === 'id')) return []
  const from = start.offset ?? 0
  const pattern = node.type === 'heading' ? idOfHeading : idOfLine
  return [...source.slice(from, end.offset).matchAll(pattern)].map((match) => {
    const offset = from + match.index + match[0].lastIndexOf('{#')
    return { id: match[1] ?? '', place: placeAt(start, offset, hidden) }
  })
}

/** How the sections of a converted translation stand beside the English ones. */
export function sectionFacts({ data, position }: Root, page: Page): SectionFacts {
  const facts = { missing: [], extra: [], unsure: [], renamed: [] } as Mutable<SectionFacts>
  if (!page.english) return facts
  const records = data?.sections ?? []
  for (const { section, before } of data?.missing ?? []) {
    const place = records[before] ? placeOf(records[before].head) : endOf(position)
    if (section.isHeading) facts.missing.push({ text: section.text, place })
  }
  for (const { head, outline, counterpart } of records) {
    if (!head.data?.id || (head as Nodes).type !== 'heading') continue
    const own = { text: outline.text, id: head.data.id, place: placeOf(head) }
    if (counterpart === 'none') facts.extra.push(own)
    else if (counterpart === 'unsure') facts.unsure.push(own)
    else if (counterpart.id && counterpart.id !== own.id) facts.renamed.push({ ...own, english: counterpart.id })
  }
  return facts
}

type Mutable<T> = { [Key in keyof T]: T[Key] extends readonly (infer Item)[] ? Item[] : T[Key] }

function placeOf({ position }: Nodes): Place {
  return { line: position?.start.line ?? 1, column: position?.start.column ?? 1 }
}

function endOf(position: Root['position']): Place {
  return { line: position?.end.line ?? 1, column: position?.end.column ?? 1 }
}
