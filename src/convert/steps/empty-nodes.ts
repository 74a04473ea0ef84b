import type { Nodes, Root } from 'mdast'
import { type Replacement, rewrite } from '../walk.ts'

const phrasing = ['strong', 'emphasis', 'delete', 'link', 'inlineComponent']

/** Components that show something without having anything in them. */
const filled = ['Break', 'Picture']

/** Bold, links, paragraphs and the like that say nothing are removed, and bold within bold is bold. */
export function emptyNodes(tree: Root): void {
  rewrite(tree, (node, parent): Replacement => {
    if (!('children' in node) || (node.type === 'inlineComponent' && filled.includes(node.name))) return node
    const children = node.children as Nodes[]
    if (phrasing.includes(node.type)) return children.some(saysSomething) ? unnested(node, parent.type) : children
    const isEmpty = ['paragraph', 'heading'].includes(node.type) && !children.some(saysSomething)
    return isEmpty || (node.type === 'blockquote' && !children.length) ? [] : node
  })
}

function saysSomething(node: Nodes): boolean {
  if (node.type === 'text') return node.value.trim() !== ''
  return node.type !== 'inlineComponent' || node.name === 'Picture' || node.children.length > 0
}

/** Children of the same kind lose their mark; the innermost have done so already. */
function unnested(node: Nodes, parent: string): Replacement {
  return 'children' in node && node.type === parent && node.type !== 'inlineComponent'
    ? (node.children as Nodes[])
    : node
}
