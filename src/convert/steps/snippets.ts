import type { Nodes, Paragraph, Parents, PhrasingContent, Root } from 'mdast'
import type { Page } from '../page.ts'
import { parse } from '../parse.ts'
import { walk } from '../walk.ts'

/** The most that snippets can bring to a page, in nodes: a few that hold one another many times would never end. */
const most = 100_000

/** `{{name}}` and `{{$include path}}` become what the documents share under that name; one that they lack says nothing. */
export function snippets(tree: Root, page: Page): void {
  let count = 0
  const fill = (parent: Parents, open: readonly string[]): void => {
    const children = parent.children as Nodes[]
    if (!children.some((child) => 'children' in child || isSnippet(child))) return
    parent.children = children.flatMap((child): Nodes[] => {
      const alone = aloneIn(child)
      if (alone !== undefined) return contentOf(alone, open)
      if (isSnippet(child)) return lineOf(contentOf(child.value, open))
      if ('children' in child) fill(child, open)
      return [child]
    }) as never
  }
  const contentOf = (name: string, open: readonly string[]): Nodes[] => {
    const text = page.snippets?.get(name)
    if (text === undefined || open.includes(name) || count > most) return []
    const content = parse(text).tree
    walk(content, (node) => {
      delete node.position
      count += 1
    })
    content.children = content.children.filter(({ type }) => type !== 'yaml')
    fill(content, [...open, name])
    return content.children
  }
  fill(tree, [])
}

function isSnippet(node: Nodes | undefined): node is Extract<Nodes, { type: 'tag' }> {
  return node?.type === 'tag' && node.kind === 'snippet'
}

/** The name of a snippet that is all of a paragraph. */
function aloneIn(node: Nodes): string | undefined {
  if (node.type !== 'paragraph') return undefined
  const [tag, ...more] = node.children.filter((child) => child.type !== 'text' || child.value.trim())
  return isSnippet(tag) && !more.length ? tag.value : undefined
}

function lineOf(content: readonly Nodes[]): PhrasingContent[] {
  return content.filter((node): node is Paragraph => node.type === 'paragraph').flatMap(({ children }) => children)
}
