import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { stringify } from 'yaml'
import { peerTree } from './peer-tree.ts'

const mdx = unified().use(remarkStringify).use(remarkGfm, { singleTilde: false }).use(remarkMdx).freeze()

const imports = "import { Aside } from '@astrojs/starlight/components'"

/** Our kinds of an aside that have another name there. */
const kinds: Record<string, string> = { important: 'caution', warning: 'danger', related: 'note', info: 'note' }

/** Turns a generated page of ours into one that a stock Starlight takes, with its own asides and the title as it wants it. */
export function starlightPage(text: string): string {
  const { title, description, tree } = peerTree(text, ['Aside'])
  // Starlight shows the title by itself.
  tree.children = tree.children.filter((node) => node.type !== 'heading' || node.depth > 1)
  rename(tree)
  return `---\n${stringify({ title, description })}---\n\n${imports}\n\n${mdx.stringify(tree)}`
}

function rename(tree: Root) {
  visit(tree, 'mdxJsxFlowElement', (aside) => {
    const kind = aside.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'kind')
    const type = String(kind?.value ?? 'note')
    aside.attributes = [{ type: 'mdxJsxAttribute', name: 'type', value: kinds[type] ?? type }]
  })
}
