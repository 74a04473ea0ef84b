import type { Definition, Nodes, Root } from 'mdast'
import { type Replacement, rewrite, walk } from '../walk.ts'

/** `[text][label]` becomes `[text](address)`. The format has no footnotes: they show as written. */
export function references(tree: Root): void {
  const definitions = new Map<string, Definition>()
  walk(tree, (node) => {
    if (node.type !== 'definition') return
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node)
  })
  rewrite(tree, (node) => resolve(node, definitions))
}

function resolve(node: Nodes, definitions: ReadonlyMap<string, Definition>): Replacement {
  if (node.type === 'definition') return []
  if (node.type === 'footnoteReference') return [{ type: 'text', value: `[^${node.label ?? node.identifier}]` }]
  if (node.type === 'footnoteDefinition') {
    return [
      { type: 'paragraph', children: [{ type: 'text', value: `[^${node.label ?? node.identifier}]:` }] },
      ...node.children,
    ]
  }
  if (node.type !== 'linkReference' && node.type !== 'imageReference') return node
  const url = definitions.get(node.identifier)?.url ?? ''
  if (node.type === 'imageReference') return [{ type: 'image', url, alt: node.alt ?? '' }]
  return [{ type: 'link', url, children: node.children }]
}
