import type { Root } from 'mdast'
import { rewrite } from '../walk.ts'

/** Images are not shipped: what one says instead of itself stands in its place. */
export function images(tree: Root): void {
  rewrite(tree, (node) => {
    if (node.type !== 'image') return node
    return node.alt?.trim() ? [{ type: 'text', value: node.alt }] : []
  })
}
