import type { BlockContent, Nodes, Parents, Root } from 'mdast'
import { between } from '../between.ts'
import { isMarker } from '../is-marker.ts'
import type { BlockComponent, Marker } from '../nodes.ts'
import { walk } from '../walk.ts'

/** `>[!BEGINTABS]`, `>[!TAB title]` and `>[!ENDTABS]`, with the blocks between them, become `<Tabs>` and `<Tab>`. */
export function tabs(tree: Root): void {
  walk(tree, (node) => {
    if ('children' in node) between(node as Parents, isMarker('BEGINTABS'), isMarker('ENDTABS'), tabsOf)
  })
}

function tabsOf(begin: Nodes, content: readonly Nodes[]): Nodes {
  const children: BlockComponent[] = []
  const before = begin.type === 'marker' ? begin.children : []
  for (const node of [...before, ...content] as BlockContent[]) {
    if (node.type === 'marker' && node.word === 'TAB') children.push(tabOf(node))
    else if (children.length) children.at(-1)?.children.push(node)
    else children.push({ type: 'blockComponent', name: 'Tab', attributes: { title: '' }, children: [node] })
  }
  return { type: 'blockComponent', name: 'Tabs', attributes: {}, children }
}

function tabOf({ text, children }: Marker): BlockComponent {
  return { type: 'blockComponent', name: 'Tab', attributes: { title: text }, children }
}
