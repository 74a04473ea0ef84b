import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { stringify } from 'yaml'
import { peerTree } from './peer-tree.ts'

const markdown = unified().use(remarkStringify).use(remarkGfm, { singleTilde: false }).freeze()

/** Turns a generated page of ours into one that a stock VitePress takes. Its templates would run what stands in `{{…}}`. */
export function vitePressPage(text: string): string {
  const { title, description, tree } = peerTree(text)
  return `---\n${stringify({ title, description })}---\n\n:::::: v-pre\n\n${markdown.stringify(tree)}\n::::::\n`
}
