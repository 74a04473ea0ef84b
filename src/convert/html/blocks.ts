import type { BlockContent, Heading, ListItem, Nodes, PhrasingContent } from 'mdast'
import { blockElements } from './elements.ts'
import { attribute, linkOf, phrasingOf, textOf, trimmed } from './phrasing.ts'
import { filmElement } from './read-tags.ts'
import type { HtmlElement, HtmlNode, Stitched } from './stitch.ts'
import { tableOf } from './table.ts'

type NodeOf = Stitched['nodeOf']
type Make = (element: HtmlElement, nodeOf: NodeOf) => Nodes[]

/** What becomes of an element among blocks. Of others, only what is in them stays. */
const made = new Map<string, Make>([
  ['a', linkedBlocks],
  ['blockquote', (element, nodeOf) => quoteOf(blocksOf(element.childNodes, nodeOf))],
  ['details', detailsOf],
  ['dl', termsOf],
  ['hr', () => [{ type: 'thematicBreak' }]],
  ['ol', listOf],
  ['pre', codeOf],
  ['table', (element, nodeOf) => tableOf(element, (cell) => blocksOf(cell.childNodes, nodeOf))],
  ['ul', listOf],
  [filmElement, filmOf],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, headingOf] as const),
])

/** More blocks than this are no link, but what follows a link that does not close. */
const mostLinked = 4

/** Nodes of Markdown that stand in a line. */
const inLine = [
  ...['break', 'delete', 'emphasis', 'footnoteReference', 'image', 'imageReference', 'inlineCode', 'inlineComponent'],
  ...['link', 'linkReference', 'strong', 'tag', 'text'],
]

/** HTML as blocks of Markdown. What stands in a line is gathered in paragraphs. */
export function blocksOf(nodes: readonly HtmlNode[], nodeOf: NodeOf): Nodes[] {
  const blocks: Nodes[] = []
  let line: HtmlNode[] = []
  const flush = () => {
    blocks.push(...paragraphOf(line, nodeOf))
    line = []
  }
  for (const node of nodes) {
    if (standsInLine(node, nodeOf)) line.push(node)
    else {
      flush()
      blocks.push(...blockOf(node as HtmlElement, nodeOf))
    }
  }
  flush()
  return blocks
}

function blockOf(element: HtmlElement, nodeOf: NodeOf): Nodes[] {
  const held = nodeOf(element)
  if (held) return [held]
  const make = made.get(element.tagName)
  return make ? make(element, nodeOf) : blocksOf(element.childNodes, nodeOf)
}

function standsInLine(node: HtmlNode, nodeOf: NodeOf): boolean {
  if (!('tagName' in node)) return true
  const held = nodeOf(node)
  if (held) return inLine.includes(held.type)
  if (blockElements.has(node.tagName) || node.tagName === filmElement) return false
  // A browser lets a link or bold hold blocks; Markdown does not.
  return !holdsBlock(node, nodeOf)
}

function holdsBlock({ childNodes }: HtmlElement, nodeOf: NodeOf): boolean {
  return childNodes.some((child) => !standsInLine(child, nodeOf))
}

function paragraphOf(line: readonly HtmlNode[], nodeOf: NodeOf): Nodes[] {
  const children = trimmed(phrasingOf(line, nodeOf))
  const [first, last] = [children[0], children.at(-1)]
  if (first?.type === 'text') first.value = first.value.replace(/^[ \t\r\n\f]+/, '')
  if (last?.type === 'text') last.value = last.value.replace(/[ \t\r\n\f]+$/, '')
  return children.length ? [{ type: 'paragraph', children }] : []
}

/** The paragraphs of a link are links. One that nobody closed would make the rest of the page a link. */
function linkedBlocks(element: HtmlElement, nodeOf: NodeOf): Nodes[] {
  const blocks = blocksOf(element.childNodes, nodeOf)
  if (blocks.length > mostLinked) return blocks
  for (const block of blocks) if (block.type === 'paragraph') block.children = linkOf(element, block.children)
  return blocks
}

