import type { Excess } from '../checks/sources/source-check.ts'

/**
 * How much one document may hold. Every limit is far above what people write (the largest document that we have seen has
 * 135 kB, the deepest list is seven deep, the paragraph with most signs has 200), and keeps one document from taking
 * more than some seconds and some hundred megabytes.
 */
export const limits = {
  /** Bytes of a document. */
  bytes: 1_000_000,
  /** Quotes and lists within each other, as one line opens them: the parser and the printer call themselves for each. */
  depth: 50,
  /** Characters before the text of a line that a quote or a list item opens; each list within another has two. */
  indent: 400,
  /**
   * Signs that may open or close something in a line, and beginnings of bare addresses, in one paragraph: the parser
   * compares each with those before, and what reads the page may take memory for all pairs of them.
   */
  signs: 5000,
  /** Lines of front matter: the reader compares each key with those before. */
  frontMatter: 2000,
  /** Quotes, and lines that go on in a quote without saying so: the parser goes through all that it has read at each. */
  quotes: 3000,
  /** Milliseconds that its conversion may take, where no other limit sees the reason. */
  milliseconds: 60_000,
  /** Megabytes of memory that its conversion may take. */
  megabytes: 1500,
} as const

/** What is too much in a document of a size; nothing when it is small enough to be read. */
export function excessOfBytes(bytes: number): Excess | undefined {
  if (bytes <= limits.bytes) return undefined
  return { got: megabytes(bytes), most: megabytes(limits.bytes), place: { line: 1, column: 1 } }
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 100_000) / 10} MB`
}

const sign = /[[\]*_~&`@]|www\.|:\/\//gi
const frontMatter = /^---[ \t]*\r?\n.*?\n---[ \t]*(?:\r?\n|$)/s
const opener = />|[*+-](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)/g
const openers = new RegExp(`^(?:[ \\t]*(?:${opener.source}))+`)
const blank = /^[\s>]*$/
const fence = /^[ \t>]*(?:```|~~~)/

/** What is too much in a text, found line by line before anything is parsed; code between fences does not count. */
export function excessOf(text: string): Excess | undefined {
  const front = text.slice(0, frontMatter.exec(text)?.[0].length ?? 0).split('\n').length
  if (front > limits.frontMatter) return excess(`${front} lines of front matter`, limits.frontMatter, 1)

  let isCode = false
  let isQuote = false
  let quotes = 0
  let paragraph = { line: 1, signs: 0 }
  for (const [index, content] of text.split('\n').entries()) {
    const line = index + 1
    if (fence.test(content)) isCode = !isCode
    if (isCode) continue
    const [prefix = ''] = openers.exec(content) ?? []
    const deep = excessOfPrefix(prefix, line)
    if (deep) return deep

    const isBlank = blank.test(content)
    if (isBlank) paragraph = { line: line + 1, signs: 0 }
    else if (/[^\s>]/.test(prefix)) paragraph = { line, signs: 0 }
    paragraph.signs += content.match(sign)?.length ?? 0
    if (paragraph.signs > limits.signs) {
      return excess(`more than ${limits.signs} signs such as [ and * in one paragraph`, limits.signs, paragraph.line)
    }

    const isOpened = prefix.includes('>')
    if (isOpened ? !isQuote : isQuote && !isBlank) quotes += 1
    isQuote = isOpened || (isQuote && !isBlank)
    if (quotes > limits.quotes) return excess(`more than ${limits.quotes} quotes`, limits.quotes, line)
  }
  return undefined
}

function excessOfPrefix(prefix: string, line: number): Excess | undefined {
  if (prefix.length > limits.indent) {
    return excess(`${prefix.length} characters before the text of a line`, limits.indent, line, limits.indent + 1)
  }
  if (prefix.length <= limits.depth) return undefined
  const opened = [...prefix.matchAll(opener)]
  const [first] = opened.slice(limits.depth)
  if (!first) return undefined
  return excess(`${opened.length} quotes and lists within each other`, limits.depth, line, first.index + 1)
}

function excess(got: string, most: number, line: number, column = 1): Excess {
  return { got, most: `${most}`, place: { line, column } }
}
