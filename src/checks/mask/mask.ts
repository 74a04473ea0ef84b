/** One sign that a mask asks for. Positions count code points of the mask from 1. */
export interface Token {
  /** What is asked for; for an unescaped dot the dot itself. */
  char: string
  /** The same as a code point. */
  point: number
  /** As it is written in the mask: `\.` for an escaped dot. */
  source: string
  position: number
  /** An unescaped dot in the capture form: any one sign will do. */
  any: boolean
}

/** A mask that can be read without guessing: text, then the group's name, then perhaps text. */
export interface Mask {
  form: 'prefix' | 'capture'
  before: readonly Token[]
  /** The text of `before`; nothing where a dot in it stands for any sign. */
  start: string | undefined
  after: readonly Token[]
  /** `(.*)` or `(.+)`; empty in the prefix form. */
  group: string
}

/** Why a mask cannot be read: a sign in it, and where that stands. */
export interface Flaw {
  code: 'unbalanced' | 'noCapture' | 'construct'
  sign: string
  position: number
}

type Piece = Token | { group: string } | Flaw

/**
 * Read a mask as text; it is never compiled or run as an expression, and every sign is looked at a fixed number of times.
 * Without parentheses it is a prefix; with them it is text around one `(.*)`. Everything else is a flaw.
 */
export function parseMask(signs: readonly string[]): Mask | Flaw[] {
  const pairs = matchParentheses(signs)
  if (pairs.closing.size === 0 && !pairs.flaw) return parsePrefix(signs)
  if (pairs.flaw && !signs.includes('[')) return [pairs.flaw]

  const pieces = readPieces(signs, pairs.closing)
  const flaws = pieces.filter((piece) => 'code' in piece)
  if (flaws.length > 0) return firstOfEach(flaws)

  const place = pieces.findIndex((piece) => 'group' in piece)
  const [group] = pieces.slice(place).filter((piece) => 'group' in piece)
  const before = pieces.slice(0, place).filter((piece) => 'char' in piece)
  const after = pieces.slice(place).filter((piece) => 'char' in piece)
  return { form: 'capture', before, start: textOf(before), after, group: group?.group ?? '' }
}

function textOf(tokens: readonly Token[]): string | undefined {
  return tokens.some(({ any }) => any) ? undefined : tokens.map(({ char }) => char).join('')
}

function parsePrefix(signs: readonly string[]): Mask | Flaw[] {
  const star = signs.findIndex((sign, index) => sign === '.' && isRepeat(signs[index + 1]))
  if (star >= 0) return [{ code: 'noCapture', sign: `.${signs[star + 1]}`, position: star + 1 }]

  const slash = signs.indexOf('\\')
  if (slash >= 0) return [{ code: 'construct', sign: `\\${signs[slash + 1] ?? ''}`, position: slash + 1 }]

  const before = signs.map((char, index) => tokenOf(char, char, index + 1))
  return { form: 'prefix', before, start: textOf(before), after: [], group: '' }
}

/** Which parenthesis closes which; the flaw is the first that has no partner. Escaped ones do not count. */
function matchParentheses(signs: readonly string[]): { closing: Map<number, number>; flaw?: Flaw } {
  const closing = new Map<number, number>()
  const open: number[] = []
  for (let index = 0; index < signs.length; index += 1) {
    if (signs[index] === '\\') index += 1
    else if (signs[index] === '(') open.push(index)
    else if (signs[index] === ')') {
      const start = open.pop()
      if (start === undefined) return { closing, flaw: { code: 'unbalanced', sign: ')', position: index + 1 } }
      closing.set(start, index)
    }
  }
  const [left] = open
  return left === undefined ? { closing } : { closing, flaw: { code: 'unbalanced', sign: '(', position: left + 1 } }
}

/** Cut the capture form into signs, its group, and what nobody documents. */
function readPieces(signs: readonly string[], closing: ReadonlyMap<number, number>): Piece[] {
  const pieces: Piece[] = []
  const lastBracket = signs.lastIndexOf(']')
  let hasGroup = false
  for (let index = 0; index < signs.length; ) {
    const end = endOf(signs, index, closing, lastBracket)
    const source = signs.slice(index, end).join('')
    const isGroup: boolean = !hasGroup && (source === '(.*)' || source === '(.+)')
    pieces.push(isGroup ? { group: source } : pieceOf(source, index + 1))
    hasGroup ||= isGroup
    index = end
  }
  return pieces
}

/** Where the piece that starts here ends: an escape, a pair of parentheses or brackets, `.*`, or one sign. */
function endOf(signs: readonly string[], index: number, closing: ReadonlyMap<number, number>, lastBracket: number) {
  const sign = signs[index]
  if (sign === '\\') return Math.min(index + 2, signs.length)
  if (sign === '(') return (closing.get(index) ?? index) + 1
  if (sign === '[' && index < lastBracket) return signs.indexOf(']', index) + 1
  if (sign === '.' && isRepeat(signs[index + 1])) return index + 2
  return index + 1
}

function pieceOf(source: string, position: number): Token | Flaw {
  const isEscape = source.startsWith('\\')
  const isText = isEscape ? /^\\[^A-Za-z0-9]$/u.test(source) : !/[()[\]{}*+?|^$]/.test(source)
  if (!isText) return { code: 'construct', sign: source, position }
  return { ...tokenOf(isEscape ? source.slice(1) : source, source, position), any: source === '.' }
}

function tokenOf(char: string, source: string, position: number): Token {
  return { char, point: char.codePointAt(0) ?? 0, source, position, any: false }
}

function isRepeat(sign: string | undefined): boolean {
  return sign === '*' || sign === '+'
}

function firstOfEach(flaws: readonly Flaw[]): Flaw[] {
  const seen = new Set<string>()
  return flaws.filter(({ sign }) => !seen.has(sign) && seen.add(sign))
}
