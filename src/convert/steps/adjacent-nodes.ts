import type { Nodes, Root } from 'mdast'
import { rewrite } from '../walk.ts'

/** Texts side by side become one. Codes side by side get a space between them: Markdown cannot write them without. */
export function adjacentNodes(tree: Root): void {
  rewrite(tree, (node) => {
    if ('children' in node && node.children.length > 1) node.children = merged(node.children as Nodes[]) as never
    return node
  })
}

function merged(nodes: readonly Nodes[]): Nodes[] {
  const all: Nodes[] = []
  for (const node of nodes) {
    const before = all.at(-1)
    if (node.type === 'text' && before?.type === 'text') before.value += node.value
    else if (node.type === 'inlineCode' && before?.type === 'inlineCode') all.push({ type: 'text', value: ' ' }, node)
    else all.push(node)
  }
  return all
}
