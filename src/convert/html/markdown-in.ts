import type { PhrasingContent } from 'mdast'
import { parse } from '../parse.ts'

/** What writers put into raw HTML although Markdown is not read there: labels, bold, code, links, attribute lists. */
const written = /\[!(?:UICONTROL|DNL|BADGE)\s|\*\*[^*\s]|`[^`]|\]\([^)\s]|\{(?:_blank|target|width|align)/

/** Characters that would be read as something else. */
const escaped = /[<&\\_~#]|https?:|www\./g

/** Text of raw HTML with its inline Markdown read. */
export function markdownIn(text: string): PhrasingContent[] {
  const plain: PhrasingContent[] = [{ type: 'text', value: text }]
  if (!written.test(text) || /\\[`*[\]]/.test(text)) return text ? plain : []
  const safe = text.replace(escaped, (found) => (found.length > 1 ? found.replace(/[:.]/, '\\$&') : `\\${found}`))
  const { children } = parse(`.${safe}.`).tree
  const [block] = children
  if (children.length !== 1 || block?.type !== 'paragraph') return plain
  const [first, last] = [block.children[0], block.children.at(-1)]
  if (first?.type !== 'text' || last?.type !== 'text') return plain
  first.value = first.value.slice(1)
  last.value = last.value.slice(0, -1)
  return block.children.filter((node) => node.type !== 'text' || node.value)
}
