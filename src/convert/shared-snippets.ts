import type { Heading, RootContent } from 'mdast'
import { parse } from './parse.ts'

/**
 * What `{{…}}` can name: each shared document by its path, as `$include _includes/steps.md`, and each section with an id of
 * a document called `snippets.md` by that id.
 */
export function sharedSnippets(documents: ReadonlyMap<string, string>): Map<string, string> {
  const snippets = new Map<string, string>()
  for (const [path, text] of documents) {
    for (const name of [path, `/${path}`, `help/${path}`, `/help/${path}`]) snippets.set(`$include ${name}`, text)
    if (/(?:^|\/)snippets\.md$/.test(path)) for (const [id, part] of sectionsIn(text)) snippets.set(id, part)
  }
  return snippets
}

function sectionsIn(text: string): [id: string, part: string][] {
  const { children } = parse(text).tree
  return children.flatMap((node, index): [string, string][] => {
    const id = node.type === 'heading' ? idOf(node) : undefined
    if (node.type !== 'heading' || id === undefined) return []
    const next = children.slice(index + 1).find((other) => other.type === 'heading' && other.depth <= node.depth)
    return [[id, text.slice(endOf(node), next?.position?.start.offset).trim()]]
  })
}

function idOf({ children }: Heading): string | undefined {
  const tag = children.at(-1)
  return tag?.type === 'tag' && tag.kind === 'id' ? tag.value : undefined
}

function endOf({ position }: RootContent): number {
  return position?.end.offset ?? 0
}
