import type { Root } from 'mdast'
import { rewrite } from '../walk.ts'

/** Word of the format to the kind of aside it becomes. */
const kinds: Record<string, string> = {
  NOTE: 'note',
  TIP: 'tip',
  SUCCESS: 'tip',
  IMPORTANT: 'important',
  CAUTION: 'caution',
  WARNING: 'warning',
  ERROR: 'warning',
  ADMIN: 'info',
  ADMINISTRATION: 'info',
  AVAILABILITY: 'info',
  INFO: 'info',
  PREREQUISITES: 'info',
  MORELIKETHIS: 'related',
}

/** `>[!NOTE]` becomes `<Aside kind="note">`. `>[!CONTEXTUALHELP]` is for the product, not for readers. */
export function asides(tree: Root): void {
  rewrite(tree, (node) => {
    if (node.type !== 'marker') return node
    if (node.word === 'CONTEXTUALHELP') return []
    const kind = Object.hasOwn(kinds, node.word) ? kinds[node.word] : undefined
    return kind ? [{ type: 'blockComponent', name: 'Aside', attributes: { kind }, children: node.children }] : node
  })
}