function quoteOf(children: Nodes[]): Nodes[] {
  return children.length ? [{ type: 'blockquote', children: children as BlockContent[] }] : []
}

/** A heading ends at its first block: one that nobody closed would swallow the rest. */
function headingOf({ tagName, childNodes }: HtmlElement, nodeOf: NodeOf): Nodes[] {
  const found = childNodes.findIndex((node) => !standsInLine(node, nodeOf))
  const end = found === -1 ? childNodes.length : found
  const children = trimmed(phrasingOf(childNodes.slice(0, end), nodeOf))
  const depth = Number(tagName.slice(1)) as Heading['depth']
  const rest = blocksOf(childNodes.slice(end), nodeOf)
  return children.length ? [{ type: 'heading', depth, children }, ...rest] : rest
}

function codeOf(element: HtmlElement, nodeOf: NodeOf): Nodes[] {
  return [{ type: 'code', value: textOf(element, nodeOf).replace(/\s+$/, '') }]
}

function filmOf(element: HtmlElement): Nodes[] {
  const url = attribute(element, 'src')
  return [{ type: 'marker', word: 'VIDEO', text: '', url, raw: url, children: [] }]
}

function listOf(element: HtmlElement, nodeOf: NodeOf): Nodes[] {
  const children: ListItem[] = []
  let loose: HtmlNode[] = []
  const add = (nodes: readonly HtmlNode[]) => {
    const blocks = blocksOf(nodes, nodeOf) as BlockContent[]
    if (blocks.length) children.push({ type: 'listItem', spread: !blocks.every(isTight), children: blocks })
  }
  for (const node of element.childNodes) {
    if (node.nodeName !== 'li' || !('childNodes' in node)) loose.push(node)
    else {
      add(loose)
      loose = []
      add(node.childNodes)
    }
  }
  add(loose)
  if (!children.length) return []
  const start = Number(attribute(element, 'start'))
  const ordered = element.tagName === 'ol'
  return [{ type: 'list', ordered, start: ordered && start > 0 ? start : null, spread: false, children }]
}

/** A term is bold, and what is said of it follows in the same item. */
function termsOf(element: HtmlElement, nodeOf: NodeOf): Nodes[] {
  const children: ListItem[] = []
  for (const node of element.childNodes) {
    if (!('childNodes' in node)) continue
    const blocks = blocksOf(node.childNodes, nodeOf) as BlockContent[]
    const isTerm = node.nodeName === 'dt'
    if (isTerm || !children.length) children.push({ type: 'listItem', spread: true, children: [] })
    children.at(-1)?.children.push(...(isTerm ? blocks.map(inBold) : blocks))
  }
  const filled = children.filter((item) => item.children.length)
  return filled.length ? [{ type: 'list', ordered: false, spread: true, children: filled }] : []
}

function inBold(node: BlockContent): BlockContent {
  if (node.type !== 'paragraph') return node
  const strong: PhrasingContent = { type: 'strong', children: node.children }
  return { ...node, children: [strong] }
}

function detailsOf({ childNodes }: HtmlElement, nodeOf: NodeOf): Nodes[] {
  const isTitle = (node: HtmlNode) => node.nodeName === 'summary'
  const titles = childNodes.filter(isTitle).map((node) => textOf(node, nodeOf).replace(/\s+/g, ' ').trim())
  const rest = childNodes.filter((node) => !isTitle(node))
  const children = blocksOf(rest, nodeOf) as BlockContent[]
  return [{ type: 'blockComponent', name: 'Details', attributes: { title: titles.join(' ') }, children }]
}

/** Whether a block in an item of a list needs no empty line around it: any other would go on with the line above. */
function isTight(node: Nodes, place: number, blocks: readonly Nodes[]): boolean {
  if (node.type !== 'list') return node.type === 'paragraph'
  // An empty item does not interrupt a paragraph, nor does one that begins with such.
  return place === blocks.length - 1 && node.children[0]?.children[0]?.type === 'paragraph'
}
