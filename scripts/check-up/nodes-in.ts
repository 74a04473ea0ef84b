import { isMap, isSeq, type ParsedNode } from 'yaml'

/** All nodes in the order of the file, however deep they lie. */
export function* nodesIn(root: ParsedNode | null): Generator<ParsedNode> {
  const open: (ParsedNode | null)[] = [root]
  while (open.length > 0) {
    const node = open.pop()
    if (!node) continue
    yield node
    if (isMap(node)) for (const { key, value } of node.items.toReversed()) open.push(value, key)
    else if (isSeq(node)) for (const item of node.items.toReversed()) open.push(item)
  }
}
