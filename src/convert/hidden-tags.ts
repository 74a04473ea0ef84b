import type { Tag } from './nodes.ts'

/*
 * Tags are hidden from the Markdown parser behind characters of the same number, so that `**[!UICONTROL x]**是` is
 * bold and every position stays the position in the source. The characters are noncharacters (U+FDD0 to U+FDEF):
 * raw ones in a source are replaced first, and the parser turns references such as `&#xFDD0;` into U+FFFD, so no
 * source can forge a placeholder.
 */
const start = '\uFDD0'
const filler = '\uFDD1'
const firstDigit = 0xfdd2
const base = 30
const noncharacters = /[\uFDD0-\uFDEF]/g
const placeholder = /\uFDD0([\uFDD2-\uFDEF]{3})\uFDD1*(?:\n\uFDD1+)?/g

/** Longest text of a tag, in characters; it keeps the search linear. */
const longest = 200

const opening = /\[!(UICONTROL|DNL|BADGE)[ \t\n]|\{|(?<![*"'“‘„«=])\*{4,}|https?:\/\//g
const snippet = /\{\{\s*(\$include\s+[^{}\s]+|[A-Za-z][\w-]*)\s*\}\}/y
const braces = /\{(?:#([^{}\n]+)|([^{}#\n][^{}\n]*))\}/y
const address = /https?:\/\/[\w.~:/?#@!$'+,;=%-]{1,500}(?=\*\*|&#x200[Bb];|[\u2E80-\uFAFF\uFE30-\uFFEF])/y
const attributeNames = 'target|width|height|align|zoomable|style|class|type|url|tooltip|transcript|modal'
const oneAttribute = `(?:${attributeNames})\\s*=\\s*(?:"[^"]*"|'[^']*'|[^\\s"']+)`
const attributeList = new RegExp(`^\\s*(?:_blank|hide-from-toc|${oneAttribute}(?:\\s+${oneAttribute})*)\\s*$`)

/** The text as the parser may see it, and what is hidden in it. */
export interface HiddenText {
  text: string
  tags: Tag[]
}

/**
 * Puts placeholders where `[!UICONTROL x]`, `[!DNL x]`, `[!BADGE x]{…}`, `{#id}`, `{{x}}` and attribute lists stand, where a bare
 * address would be read too far, and where bold has lost its word: `emptyBolds` are places and lengths of such stars.
 */
export function hideTags(source: string, emptyBolds: ReadonlyMap<number, number> = new Map()): HiddenText {
  const clean = source.replace(noncharacters, '\uFFFD')
  const tags: Tag[] = []
  let text = ''
  let done = 0
  opening.lastIndex = 0
  for (let match = opening.exec(clean); match; match = opening.exec(clean)) {
    const index = match[0].startsWith('*') ? emptyBoldIn(match.index, match[0], emptyBolds) : match.index
    const tag = isEscaped(clean, match.index) ? undefined : tagAt(clean, index, match[1], emptyBolds)
    if (!tag || tags.length >= base ** 3) continue
    text += clean.slice(done, index) + hide(tag.raw, tags.push({ ...tag, offset: index }) - 1)
    done = index + tag.raw.length
    opening.lastIndex = done
  }
  return { text: text + clean.slice(done), tags }
}

/** Whether a placeholder stands in a text. */
export function hidesTag(text: string): boolean {
  return text.includes(start)
}

/** Puts the tags back as they were written. */
export function restoreTags(text: string, tags: readonly Tag[]): string {
  if (!hidesTag(text)) return text
  return text.replace(placeholder, (_, digits: string) => tags[numberOf(digits)]?.raw ?? '')
}

/** Cuts a text at its placeholders. */
export function splitTags(text: string, tags: readonly Tag[]): (string | Tag)[] {
  if (!hidesTag(text)) return [text]
  const pieces = text.split(placeholder).map((piece, index) => (index % 2 ? tags[numberOf(piece)] : piece))
  return pieces.filter((piece): piece is string | Tag => Boolean(piece))
}

function isEscaped(text: string, index: number): boolean {
  let first = index
  while (text[first - 1] === '\\') first -= 1
  return (index - first) % 2 === 1
}

function tagAt(
  text: string,
  index: number,
  word: string | undefined,
  emptyBolds: ReadonlyMap<number, number>,
): Tag | undefined {
  if (text[index] === '*') return emptyBoldAt(text, index, emptyBolds)
  if (text[index] === 'h') return addressAt(text, index)
  if (word === undefined) return bracesAt(text, index)
  const from = index + word.length + 3
  const end = closingBracket(text, from)
  const value =
    end === undefined
      ? ''
      : text
          .slice(from, end)
          .replace(/\s*\n[\s>]*/g, ' ')
          .trim()
  if (end === undefined || !value) return undefined
  const list = word === 'BADGE' ? bracesAt(text, end + 1) : undefined
  const attributes = list?.kind === 'attributes' ? list : undefined
  const raw = text.slice(index, end + 1) + (attributes?.raw ?? '')
  return { type: 'tag', kind: word as Tag['kind'], value, attributes: attributes?.value ?? '', raw }
}

function bracesAt(text: string, index: number): Tag | undefined {
  snippet.lastIndex = index
  const [call, name] = snippet.exec(text) ?? []
  if (call && name) return { type: 'tag', kind: 'snippet', value: name, attributes: '', raw: call }
  braces.lastIndex = index
  const [raw, id, list] = braces.exec(text) ?? []
  if (raw && id) return { type: 'tag', kind: 'id', value: id, attributes: '', raw }
  if (raw && list && attributeList.test(list))
    return { type: 'tag', kind: 'attributes', value: list.trim(), attributes: '', raw }
  return undefined
}

/** Where in a run of stars those begin that are an empty bold: others may close a bold before it. */
function emptyBoldIn(from: number, run: string, emptyBolds: ReadonlyMap<number, number>): number {
  for (let index = from; index < from + run.length; index += 1) if (emptyBolds.has(index)) return index
  return from
}

function emptyBoldAt(text: string, index: number, emptyBolds: ReadonlyMap<number, number>): Tag | undefined {
  const raw = text.slice(index, index + (emptyBolds.get(index) ?? 0))
  return raw ? { type: 'tag', kind: 'emptyBold', value: '', attributes: '', raw } : undefined
}

/** A bare address that a parser would read on into what follows: the end of bold, or Chinese and Japanese. */
function addressAt(text: string, index: number): Tag | undefined {
  address.lastIndex = index
  const [raw] = address.exec(text) ?? []
  return raw ? { type: 'tag', kind: 'address', value: raw, attributes: '', raw } : undefined
}

/** Where the bracket closes that is open at `from`: code spans and nested brackets belong to the value. */
function closingBracket(text: string, from: number): number | undefined {
  let depth = 0
  let lines = 0
  for (let at = from; at < Math.min(text.length, from + longest); at += 1) {
    const character = text[at]
    if (character === '\\' && text[at + 1] !== '\n') at += 1
    else if (character === '`') at = endOfCode(text, at)
    else if (character === '[') depth += 1
    else if (character === ']' && depth === 0) return at
    else if (character === ']') depth -= 1
    else if (character === '\n' && (lines++ > 0 || !/^[ \t>]*[\p{L}\p{N}(]/u.test(text.slice(at + 1, at + 40))))
      return undefined
  }
  return undefined
}

/** The last backtick of the code span that opens at `at`, or of the run when it does not close on its line. */
function endOfCode(text: string, at: number): number {
  const run = /^`+/.exec(text.slice(at, at + longest))?.[0] ?? '`'
  const rest = text.slice(at + run.length, at + longest)
  const line = rest.slice(0, (rest.indexOf('\n') + 1 || rest.length + 1) - 1)
  const close = new RegExp(`(?<!\`)${run}(?!\`)`).exec(line)
  return at + run.length - 1 + (close ? close.index + run.length : 0)
}

function hide(raw: string, number: number): string {
  const digits = [base ** 2, base, 1].map((unit) =>
    String.fromCharCode(firstDigit + (Math.floor(number / unit) % base)),
  )
  const [, line = '', newline = '', next = ''] = /^([^\n]*)(\n[ \t>]*)?(.*)$/s.exec(raw) ?? []
  return start + digits.join('') + filler.repeat(line.length - 4) + newline + filler.repeat(next.length)
}

function numberOf(digits: string): number {
  return [...digits].reduce((sum, digit) => sum * base + digit.charCodeAt(0) - firstDigit, 0)
}
