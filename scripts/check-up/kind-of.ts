import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml'

/** What stands at a node, as a message says it. */
export function kindOf(node: ParsedNode): string {
  if (isMap(node)) return 'a mapping'
  if (isSeq(node)) return 'a list'
  return isScalar(node) ? 'a text' : 'an alias'
}
