import type { Nodes, Parents } from 'mdast'

/** Calls `see` for a node and everything below it, in the order of the document. */
export function walk(node: Nodes, see: (node: Nodes) => void): void {
  see(node)
  if (!('children' in node)) return
  for (const child of node.children) walk(child, see)
}

/** One node or several in place of another. */
export type Replacement = Nodes | readonly Nodes[]

/** Puts what `change` gives in place of each node below `parent`, innermost first. It gives its argument to keep it. */
export function rewrite(parent: Parents, change: (node: Nodes, parent: Parents) => Replacement): void {
  const children = parent.children as Nodes[]
  let changed: Nodes[] | undefined
  let index = 0
  for (const child of children) {
    if ('children' in child) rewrite(child, change)
    const result = change(child, parent)
    if (result !== child) changed ??= children.slice(0, index)
    if (changed && Array.isArray(result)) changed.push(...(result as Nodes[]))
    else if (changed) changed.push(result as Nodes)
    index += 1
  }
  if (changed) parent.children = changed as never
}
