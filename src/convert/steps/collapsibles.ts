import type { BlockContent, Nodes, Parents, Root } from 'mdast'
import { between } from '../between.ts'
import { type Line, linesOf, paragraphsOf, textOfLine } from '../lines.ts'
import type { Marker, Tag } from '../nodes.ts'
import { walk } from '../walk.ts'

const opens = 'COLLAPSIBLE'
const closes = 'END'

/** `+++ Title {#id}` … `+++` becomes `<Details>`. Both lines may touch the paragraph beside them. */
export function collapsibles(tree: Root): void {
  walk(tree, (node) => {
    if (!('children' in node) || node.type === 'paragraph') return
    const parent = node as Parents
    if (!(parent.children as Nodes[]).some(hasFence)) return
    parent.children = (parent.children as Nodes[]).flatMap((child) => (hasFence(child) ? cut(child) : [child])) as never
    between(parent, isFence(opens), isFence(closes), detailsOf)
    parent.children = (parent.children as Nodes[]).flatMap((child) =>
      isFence(opens)(child) || isFence(closes)(child) ? titleOf(child) : [child],
    ) as never
  })
}

function hasFence(node: Nodes): boolean {
  if (node.type !== 'paragraph') return false
  return node.children.some((child) => child.type === 'text' && /(?:^|\n)\+\+\+/.test(child.value))
}

function isFence(word: string): (node: Nodes) => boolean {
  return (node) => node.type === 'marker' && node.word === word && node.raw.startsWith('+++')
}

function cut(node: Nodes): Nodes[] {
  if (node.type !== 'paragraph') return [node]
  const parts: Nodes[] = []
  let pending: Line[] = []
  for (const line of linesOf(node)) {
    const fence = fenceOf(line)
    if (!fence) pending.push(line)
    else {
      parts.push(...paragraphsOf(pending), fence)
      pending = []
    }
  }
  return [...parts, ...paragraphsOf(pending)]
}

function fenceOf(line: Line): Marker | undefined {
  const [first] = line
  if (first?.type !== 'text' || !first.value.startsWith('+++')) return undefined
  const tag = line.at(-1)
  const id = tag?.type === 'tag' && tag.kind === 'id' ? (tag as Tag).value : ''
  const title = textOfLine(id ? line.slice(0, -1) : line)
    .slice(3)
    .trim()
  const word = title ? opens : closes
  return { type: 'marker', word, text: title, url: id, raw: textOfLine(line), children: [] }
}

function detailsOf(begin: Nodes, content: readonly Nodes[]): Nodes {
  const { text: title, url: id } = begin.type === 'marker' ? begin : { text: '', url: '' }
  const attributes = { title, ...(id ? { id } : {}) }
  return { type: 'blockComponent', name: 'Details', attributes, children: content as BlockContent[] }
}

/** Of a fence without its partner, the title stays. */
function titleOf(node: Nodes): Nodes[] {
  const value = node.type === 'marker' ? node.text : ''
  return value ? [{ type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value }] }] }] : []
}
