import type { Nodes, Parents } from 'mdast'

type Test = (node: Nodes) => boolean

/** Puts one node in place of each begin, its end, and all that stands between them. A begin without an end stays. */
export function between(
  parent: Parents,
  isBegin: Test,
  isEnd: Test,
  make: (begin: Nodes, content: readonly Nodes[], end: Nodes) => Nodes,
): void {
  if (!(parent.children as Nodes[]).some(isBegin)) return
  const done: Nodes[] = []
  let begin: number | undefined
  for (const node of parent.children as Nodes[]) {
    const opened: Nodes | undefined = begin === undefined ? undefined : done[begin]
    if (opened && begin !== undefined && isEnd(node)) {
      done.splice(begin, done.length - begin, make(opened, done.slice(begin + 1), node))
      begin = undefined
      continue
    }
    if (isBegin(node)) begin = done.length
    done.push(node)
  }
  parent.children = done as never
}
