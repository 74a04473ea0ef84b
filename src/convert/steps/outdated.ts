import type { Nodes, Parents, Root } from 'mdast'
import type { BlockComponent } from '../nodes.ts'
import type { Page } from '../page.ts'
import { walk } from '../walk.ts'

/** A section whose English section changed after it was translated says so, below its heading. */
export function outdated(tree: Root, { stamps }: Page): void {
  if (!stamps?.size) return
  const notices = new Map<Nodes, BlockComponent>()
  for (const { head, counterpart } of tree.data?.sections ?? []) {
    if (typeof counterpart !== 'object' || !counterpart.id || !counterpart.digest) continue
    const stamp = stamps.get(counterpart.id)
    if (stamp === undefined || stamp === counterpart.digest) continue
    const section = counterpart.id
    notices.set(head, { type: 'blockComponent', name: 'Outdated', attributes: { section }, children: [] })
  }
  if (notices.size) walk(tree, (node) => 'children' in node && insert(node, notices))
}

function insert(parent: Parents, notices: ReadonlyMap<Nodes, BlockComponent>): void {
  const children = parent.children as Nodes[]
  if (!children.some((child) => notices.has(child))) return
  parent.children = children.flatMap((child) => [child, ...[notices.get(child) ?? []].flat()]) as never
}
