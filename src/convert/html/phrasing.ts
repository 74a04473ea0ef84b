import type { Nodes, PhrasingContent } from 'mdast'
import { toString as textOfNode } from 'mdast-util-to-string'
import type { InlineComponent } from '../nodes.ts'
import { rewrite } from '../walk.ts'
import { blockElements } from './elements.ts'
import { markdownIn } from './markdown-in.ts'
import { filmElement } from './read-tags.ts'
import type { HtmlElement, HtmlNode, Stitched } from './stitch.ts'

type NodeOf = Stitched['nodeOf']
type Make = (element: HtmlElement, children: PhrasingContent[], text: string) => PhrasingContent[]

const strong: Make = (_, children) => [{ type: 'strong', children }]
const emphasis: Make = (_, children) => [{ type: 'emphasis', children }]
const removed: Make = (_, children) => [{ type: 'delete', children }]
/** White space at the edges is none of the code, and separates it from what is beside it. */
const code: Make = (_, __, text) => {
  const [, before = '', value = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? []
  const space = (found: string): PhrasingContent[] => (found ? [{ type: 'text', value: ' ' }] : [])
  return [...space(before), ...(value ? [{ type: 'inlineCode', value } as const] : []), ...space(after)]
}
const component = (name: InlineComponent['name']): Make => {
  return (_, children) => [{ type: 'inlineComponent', name, attributes: {}, children }]
}

/** What becomes of an element in a line. Of others, only what is in them stays. */
const made = new Map<string, Make>([
  ...(['b', 'strong', 'mark'] as const).map((name) => [name, strong] as const),
  ...(['i', 'em', 'cite', 'dfn', 'var'] as const).map((name) => [name, emphasis] as const),
  ...(['s', 'del', 'strike'] as const).map((name) => [name, removed] as const),
  ...(['code', 'kbd', 'samp', 'tt'] as const).map((name) => [name, code] as const),
  ...(['u', 'ins'] as const).map((name) => [name, component('Underline')] as const),
  ['sub', component('Subscript')],
  ['sup', component('Superscript')],
  ['br', component('Break')],
  ['img', (element) => [{ type: 'image', url: attribute(element, 'src'), alt: attribute(element, 'alt') }]],
  ['q', (_, children) => [{ type: 'text', value: '“' }, ...children, { type: 'text', value: '”' }]],
  ['a', linkOf],
  ['span', (element, children) => (isLabel(element) ? component('Label')(element, children, '') : children)],
  [filmElement, (element) => linkOf(element, [{ type: 'text', value: attribute(element, 'src') }])],
])

/** HTML as what can stand in a line of Markdown: blocks become lines of it. */
export function phrasingOf(nodes: readonly HtmlNode[], nodeOf: NodeOf): PhrasingContent[] {
  const all: PhrasingContent[] = []
  for (const node of nodes) {
    const isBlock = 'tagName' in node && blockElements.has(node.tagName)
    const content = contentOf(node, nodeOf)
    if (isBlock && content.length && all.length) all.push(breakOf())
    all.push(...content)
  }
  return all
}

/** A line that begins and ends with something to read. */
export function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const first = nodes.findIndex((node) => !isBlank(node))
  const last = nodes.findLastIndex((node) => !isBlank(node))
  return first === -1 ? [] : nodes.slice(first, last + 1)
}

/** All text of an element, with a line end for each `<br>`. */
export function textOf(node: HtmlNode, nodeOf: NodeOf): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value
  if (!('tagName' in node)) return ''
  if (node.tagName === 'br') return '\n'
  const held = nodeOf(node)
  if (held) return held.type === 'tag' ? held.raw : textOfBlock(held)
  return node.childNodes.map((child) => textOf(child, nodeOf)).join('')
}

/** The value of an attribute, or nothing. */
export function attribute({ attrs }: HtmlElement, name: string): string {
  return attrs.find((one) => one.name === name)?.value ?? ''
}

function contentOf(node: HtmlNode, nodeOf: NodeOf): PhrasingContent[] {
  if (node.nodeName === '#text' && 'value' in node) return markdownIn(node.value.replace(/[ \t\r\n\f]+/g, ' '))
  if (!('tagName' in node)) return []
  const held = nodeOf(node)
  if (held) return inLine(held)
  const children = phrasingOf(node.childNodes, nodeOf)
  const make = made.get(node.tagName)
  if (!make) return children
  const isEmpty = !children.length && node.childNodes.length === 0
  return isEmpty && !['br', 'img', filmElement].includes(node.tagName) ? [] : make(node, children, textOf(node, nodeOf))
}

/** A node of Markdown in a line; of a block, its text. */
function inLine(node: Nodes): PhrasingContent[] {
  return isBlock(node) ? [{ type: 'text', value: textOfBlock(node) }] : [node as PhrasingContent]
}

function textOfBlock(node: Nodes): string {
  if (!isBlock(node) || !('children' in node)) return textOfNode(node)
  const isLine = node.children.every((child) => !isBlock(child))
  return isLine ? textOfNode(node) : (node.children as Nodes[]).map(textOfBlock).join(' ')
}

function isBlock({ type }: Nodes): boolean {
  return [
    ...['blockComponent', 'blockquote', 'code', 'heading', 'list', 'listItem', 'marker', 'paragraph', 'table'],
    ...['tableCell', 'tableRow', 'thematicBreak'],
  ].includes(type)
}

/** A link within a link is its text. */
export function linkOf(element: HtmlElement, children: PhrasingContent[]): PhrasingContent[] {
  const url = attribute(element, 'href') || attribute(element, 'src')
  if (!url) return children
  const link: PhrasingContent = { type: 'link', url, children: [] }
  const holder: Nodes = { type: 'paragraph', children }
  rewrite(holder, (node) => (node.type === 'link' || node.type === 'linkReference' ? node.children : node))
  link.children = holder.children
  return [link]
}

/** How other tools write what the format writes as `[!UICONTROL x]`. */
function isLabel(element: HtmlElement): boolean {
  return attribute(element, 'class').split(/\s+/).includes('uicontrol')
}

function breakOf(): InlineComponent {
  return { type: 'inlineComponent', name: 'Break', attributes: {}, children: [] }
}

function isBlank(node: PhrasingContent): boolean {
  return (
    (node.type === 'text' && !/[^ \t\r\n\f]/.test(node.value)) ||
    (node.type === 'inlineComponent' && node.name === 'Break')
  )
}
