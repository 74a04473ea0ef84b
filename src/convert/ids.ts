import type { Root } from 'mdast'
import { walk } from './walk.ts'

/** Every id that a link can lead to: of headings, and of collapsible parts. */
export function idsIn(tree: Root): ReadonlySet<string> {
  const ids = new Set<string>()
  walk(tree, (node) => {
    if (node.type === 'heading' && node.data?.id) ids.add(node.data.id)
    if (node.type === 'blockComponent' && node.attributes['id']) ids.add(node.attributes['id'])
  })
  return ids
}
