import type { Root, RootContent } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { SKIP, visit } from 'unist-util-visit'
import { parse, stringify } from 'yaml'

const mdx = unified()
  .use(remarkParse)
  .use(remarkStringify)
  .use(remarkFrontmatter)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkMdx)
  .freeze()

const imports = "import { Aside } from '@astrojs/starlight/components'"

/** Our kinds of an aside that have another name there. */
const kinds: Record<string, string> = { important: 'caution', warning: 'danger', related: 'note', info: 'note' }

/**
 * Turns a generated page of ours into one that a stock Starlight takes: its own asides, the title in the front matter,
 * and the text of every other component without the component. Forms go, ids of headings go.
 */
export function starlightPage(text: string): string {
  const tree = mdx.parse(text.replaceAll(/^(#{1,6} .*?)[ \t]*\{#[^{}\n]+\}[ \t]*$/gm, '$1'))
  keepTitle(tree)
  dropHeading(tree)
  unwrap(tree)
  const [front, ...rest] = tree.children
  tree.children = [front as RootContent, { type: 'mdxjsEsm', value: imports }, ...rest]
  return mdx.stringify(tree)
}

function keepTitle(tree: Root) {
  const [front] = tree.children
  if (front?.type !== 'yaml') throw new Error('A generated page begins with its front matter.')
  const { title, description } = parse(front.value)
  front.value = stringify({ title, description }).trim()
}

/** Starlight shows the title by itself. */
function dropHeading(tree: Root) {
  tree.children = tree.children.filter((node) => node.type !== 'heading' || node.depth > 1)
}

function unwrap(tree: Root) {
  visit(tree, (node, index, parent) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Aside') return rename(node)
    if (!parent || index === undefined) return undefined
    if (node.name === 'Break') {
      node.name = 'br'
      return undefined
    }
    parent.children.splice(index, 1, ...(node.children as RootContent[]))
    return [SKIP, index]
  })
}

function rename(aside: Extract<RootContent, { type: 'mdxJsxFlowElement' }>) {
  const kind = aside.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'kind')
  const type = String(kind?.value ?? 'note')
  aside.attributes = [{ type: 'mdxJsxAttribute', name: 'type', value: kinds[type] ?? type }]
}
