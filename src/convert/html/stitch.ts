import type { Code, Nodes, Paragraph } from 'mdast'
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html, parseFragment } from 'parse5'
import { hasBlockTag, onlyKnownTags, openedTables } from './read-tags.ts'

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode
export type HtmlElement = DefaultTreeAdapterTypes.Element

/** Nodes read together as HTML: raw HTML is parsed, and every other node is an element that stands for it. */
export interface Stitched {
  nodes: readonly HtmlNode[]
  /** The node that an element stands for, if any. */
  nodeOf(element: HtmlElement): Nodes | undefined
}

/** The name of an element that stands for a node; `onlyKnownTags` lets no source write it. */
const placeholder = 'x-node'

/** HTML is read as if it stood in a page: without an element around it, a parser drops end tags and keeps cells. */
const context = defaultTreeAdapter.createElement('div', html.NS.HTML, [])

/** Reads the children of a node among blocks. */
export function stitchBlocks(children: readonly Nodes[]): Stitched {
  const held: Nodes[] = []
  const hold = (node: Nodes) => `<${placeholder} n="${held.push(node) - 1}"></${placeholder}>`
  let tables = 0
  const raw = (html: string) => {
    tables = Math.max(0, tables + openedTables(html))
    return onlyKnownTags(html)
  }
  const pieces = children.map((child): string => {
    if (child.type === 'html') return raw(child.value)
    if (child.type === 'code' && tables > 0 && isIndented(child)) return raw(child.value)
    if (isCut(child)) {
      const content = child.children.map((one) => (one.type === 'html' ? raw(one.value) : hold(one)))
      return `<p>${content.join('')}</p>`
    }
    if (child.type !== 'heading' || tables === 0) return hold(child)
    // A table that nobody closed would swallow the rest of the page.
    const close = '</table>'.repeat(tables)
    tables = 0
    return close + hold(child)
  })
  return stitched(pieces.join('\n'), held)
}

/** Reads nodes that stand in a line. */
export function stitchLine(children: readonly Nodes[]): Stitched {
  const held: Nodes[] = []
  const pieces = children.map((child) =>
    child.type === 'html'
      ? onlyKnownTags(child.value)
      : `<${placeholder} n="${held.push(child) - 1}"></${placeholder}>`,
  )
  return stitched(pieces.join(''), held)
}

/** Whether raw HTML within a paragraph ends it, as `</td>` or `<ul>` does. */
export function isCut(node: Nodes): node is Paragraph {
  return node.type === 'paragraph' && node.children.some((child) => child.type === 'html' && hasBlockTag(child.value))
}

/** A line within a table that begins with four spaces, after an empty one, is code to Markdown and HTML to its writer. */
function isIndented({ value, position }: Code): boolean {
  const lines = (position?.end.line ?? 0) - (position?.start.line ?? 0) + 1
  return lines === value.split('\n').length && /^\s*<\/?[a-z]/i.test(value)
}

function stitched(text: string, held: readonly Nodes[]): Stitched {
  const { childNodes } = parseFragment(context, text, {})
  return {
    nodes: childNodes,
    nodeOf: ({ tagName, attrs }) => {
      return tagName === placeholder ? held[Number(attrs[0]?.value)] : undefined
    },
  }
}
