import type { Html, Parents, PhrasingContent, Root } from 'mdast'
import { rewrite } from '../walk.ts'

const lineBreak = /<\/?br\b[^<>]*>/i

/** Raw HTML shows as text, so that nothing in it runs; `<br>` in any form is a line break. */
export function html(tree: Root): void {
  rewrite(tree, (node, parent) => {
    if (node.type === 'break') return [breakOf()]
    if (node.type !== 'html') return node
    return isPhrasing(parent) ? textOf(node) : [{ type: 'paragraph', children: textOf(node) }]
  })
}

function textOf({ value }: Html): PhrasingContent[] {
  return value
    .split(lineBreak)
    .flatMap((piece, index): PhrasingContent[] => [
      ...(index ? [breakOf()] : []),
      ...(piece ? [{ type: 'text' as const, value: piece }] : []),
    ])
}

function breakOf(): PhrasingContent {
  return { type: 'inlineComponent', name: 'Break', attributes: {}, children: [] }
}

function isPhrasing({ type }: Parents): boolean {
  return !['root', 'blockquote', 'listItem', 'blockComponent', 'marker', 'footnoteDefinition'].includes(type)
}
