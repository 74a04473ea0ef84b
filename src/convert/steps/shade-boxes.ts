import type { BlockContent, Nodes, Parents, Root } from 'mdast'
import { between } from '../between.ts'
import { isMarker } from '../is-marker.ts'
import type { BlockComponent } from '../nodes.ts'
import { walk } from '../walk.ts'

/** `>[!BEGINSHADEBOX "title"]` … `>[!ENDSHADEBOX]` becomes an aside that begins with the title in bold. */
export function shadeBoxes(tree: Root): void {
  walk(tree, (node) => {
    if ('children' in node) between(node as Parents, isMarker('BEGINSHADEBOX'), isMarker('ENDSHADEBOX'), boxOf)
  })
}

function boxOf(begin: Nodes, content: readonly Nodes[]): BlockComponent {
  const { text, children } = begin.type === 'marker' ? begin : { text: '', children: [] }
  const value = text.replace(/^"(.*)"$/, '$1').trim()
  const title: BlockContent[] = value
    ? [{ type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value }] }] }]
    : []
  const all = [...title, ...children, ...(content as BlockContent[])]
  return { type: 'blockComponent', name: 'Aside', attributes: { kind: 'info' }, children: all }
}
