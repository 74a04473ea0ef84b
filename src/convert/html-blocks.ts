import type { Html } from 'mdast'
import { type Token, Tokenizer } from 'parse5'
import type { Block, Mark } from '../checks/translations/reading.ts'
import { BlockText } from './block-text.ts'
import { isElement } from './html-names.ts'

/** Elements that stand in a line; every other one ends the part of text before it. */
const inline = new Set('a abbr b br code em font i img kbd small span strike strong sub sup tt u'.split(' '))

const marks: Record<string, Mark['kind']> = { a: 'link', b: 'bold', strong: 'bold', code: 'code', tt: 'code' }

/** Cuts raw HTML into the parts that are read in one go, such as the cells of a table. */
export function htmlBlocks({ value, position }: Html): Block[] {
  const offset = position?.start.offset ?? 0
  const blocks: Block[] = []
  let text = new BlockText(offset)
  let open: { name: string; start: number; url: string | undefined }[] = []
  const cut = (at: number) => {
    if (text.length) blocks.push({ kind: 'html', ...text.result() })
    text = new BlockText(offset + at)
    open = []
  }
  const add = (chars: string, { location }: Token.CharacterToken | Token.TagToken) => {
    text.add(chars, offset + (location?.startOffset ?? 0), offset + (location?.endOffset ?? 0))
  }
  const ignore = () => {}
  const isText = ({ location }: Token.TagToken) => !isElement(value.slice(location?.startOffset, location?.endOffset))
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onCharacter: (token) => add(token.chars, token),
      onWhitespaceCharacter: (token) => text.length && add(' ', token),
      onNullCharacter: ignore,
      onComment: ignore,
      onDoctype: ignore,
      onEof: () => cut(value.length),
      onStartTag: (token) => {
        const { tagName, attrs, location } = token
        if (isText(token)) return add(value.slice(location?.startOffset, location?.endOffset), token)
        if (!inline.has(tagName)) return cut(location?.endOffset ?? 0)
        const url = attrs.find(({ name }) => name === (tagName === 'img' ? 'src' : 'href'))?.value
        if (tagName === 'br') add('\n', token)
        else if (tagName === 'img') text.mark('image', text.length, url ?? '')
        else if (marks[tagName]) open.push({ name: tagName, start: text.length, url })
      },
      onEndTag: (token) => {
        const { tagName, location } = token
        if (isText(token)) return add(value.slice(location?.startOffset, location?.endOffset), token)
        if (!inline.has(tagName)) return cut(location?.endOffset ?? 0)
        const begun = open.findLast(({ name }) => name === tagName)
        const kind = marks[tagName]
        if (!begun || !kind) return
        open.splice(open.indexOf(begun), 1)
        text.mark(kind, begun.start, kind === 'link' ? (begun.url ?? '') : undefined)
      },
    },
  )
  tokenizer.write(value, true)
  return blocks
}
