import { plain } from './plain.ts'
import type { Block, Mark, Reading } from './reading.ts'
import type { EnglishNames } from './translation-check.ts'

/** Kinds of literals, in the order in which they lay claim to a text. */
export const kinds = [
  'code',
  'label',
  'name',
  'scheme',
  'address',
  'command',
  'mask',
  'header',
  'email',
  'path',
  'file',
  'variable',
  'attribute',
  'prefixed',
  'snakeCase',
  'option',
  'host',
  'version',
  'camelCase',
  'measure',
  'number',
  'joined',
  'screen',
  'title',
  'properName',
  'product',
  'message',
  'searched',
  'quoted',
] as const

export type Kind = (typeof kinds)[number]

/** A text that no translation may change. */
export interface Literal {
  kind: Kind
  text: string
  /** In the text of its block. */
  start: number
}

const extensions =
  'xml|js|jsp|jssp|json|sh|bat|cmd|conf|cfg|ini|exe|msi|zip|gz|tgz|tar|dll|so|jar|rpm|deb|log|txt|csv|html?|sql|vbs|properties|xsd|xsl|css|yml|yaml|p12|pem|key|crt|cer|docx|pdf|php|py|lib|hta|asp|war'
const domains = 'com|net|org|io|info|local|edu|gov|biz|fr|de|jp|cn'
const commands =
  'nlserver|systemctl|sudo|apt-get|yum|dnf|net (?:start|stop)|iisreset|chmod|chown|mkdir|export (?=\\w+=)|rpm|dpkg|openssl|keytool|curl'

/** No letter, digit or underscore of ASCII may touch a literal. */
const before = '(?<![A-Za-z0-9_])'
const after = '(?![A-Za-z0-9_])'

