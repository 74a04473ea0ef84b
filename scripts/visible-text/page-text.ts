import { mdxToMdast } from 'satteri'

interface ReadNode {
  type: string
  name?: string | null
  value?: string
  attributes?: { name?: string; value?: unknown }[]
  children?: ReadNode[]
}

/** Nodes that stand in a line with what is beside them. */
const inline = ['text', 'inlineCode', 'strong', 'emphasis', 'delete', 'link', 'mdxJsxTextElement']

/** Attributes that a component shows. */
const shown = ['title']

/** What a reader sees of a generated page, read with the engine that builds the site. */
export function pageText(mdx: string): string {
  return textOf(read(mdx), [])
}

/** The same without code, in which anything may stand. */
export function proseText(mdx: string): string {
  return textOf(read(mdx), ['code', 'inlineCode'])
}

function read(mdx: string): ReadNode {
  return mdxToMdast(mdx, { features: { headingAttributes: true }, position: false }) as ReadNode
}

function textOf(node: ReadNode, left: readonly string[]): string {
  if (node.type === 'yaml') return ''
  if (left.includes(node.type)) return '…'
  if (node.name === 'Break') return '\n'
  const titles = (node.attributes ?? []).flatMap(({ name, value }) =>
    shown.includes(name ?? '') ? [`${value}\n`] : [],
  )
  const text = titles.join('') + (node.value ?? '') + (node.children ?? []).map((child) => textOf(child, left)).join('')
  return inline.includes(node.type) ? text : `\n${text}\n`
}
