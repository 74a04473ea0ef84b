import { toString as textOf } from 'mdast-util-to-string'
import type { BoldParagraph } from './section-heads.ts'

/** Words that announce what follows; the colon is not always written. */
const labels =
  /^(?:examples?|for example|notes?|results?|tips?|important|warning|caution|syntax|output|where)\b[\s\d]*$/i

/** A colon announces what follows; a full stop ends a sentence. */
const announces = /[:：.。,;!！]$/

/** Programs that an administrator types. */
const commands =
  /^(?:sudo|nlserver|systemctl|apt-get|apt|yum|rpm|dpkg|net|cd|cp|mkdir|chmod|chown|ln|export|iisreset|psql|su)\s/

/** Signs of a command, a path, an address, or an identifier. */
const literal = /^\S*[\\/=@<>_$%]\S*$|^\S+\.\w{2,4}$|^\S*[a-z]\(|\s--?[a-z]|https?:|[=<>{}]|^-/

/** What a text quotes, such as an error message, is no sign of anything. */
const quoted = /"[^"]*"|“[^”]*”/g

/** Longer than this is a sentence in bold. */
const longest = 100

/** Whether the text of a bold paragraph reads as a heading: no label, no command, no sentence. */
export function isHeadingText(paragraph: BoldParagraph): boolean {
  const [strong] = paragraph.children
  const text = textOf(strong).trim()
  const words = strong.children.some((child) => child.type !== 'inlineCode' && textOf(child).trim() !== '')
  const plain = strong.children.every(({ type }) =>
    ['text', 'inlineCode', 'inlineComponent', 'emphasis'].includes(type),
  )
  if (!words || !plain || text.length > longest || !/\p{L}/u.test(text)) return false
  return !announces.test(text) && !labels.test(text) && !commands.test(text) && !literal.test(text.replace(quoted, '…'))
}
