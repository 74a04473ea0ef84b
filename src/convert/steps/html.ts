import type { Nodes, Parents, PhrasingContent, Root, Table, TableCell } from 'mdast'
import { blocksOf } from '../html/blocks.ts'
import { phrasingOf } from '../html/phrasing.ts'
import { isCut, stitchBlocks, stitchLine } from '../html/stitch.ts'
import { type Cell, gridOrTable } from '../html/table.ts'

const holdBlocks = ['root', 'blockquote', 'listItem', 'footnoteDefinition']

/**
 * Raw HTML becomes Markdown or components, where a browser would have shown it. What HTML spans, such as a table with
 * paragraphs in it, is read together. Tags of no known element are text, and nothing of an element runs.
 */
export function html(tree: Root): void {
  change(tree)
}

function change(parent: Parents): void {
  const children = (parent.children as Nodes[]).map(changed)
  parent.children = (holdBlocks.includes(parent.type) ? inBlocks(children) : inLine(children)) as never
}

function changed(node: Nodes): Nodes {
  if (node.type === 'break') return { type: 'inlineComponent', name: 'Break', attributes: {}, children: [] }
  if (node.type === 'table') return changedTable(node)
  if (isCut(node)) node.children = node.children.map(changed) as PhrasingContent[]
  else if ('children' in node) change(node)
  return node
}

function inBlocks(children: Nodes[]): Nodes[] {
  if (!children.some((child) => child.type === 'html' || isCut(child))) return children
  const { nodes, nodeOf } = stitchBlocks(children)
  return blocksOf(nodes, nodeOf)
}

function inLine(children: Nodes[]): Nodes[] {
  if (!children.some(({ type }) => type === 'html')) return children
  const { nodes, nodeOf } = stitchLine(children)
  return phrasingOf(nodes, nodeOf)
}

/** Lists and the like in a cell of a Markdown table may make it a table of components. */
function changedTable(table: Table): Nodes {
  const isPlain = table.children.every((row) => row.children.every((cell) => !isCut(lineOf(cell))))
  const rows = table.children.map((row, place) => row.children.map((cell) => contentOf(cell, place === 0)))
  return isPlain ? table : Object.assign(gridOrTable(rows), { position: table.position })
}

function contentOf(cell: TableCell, isHead: boolean): Cell {
  const line = lineOf(cell)
  const one = { isHead, columns: 1, rows: 1 }
  if (isCut(line)) return { ...one, content: inBlocks([changed(line)]) }
  change(cell)
  return { ...one, content: [lineOf(cell)] }
}

function lineOf({ children }: TableCell): Nodes {
  return { type: 'paragraph', children }
}
