import type { Nodes, Parents } from 'mdast'
import type { Block, Mark, Piece } from '../checks/translations/reading.ts'
import { isComment, isElement } from './html-names.ts'
import type { Tag } from './nodes.ts'
import { textOfLabel } from './steps/labels.ts'

/** What a reader sees of a block, put together piece by piece, with what is marked in it. */
export class BlockText {
  #text = ''
  readonly #marks: Mark[] = []
  readonly #pieces: Piece[]
  #at: number

  constructor(offset: number) {
    this.#at = offset
    this.#pieces = [{ start: 0, from: offset, to: offset }]
  }

  get length(): number {
    return this.#text.length
  }

  add(text: string, from = this.#at, to = from + text.length): void {
    this.#pieces.push({ start: this.#text.length, from, to })
    this.#text += text
    this.#at = to
  }

  mark(kind: Mark['kind'], start: number, url?: string): void {
    this.#marks.push({ kind, start, end: this.#text.length, ...(url === undefined ? {} : { url }) })
  }

  addAll({ children }: Parents): void {
    for (const child of children as Nodes[]) this.#addNode(child)
  }

  result(): Pick<Block, 'text' | 'marks' | 'pieces'> {
    return { text: this.#text, marks: this.#marks, pieces: this.#pieces }
  }

  #addNode(node: Nodes): void {
    const { length: start } = this.#text
    // Pieces of a text that was cut at its tags have the place of the whole, or none.
    const from = Math.max(node.position?.start.offset ?? this.#at, this.#at)
    const to = Math.max(node.position?.end.offset ?? from, from)
    if (node.type === 'text') this.add(node.value, from)
    else if (node.type === 'tag') this.#addTag(node, from)
    else if (node.type === 'html') this.#addHtml(node.value, from)
    else if (node.type === 'break') this.add('\n', from, to)
    else {
      if (node.type === 'inlineCode') this.add(node.value, from, to)
      if (node.type === 'image') this.add('', from, to)
      this.#at = Math.max(this.#at, from)
      if ('children' in node) this.addAll(node)
      this.#at = Math.max(this.#at, to)
      this.#markNode(node, start)
    }
  }

  #markNode(node: Nodes, start: number): void {
    if (node.type === 'inlineCode') this.mark('code', start)
    if (node.type === 'strong') this.mark('bold', start)
    if (node.type === 'link' || node.type === 'image') this.mark(node.type, start, node.url)
  }

  #addTag({ kind, value, raw }: Tag, from: number): void {
    const { length: start } = this.#text
    const isText = kind === 'UICONTROL' || kind === 'DNL' || kind === 'BADGE'
    this.add(isText ? textOfLabel(value) : '', from, from + raw.length)
    if (kind === 'UICONTROL') this.mark('label', start)
    if (kind === 'DNL') this.mark('name', start)
    if (kind === 'emptyBold') this.mark('emptyBold', start)
  }

  /** A placeholder such as `<instance>` is text, an element of HTML is not. */
  #addHtml(value: string, from: number): void {
    const isHidden = isComment(value) || isElement(value)
    this.add(/^<\/?br\b/i.test(value) ? '\n' : isHidden ? '' : value, from, from + value.length)
  }
}
