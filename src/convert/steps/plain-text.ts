import type { Root } from 'mdast'
import { rewrite } from '../walk.ts'

const hidden = /[\u200B\uFEFF]/g
const cjk = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303F\\uFF00-\\uFFEF]'
const betweenCjk = new RegExp(`(?<=${cjk})[ \\t]*\\n[ \\t]*(?=${cjk})`, 'gu')

/**
 * Zero-width spaces go; a line end becomes a space, or nothing between Chinese or Japanese characters. No-break spaces
 * become spaces, because people copy and search settings that contain them; so do control characters, which no page
 * can carry. Code keeps every character, but a line end in inline code is a space, as Markdown has it: MDX would read
 * the next line as one of its own.
 */
export function plainText(tree: Root): void {
  rewrite(tree, (node, parent) => {
    if (node.type === 'blockComponent') {
      for (const [name, value] of Object.entries(node.attributes)) node.attributes[name] = plain(value).trim()
    }
    if (node.type === 'inlineCode') node.value = node.value.replace(/\r\n|[\r\n]/g, ' ')
    if (node.type !== 'text') return node
    node.value = plain(node.value)
    return node.value || parent.type === 'root' ? node : []
  })
}

function plain(text: string): string {
  return text
    .replace(hidden, '')
    .replace(betweenCjk, '')
    .replace(/[\p{Cc}\u00A0]/gu, ' ')
}
