import type { Nodes, Root, TableRow } from 'mdast'
import { rewrite, walk } from '../walk.ts'

/** `{target="_blank"}`, `{width=50%}` and the like are removed where they belong to something; in prose they are text. */
export function attributeLists(tree: Root): void {
  walk(tree, (table) => {
    if (table.type !== 'table') return
    table.children = table.children.filter((row, index) => index === 0 || !isList(row))
  })
  rewrite(tree, (node) => {
    if (!('children' in node)) return node
    const children = node.children as Nodes[]
    for (const [index, tag] of children.entries()) setWidth(children[index - 1], tag)
    const kept = children.filter((_, index) => !isAttached(children, index) && !isGap(children, index))
    if (kept.length === children.length) return node
    node.children = kept as never
    return node.type === 'paragraph' && kept.every(isBlank) ? [] : node
  })
}

/** `{width="50%"}` right after an image is kept with it. */
function setWidth(image: Nodes | undefined, tag: Nodes): void {
  if (image?.type !== 'image' || tag.type !== 'tag' || tag.kind !== 'attributes') return
  const [, width] = /\bwidth\s*=\s*["']?(\d{1,4}(?:%|px)?)/.exec(tag.value) ?? []
  if (width) image.data = { ...image.data, width }
}

/** After a link, an image or a tag, alone in its block, or one of those that say nothing to a reader. */
function isAttached(all: readonly Nodes[], index: number): boolean {
  const node = all[index]
  if (node?.type !== 'tag' || node.kind !== 'attributes') return false
  if (/^(?:_blank|hide-from-toc|target\s*=\s*["']?_blank["']?)$/.test(node.value)) return true
  const before = all.slice(0, index).findLast((other) => !isBlank(other))
  return before === undefined || ['image', 'link', 'linkReference', 'tag'].includes(before.type)
}

/** The space in `[link](address) {target=_blank}`. */
function isGap(all: readonly Nodes[], index: number): boolean {
  const [before, node] = [all[index - 1], all[index]]
  return node !== undefined && before?.type === 'link' && isBlank(node) && isAttached(all, index + 1)
}

function isBlank(node: Nodes): boolean {
  return node.type === 'text' && !node.value.trim()
}

/** A list right below a table is read as the table's last row. */
function isList({ children }: TableRow): boolean {
  const nodes = children.flatMap((cell) => cell.children)
  return nodes.length === 1 && nodes[0]?.type === 'tag' && nodes[0].kind === 'attributes'
}
