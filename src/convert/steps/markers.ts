import type { BlockContent, Blockquote, DefinitionContent, Nodes, Root } from 'mdast'
import { type Line, linesOf, paragraphsOf, textOfLine } from '../lines.ts'
import type { Marker } from '../nodes.ts'
import { rewrite } from '../walk.ts'

const marker = /^\[!([A-Za-z]\w*)\s*(.*)\]$/s

/** A quote with lines `[!WORD text]` is cut at each of them; later steps know the words. */
export function markers(tree: Root): void {
  rewrite(tree, (node) => (node.type === 'blockquote' ? cut(node) : node))
}

function cut(quote: Blockquote): Nodes[] {
  const parts: [Blockquote, ...Marker[]] = [{ ...quote, children: [] }]
  for (const child of quote.children) {
    if (child.type !== 'paragraph') parts.at(-1)?.children.push(child)
    else cutLines(linesOf(child), parts)
  }
  if (parts.length === 1) return [quote]
  const [before, ...found] = parts
  return before.children.length ? [before, ...found] : found
}

function cutLines(lines: readonly Line[], parts: (Blockquote | Marker)[]): void {
  let pending: Line[] = []
  const flush = () => {
    parts.at(-1)?.children.push(...(paragraphsOf(pending) as (BlockContent | DefinitionContent)[]))
    pending = []
  }
  for (const line of lines) {
    const found = markerOf(line)
    if (found) flush()
    if (found) parts.push(found)
    else pending.push(line)
  }
  flush()
}

function markerOf(line: Line): Marker | undefined {
  const [first] = line
  const position = first?.position ? { position: first.position } : {}
  const [, word, text = ''] = marker.exec(textOfLine(line)) ?? []
  if (word)
    return { type: 'marker', word, text: text.trim(), url: '', raw: textOfLine(line), children: [], ...position }
  const film = first?.type === 'link' ? /^!(\w+)$/.exec(textOfLine([first]))?.[1] : undefined
  if (first?.type !== 'link' || !film) return undefined
  return {
    type: 'marker',
    word: film,
    text: '',
    url: first.url,
    raw: `[!${film}](${first.url})`,
    children: [],
    ...position,
  }
}
