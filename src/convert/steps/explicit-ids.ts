import type { Heading, Paragraph, PhrasingContent, Root } from 'mdast'
import { walk } from '../walk.ts'

/** `{#id}` at the end of a heading, or of a line in bold, is its id and no text. */
export function explicitIds(tree: Root): void {
  walk(tree, (node) => {
    if (node.type === 'heading' || node.type === 'paragraph') takeId(node)
  })
}

function takeId(node: Heading | Paragraph): void {
  const tag = node.children.at(-1)
  if (tag?.type !== 'tag' || tag.kind !== 'id') return
  const rest = node.children.slice(0, -1)
  const text = rest.at(-1)
  if (node.type === 'paragraph' && !isBold(rest)) return
  if (text?.type === 'text') text.value = text.value.trimEnd()
  node.children = rest.filter((child) => child.type !== 'text' || child.value)
  node.data = { ...node.data, id: tag.value }
}

function isBold(nodes: readonly PhrasingContent[]): boolean {
  const [first, ...others] = nodes
  return first?.type === 'strong' && others.every((node) => node.type === 'text' && !node.value.trim())
}
