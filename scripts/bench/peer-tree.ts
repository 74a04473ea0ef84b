import type { Root, RootContent } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { SKIP, visit } from 'unist-util-visit'
import { parse } from 'yaml'

const mdx = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkMdx)
  .freeze()

/** A generated page as other programs take it: its title and description, and the text of components without these. */
export interface PeerTree {
  title: string
  description: string
  tree: Root
}

/** Reads a generated page; the components named are kept. Forms go, and the ids of headings. */
export function peerTree(text: string, kept: readonly string[] = []): PeerTree {
  const tree = mdx.parse(text.replaceAll(/^(#{1,6} .*?)[ \t]*\{#[^{}\n]+\}[ \t]*$/gm, '$1'))
  const [front, ...rest] = tree.children
  if (front?.type !== 'yaml') throw new Error('A generated page begins with its front matter.')
  const { title, description } = parse(front.value)
  tree.children = rest
  unwrap(tree, kept)
  return { title, description, tree }
}

function unwrap(tree: Root, kept: readonly string[]) {
  visit(tree, (node, index, parent) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined
    if (!parent || index === undefined || kept.includes(node.name ?? '')) return undefined
    if (node.name === 'Break') {
      parent.children.splice(index, 1, { type: 'break' })
      return [SKIP, index]
    }
    parent.children.splice(index, 1, ...(node.children as RootContent[]))
    return [SKIP, index]
  })
}
