import type { Root } from 'mdast'
import { mdxToMdast } from 'satteri'
import { componentAttributes } from './nodes.ts'

/** A node as the site's engine reads it, which knows more kinds than Markdown has. */
interface ReadNode {
  type: string
  name?: string | null
  value?: string
  url?: string
  attributes?: Attribute[] | Record<string, string>
  data?: { id?: string; hProperties?: { id?: string } }
  children?: ReadNode[]
}

interface Attribute {
  type: string
  name?: string
  value?: unknown
}

const features = { headingAttributes: true }

const plainNodes = new Set([
  ...['root', 'yaml', 'heading', 'paragraph', 'text', 'inlineCode', 'code', 'strong', 'emphasis', 'delete', 'link'],
  ...['list', 'listItem', 'blockquote', 'table', 'tableRow', 'tableCell', 'thematicBreak'],
])

const attributesOf = new Map<string, readonly string[]>(Object.entries(componentAttributes))

/**
 * Reads printed MDX with the site's own engine and compares it with the tree it was printed from. Throws when anything
 * could run (code, an expression, an unknown component, an attribute that is no string), when words are lost, or when a
 * heading has another id: each is a mistake of the converter.
 */
export function prove(mdx: string, tree: Root): void {
  const read = mdxToMdast(mdx, { features, position: false }) as ReadNode
  const dangerous = find(read, (node) => !isHarmless(node))
  if (dangerous)
    throw new Error(
      `the printed MDX holds ${dangerous.type} ${dangerous.name ?? dangerous.value ?? dangerous.url ?? ''}`,
    )
  const [written, found] = [traits(tree as ReadNode), traits(read)]
  if (written === found) return
  const at = [...written].findIndex((character, index) => character !== found[index])
  throw new Error(`the printed MDX reads "${found.slice(at, at + 40)}" where "${written.slice(at, at + 40)}" was meant`)
}

function find(node: ReadNode, test: (node: ReadNode) => boolean): ReadNode | undefined {
  if (test(node)) return node
  for (const child of node.children ?? []) {
    const found = find(child, test)
    if (found) return found
  }
  return undefined
}

function isHarmless(node: ReadNode): boolean {
  if (node.type === 'link') return /^(?:https?:\/\/|mailto:|#|\/(?!\/))/i.test(node.url ?? '')
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return plainNodes.has(node.type)
  const allowed = attributesOf.get(node.name ?? '')
  const attributes = Array.isArray(node.attributes) ? node.attributes : []
  return allowed !== undefined && attributes.every((attribute) => isLiteral(attribute, allowed))
}

function isLiteral({ type, name = '', value }: Attribute, allowed: readonly string[]): boolean {
  return type === 'mdxJsxAttribute' && allowed.includes(name) && typeof value === 'string'
}

/** Everything a reader sees, components and ids included, without white space. */
function traits(tree: ReadNode): string {
  const all: string[] = []
  collect(tree, all)
  return all.join('').replace(/\s+/gu, '')
}

function collect(node: ReadNode, all: string[]): void {
  if (node.type === 'yaml') return
  if (node.name) all.push(tagOf(node))
  if (node.value !== undefined) all.push(node.value)
  for (const child of node.children ?? []) collect(child, all)
  if (node.type === 'heading') all.push(`{#${node.data?.id ?? node.data?.hProperties?.id ?? ''}}`)
}

function tagOf({ name, attributes = [] }: ReadNode): string {
  const pairs = Array.isArray(attributes)
    ? attributes.map(({ name, value }) => [name, value])
    : Object.entries(attributes)
  return `<${name}${pairs.map(([name, value]) => ` ${name}="${value}"`).join('')}>`
}
