import type { Nodes, Parents, PhrasingContent, Root, Text } from 'mdast'
import { hidesTag, hideTags, restoreTags, splitTags } from './hidden-tags.ts'
import type { Tag } from './nodes.ts'
import { readMarkdown } from './read-markdown.ts'
import { walk } from './walk.ts'

/** A source document read as Markdown. */
export interface Parsed {
  /** Tags are nodes; positions are those of the source. */
  tree: Root
  /** The source with placeholders of the same length in place of tags. */
  hidden: string
}

/** Reads a source document as Markdown, never as MDX. */
export function parse(source: string): Parsed {
  const { text, tags } = hideTags(source, emptyBoldsIn(source))
  const tree = readMarkdown(text)
  if (tags.length) showTags(tree, tags)
  return { tree, hidden: text }
}

/** Stars that Markdown reads as text, with their number: bold that lost its word. Elsewhere they close one bold in another. */
function emptyBoldsIn(source: string): ReadonlyMap<number, number> {
  const places = new Map<number, number>()
  if (!source.includes('****')) return places
  const { text } = hideTags(source)
  walk(readMarkdown(text), ({ type, position }) => {
    if (type !== 'text' || !position) return
    const [from = 0, to = 0] = [position.start.offset, position.end.offset]
    for (const { index, 0: stars } of text.slice(from, to).matchAll(/\*{4,}/g)) places.set(from + index, stars.length)
  })
  return places
}

function showTags(parent: Parents, tags: readonly Tag[]): void {
  const children = parent.children as Nodes[]
  for (let index = children.length - 1; index >= 0; index -= 1) {
    const child = children[index] as Nodes
    if (child.type !== 'text') {
      if ('children' in child) showTags(child, tags)
      restoreValues(child, tags)
    } else if (hidesTag(child.value)) children.splice(index, 1, ...pieces(child, tags, parent))
  }
}

/** The first piece stands for the whole text in the source. */
function pieces({ value, position }: Text, tags: readonly Tag[], parent: Parents): PhrasingContent[] {
  const nodes = splitTags(value, tags).map((piece): PhrasingContent => {
    if (typeof piece === 'string') return { type: 'text', value: piece }
    return piece.kind === 'address' ? addressOf(piece, parent) : { ...piece }
  })
  return nodes.map((node, index) => (index === 0 && position ? { ...node, position } : node))
}

/** A bare address is a link, but not within another. */
function addressOf({ value }: Tag, { type }: Parents): PhrasingContent {
  const text: Text = { type: 'text', value }
  return type === 'link' || type === 'linkReference' ? text : { type: 'link', url: value, children: [text] }
}

/** A tag in code, in an address or in a comment is no tag. */
function restoreValues(node: Nodes, tags: readonly Tag[]): void {
  const restore = (text: string) => restoreTags(text, tags)
  if ('value' in node && node.type !== 'tag') node.value = restore(node.value)
  if ('url' in node) node.url = restore(node.url)
  if ('alt' in node && node.alt) node.alt = restore(node.alt)
  if (node.type === 'code' && node.lang) node.lang = restore(node.lang)
}
