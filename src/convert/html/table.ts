import type { BlockContent, Nodes, Paragraph, PhrasingContent, Table, TableRow } from 'mdast'
import type { BlockComponent } from '../nodes.ts'
import { attribute } from './phrasing.ts'
import type { HtmlElement } from './stitch.ts'

/** A cell with what HTML can say of it. */
export interface Cell {
  isHead: boolean
  columns: number
  rows: number
  content: readonly Nodes[]
}

/** As many as HTML allows. */
const mostColumns = 1000

/** A table of HTML as one of Markdown where that can say all of it, else as components. Its caption stands before it. */
export function tableOf(table: HtmlElement, contentOf: (cell: HtmlElement) => Nodes[]): Nodes[] {
  const caption = childrenOf(table, ['caption']).flatMap(contentOf)
  const groups = childrenOf(table, ['thead', 'tbody', 'tfoot', 'tr'])
  const lines = groups.flatMap((group) => (group.tagName === 'tr' ? [group] : childrenOf(group, ['tr'])))
  const rows = lines.map((line) => {
    const isHead = line.parentNode?.nodeName === 'thead'
    return childrenOf(line, ['td', 'th']).map((cell) => cellOf(cell, isHead, contentOf))
  })
  const filled = rows.filter((row) => row.length)
  return filled.length ? [...caption, gridOrTable(filled)] : caption
}

/** The simplest that can say all of it. */
export function gridOrTable(rows: readonly (readonly Cell[])[]): Table | BlockComponent {
  return isPlain(rows) ? plainTable(rows) : grid(rows)
}

function childrenOf({ childNodes }: HtmlElement, names: readonly string[]): HtmlElement[] {
  return childNodes.filter((node): node is HtmlElement => 'tagName' in node && names.includes(node.tagName))
}

function cellOf(cell: HtmlElement, isHead: boolean, contentOf: (cell: HtmlElement) => Nodes[]): Cell {
  return {
    isHead: isHead || cell.tagName === 'th',
    columns: countOf(cell, 'colspan'),
    rows: countOf(cell, 'rowspan'),
    content: contentOf(cell),
  }
}

function countOf(cell: HtmlElement, name: string): number {
  const count = Math.floor(Number(attribute(cell, name)))
  return count > 1 && count <= mostColumns ? count : 1
}

/** Markdown has one row of heads and as many cells in each row, with a line in each. */
function isPlain([head = [], ...others]: readonly (readonly Cell[])[]): boolean {
  const isSimple = ({ columns, rows, content: [first, ...more] }: Cell) =>
    columns === 1 && rows === 1 && !more.length && (first === undefined || first.type === 'paragraph')
  return (
    [head, ...others].every((row) => row.length === head.length && row.every(isSimple)) &&
    head.every(({ isHead }) => isHead) &&
    others.every((row) => row.every(({ isHead }) => !isHead))
  )
}

function plainTable(rows: readonly (readonly Cell[])[]): Table {
  const children = rows.map((row): TableRow => {
    return { type: 'tableRow', children: row.map(({ content }) => ({ type: 'tableCell', children: lineOf(content) })) }
  })
  return { type: 'table', align: [], children }
}

function lineOf([paragraph]: readonly Nodes[]): PhrasingContent[] {
  return (paragraph as Paragraph | undefined)?.children ?? []
}

function grid(rows: readonly (readonly Cell[])[]): BlockComponent {
  const children = rows.map((row) => component('GridRow', {}, row.map(gridCell)))
  return component('Grid', {}, children)
}

function gridCell({ isHead, columns, rows, content }: Cell): BlockComponent {
  const attributes = {
    ...(isHead && { kind: 'head' }),
    ...(columns > 1 && { columns: String(columns) }),
    ...(rows > 1 && { rows: String(rows) }),
  }
  return component('GridCell', attributes, content as BlockContent[])
}

function component(
  name: BlockComponent['name'],
  attributes: Record<string, string>,
  children: BlockContent[],
): BlockComponent {
  return { type: 'blockComponent', name, attributes, children }
}
