import type { Nodes } from 'mdast'

/** Tells markers of one word, such as `[!BEGINTABS]`, from other nodes. */
export function isMarker(word: string): (node: Nodes) => boolean {
  return (node) => node.type === 'marker' && node.word === word
}
