import { lookAlikes } from './look-alikes.ts'

const known = new Map(lookAlikes.map(([point, plain, name]) => [String.fromCodePoint(point), { plain, name }]))

/** Signs that leave no mark: controls, format signs, lone surrogates, line separators, blank letters, variation selectors. */
const unseen = /^[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Variation_Selector}\u115f\u1160\u3164\uffa0]$/u

/** White space that is not the ordinary space of the keyboard. */
const oddSpace = /^[\t\p{Zs}]$/u

/** Text without anything to wonder about. */
const ordinary = /^[ -~]*$/

/** A sign of ASCII that can be seen. */
const plainSign = /^[!-~]$/

/** Whether a sign cannot be seen at all. */
export function isInvisible(sign: string): boolean {
  return unseen.test(sign) && sign !== '\t'
}

/** Whether a sign is white space of any kind. */
export function isSpace(sign: string | undefined): boolean {
  return sign === ' ' || (sign !== undefined && oddSpace.test(sign))
}

/** The plain sign that this one is taken for; itself when there is none, nothing when it cannot be seen. */
export function plainOf(sign: string): string {
  if (ordinary.test(sign)) return sign
  const plain = known.get(sign)?.plain
  if (plain !== undefined) return plain
  if (isInvisible(sign)) return ''
  if (oddSpace.test(sign)) return ' '
  return fullWidth(sign) ?? sign
}

/** A text as it looks: every sign replaced by the plain one it is taken for. */
export function plainText(text: string): string {
  return ordinary.test(text) ? text : Array.from(text, plainOf).join('')
}

/** The first sign that looks like another or like nothing; its position counts code points from 1. */
export function findOdd(text: string): { sign: string; position: number } | undefined {
  if (ordinary.test(text)) return undefined
  let position = 0
  for (const sign of text) {
    position += 1
    if (plainOf(sign) !== sign) return { sign, position }
  }
  return undefined
}

/** A sign as one can see it: the space as an open box, the unusual by code point and Unicode name. */
export function nameOf(sign: string): string {
  if (sign === ' ') return '␣'
  if (plainSign.test(sign)) return sign
  const label = [codeOf(sign), known.get(sign)?.name ?? wideName(sign)].filter(Boolean).join(' ')
  if (isInvisible(sign) || isSpace(sign) || /^\p{M}$/u.test(sign)) return label
  return plainOf(sign) === sign ? sign : `${sign} (${label})`
}

/** A text with nothing hidden: spaces at its ends as open boxes, invisible signs and odd spaces as `[U+00A0]`. */
export function visible(text: string): string {
  const inner = text.trim()
  const start = text.indexOf(inner)
  const edge = (part: string) => part.replaceAll(' ', '␣')
  const open = edge(text.slice(0, start)) + inner + edge(text.slice(start + inner.length))
  if (ordinary.test(open)) return open
  return Array.from(open, (sign) => (isHidden(sign) ? `[${codeOf(sign)}]` : sign)).join('')
}

function isHidden(sign: string): boolean {
  return isInvisible(sign) || (isSpace(sign) && sign !== ' ')
}

function codeOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** The ASCII sign of a full-width one, as East Asian keyboards type it. */
function fullWidth(sign: string): string | undefined {
  const point = sign.codePointAt(0) ?? 0
  return point >= 0xff01 && point <= 0xff5e ? String.fromCodePoint(point - 0xfee0) : undefined
}

function wideName(sign: string): string | undefined {
  const letter = /^[A-Za-z]$/.exec(fullWidth(sign) ?? '')?.[0]
  if (!letter) return undefined
  return `FULLWIDTH LATIN ${letter === letter.toUpperCase() ? 'CAPITAL' : 'SMALL'} LETTER ${letter.toUpperCase()}`
}
