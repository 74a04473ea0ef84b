import type { Root } from 'mdast'
import { rewrite } from '../walk.ts'

/** `<!-- … -->` is not for readers. */
export function comments(tree: Root): void {
  rewrite(tree, (node) => {
    if (node.type !== 'html' || !node.value.includes('<!--')) return node
    const value = node.value.replace(/<!--.*?(?:-->|$)/gs, '')
    return value.trim() ? [{ ...node, value }] : []
  })
}
