import type { Root } from 'mdast'
import { walk } from '../walk.ts'

/** A fence keeps its language when that is a plain word, and nothing else. */
export function codeLanguages(tree: Root): void {
  walk(tree, (node) => {
    if (node.type !== 'code') return
    node.lang = node.lang && /^[A-Za-z][\w+#-]*$/.test(node.lang) ? node.lang : null
    node.meta = null
  })
}