const patterns: Partial<Record<Kind, RegExp>> = {
  scheme: /"https?:\/\/"/g,
  address: /https?:\/\/[^\s"'<>()|\]]+/g,
  mask: /(?:(?<=")[^"\n]{0,60}|(?:[A-Z]\w* ){0,3}[\w-]*)\(\.\*\)/g,
  header: /\b(?:Authorization|Content-Type|Accept|User-Agent|SOAPAction|X-[\w-]+): ?[A-Za-z]\S*(?: <\w+>)?/g,
  email: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
  path: /(?<![\w/.<>})\]])(?:[A-Z]:\\|~\/|\.{0,2}\/(?=[\w$.-]+\/))[\w$.\\/*-]*\w[\w$.\\/*-]*/g,
  file: new RegExp(
    `(?<![\\w/\\\\.-])(?!(?:a|an|and|or|the|this|your)\\.)[\\w-][\\w.-]*\\.(?:${extensions})${after}`,
    'g',
  ),
  variable: /\$\([\w.]+\)|\$\{[\w.]+\}|\$[A-Z_]{2,}\$?|%[A-Za-z_]{3,}%/g,
  attribute: /(?<![\w.@/])@[A-Za-z][\w-]*\w/g,
  prefixed: /(?<![\w/:.@-])[a-z]{2,5}:[A-Za-z][\w-]*\w(?![\w:])/g,
  snakeCase: new RegExp(`${before}[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+${after}`, 'g'),
  option: /(?<=^|[\s(])--?(?!type|based|like)[A-Za-z][\w-]*\w(?![\w-])/g,
  host: new RegExp(`(?<![\\w.@-])(?:[a-z0-9-]+\\.)+(?:${domains})(?![\\w-])`, 'g'),
  version: /(?<![\w.,-]|v)\d+(?:\.\d+){2,}(?![\w-])/g,
  camelCase: new RegExp(`${before}[A-Za-z][a-z0-9]*[a-z][A-Z][A-Za-z0-9]*${after}`, 'g'),
  measure: /(?<![\w.,:/#-])\d+(?:[.,]\d+)* ?(?:[kKMGT]i?B|ms|px|pt|dpi|[kMG]bps|[MG]Hz)(?![A-Za-z])/g,
  number: /(?<![\w.,:/#-])\d{2,}(?:[,.]\d+)*(?![\w:/])/g,
  joined: new RegExp(`${before}[a-z]{8,}${after}`, 'g'),
  properName: /\b[A-Z][a-z]+(?: [A-Z][a-z]+)* [A-Z][A-Za-z]+\b/g,
  product: /(?<=(?:^|[^\w])[a-z]+,? )(?![A-Z][a-z]+(?:ish|ese|ian)\b)[A-Z][a-z]{3,}(?= [a-z])/g,
  message: /(?<=")[A-Z][a-z']*(?: [\w'.,()/-]+){3,}(?=")/g,
  searched: /(?<=\b(?:word|string|text|prefix|suffix|value|message) ")[A-Za-z][^"\n]{1,60}(?=")/g,
  quoted: /(?<=")[A-Za-z][\w-]*(?: [A-Za-z][\w-]*){0,2}(?=[,.]?")/g,
}

const identifier = /^[\w.$@%()<>=:/\\*+-]*(?:[_$@=\\]|\w[.:/]\w|\w\*)[\w.$@%()<>=:/\\*+'"-]*$/
/** Words with a slash between them, and numbers in a list, are prose. */
const words = /^(?:[A-Za-z-]+(?:\/[A-Za-z-]+)+|\d=\S+|.{1,2})$/
const command = new RegExp(`^(?!.* (?:module|process|server|command)s?$)(?:${commands})\\b ?\\S`)

/** Kinds that are literals seldom enough to leave their text to others too. */
const weak = new Set<Kind>(['properName', 'product', 'message', 'searched', 'quoted', 'joined'])

/** The literals of an English block. None stands inside another, but for those that are only seldom literal. */
export function literalsIn(block: Block, names: EnglishNames, joined: ReadonlySet<string> = new Set()): Literal[] {
  if (block.kind === 'code') return plain(block.text).trim() ? [{ kind: 'code', text: block.text, start: 0 }] : []
  // Help for the product, which no reader sees.
  if (block.text.startsWith('[!CONTEXTUALHELP]')) return []
  const text = plainSameLength(block.text)
  const found: Literal[] = []
  const taken: [number, number][] = []
  const isFree = (start: number, end: number) => !taken.some(([from, to]) => start < to && end > from)
  const take = (kind: Kind, start: number, end: number, claims: boolean) => {
    if (start >= end || !isFree(start, end) || /``|\*\*/.test(text.slice(start, end))) return
    const literal = block.text.slice(start, end)
    if (!plain(literal).trim()) return
    found.push({ kind, text: literal, start })
    if (claims) taken.push([start, end])
  }
  for (const mark of block.marks) {
    if (mark.kind === 'code' || mark.kind === 'label' || mark.kind === 'name')
      take(mark.kind, mark.start, mark.end, true)
  }
  const bold = block.kind === 'heading' ? [] : block.marks.filter(({ kind }) => kind === 'bold')
  for (const mark of bold) {
    const [start, end] = trimmed(text, mark)
    const inner = text.slice(start, end)
    if (command.test(inner) || (identifier.test(inner) && !words.test(inner))) take('command', start, end, true)
  }
  for (const kind of kinds) {
    const pattern = patterns[kind]
    if (!pattern) continue
    for (const { 0: match, index } of text.matchAll(pattern)) {
      const whole = match.replace(/[.,;:!?]+$/, '')
      if (kind === 'camelCase' && !names.inCode.has(whole)) continue
      if (kind === 'joined' && !joined.has(whole)) continue
      take(kind, index, index + whole.length, !weak.has(kind))
    }
  }
  for (const mark of bold) {
    const [start, end] = trimmed(text, mark)
    const kind = screenKind(text.slice(start, end), names)
    if (kind && !(start === 0 && end >= text.trimEnd().length - 1)) take(kind, start, end, false)
  }
  return found
}

/** Names of two words, as they are when they are written as one: `messagecenter` where a page says "Message Center". */
export function joinedNames({ sections }: Reading): ReadonlySet<string> {
  const texts = sections.flatMap(({ blocks }) => blocks.map(({ text }) => text))
  const names = texts.flatMap((text) => [...text.matchAll(/\b([A-Z][a-z]+) (?=([A-Z][a-z]+)\b)/g)])
  return new Set(names.map(([, first = '', second = '']) => `${first}${second}`.toLowerCase()))
}

/** Bold that shows on a screen: a path of menus, a label that is marked elsewhere, a message, or words in capitals. */
function screenKind(text: string, names: EnglishNames): Kind | undefined {
  if (/ > /.test(text) || names.labels.has(text)) return 'screen'
  if (/^[A-Z][a-z]+(?: \S+){5,}[.!]$/.test(text)) return 'message'
  return /^[A-Z][\w/-]*(?: (?:an?|of|with|for|the|and|to|in|ID))*(?: [A-Z][\w/-]*)+$/.test(text) ? 'title' : undefined
}

function trimmed(text: string, { start, end }: Mark): [number, number] {
  const inner = text.slice(start, end)
  return [start + inner.length - inner.trimStart().length, start + inner.trimEnd().length]
}

/** Quotation marks and spaces made plain, so that places stay the same. */
function plainSameLength(text: string): string {
  return text.replace(/[^\0-\x7F]/g, (sign) => {
    const one = plain(sign)
    return one.length === sign.length ? one : sign
  })
}
