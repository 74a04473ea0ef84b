import type { Root } from 'mdast'
import { type Replacement, rewrite } from '../walk.ts'

/** A tag or a marker that no step knows shows as written. `****` is bold that lost its word, and shows nothing. */
export function leftovers(tree: Root): void {
  rewrite(tree, (node): Replacement => {
    if (node.type === 'tag') return node.kind === 'emptyBold' ? [] : [{ type: 'text', value: node.raw }]
    if (node.type !== 'marker') return node
    return [
      {
        type: 'blockquote',
        children: [{ type: 'paragraph', children: [{ type: 'text', value: node.raw }] }, ...node.children],
      },
    ]
  })
}
