import type { Said } from '../association-mask.ts'
import { isInvisible, isSpace, nameOf, plainOf } from '../text/characters.ts'
import { type Flaw, type Mask, parseMask, type Token } from './mask.ts'

/** HTML entities that end up in a mask when it is copied from the source of a web page. */
const entity = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|ast|lpar|rpar|period|nbsp|hyphen|amp);/g

/** Signs that only make sense as part of `(.*)`, and look like it: full-width forms and the operator of formulas. */
const groupSigns = new Set(['（', '）', '＊', '∗'])

/** A mask that can be worked with; it is sound when nothing in it is likely to be mended. */
export interface Reading {
  mask?: Mask
  isSound: boolean
}

/** Say what is wrong with the mask, and hand it on when it can be worked with. */
export function* readMask(text: string): Generator<Said, Reading> {
  if (text === '') {
    yield { code: 'maskMissing', level: 'unsure', values: {} }
    return { isSound: false }
  }
  const signs = [...text]
  const found = [...signFindings(signs)]
  yield* found
  if (found.some(({ code }) => code === 'entity' || code === 'fullWidth')) return { isSound: false }

  const mask = parseMask(signs)
  if (Array.isArray(mask)) {
    yield* mask.map(flawFinding)
    return { isSound: false }
  }
  const shape = [...shapeFindings(mask)]
  yield* shape
  return { mask, isSound: [...found, ...shape].every(({ code }) => code === 'prefixForm' || code === 'unescapedDot') }
}

function flawFinding({ code, sign, position }: Flaw): Said {
  return { code, level: code === 'construct' ? 'unsure' : 'error', values: { sign, position } }
}

/** What is wrong with the signs of a mask, however it is read. Positions count code points from 1. */
function* signFindings(signs: readonly string[]): Generator<Said> {
  yield* entityFindings(signs.join(''))
  for (const [index, found] of signs.entries()) {
    const position = index + 1
    const expected = plainOf(found)
    if (expected === found) continue
    const values = { position, found: nameOf(found), expected: nameOf(expected) }
    if (isInvisible(found)) yield { code: 'maskInvisible', level: 'error', values: { position, found: nameOf(found) } }
    else if (groupSigns.has(found)) yield { code: 'fullWidth', level: 'error', values }
    else yield { code: 'maskLookAlike', level: 'warning', values }
  }
}

function* entityFindings(mask: string): Generator<Said> {
  let read = 0
  let position = 1
  for (const match of mask.matchAll(entity)) {
    position += [...mask.slice(read, match.index)].length
    read = match.index
    yield { code: 'entity', level: 'error', values: { entity: match[0], position } }
  }
}

/** What looks wrong in the shape of a mask that can be read. */
function* shapeFindings(mask: Mask): Generator<Said> {
  const { form, before, after } = mask
  if (form === 'prefix') yield* prefixFindings(before)
  yield* spaceFindings(before, form === 'prefix' ? 'prefix' : 'head')
  yield* spaceFindings(after, 'tail')
  yield* hyphenFindings(before)
  for (const { any, position } of [...before, ...after]) {
    if (any) yield { code: 'unescapedDot', level: 'warning', values: { position } }
  }
}

function* prefixFindings(tokens: readonly Token[]): Generator<Said> {
  yield { code: 'prefixForm', level: 'note', values: {} }
  const sign = tokens.find(({ char }) => /^[[\]{}*+?|^$]$/.test(char))
  if (sign) yield { code: 'literalSign', level: 'unsure', values: { sign: sign.char, position: sign.position } }
}

/** Spaces at the mask's outer ends and in a row. The one at the end of a prefix belongs there. */
function* spaceFindings(tokens: readonly Token[], place: 'prefix' | 'head' | 'tail'): Generator<Said> {
  for (const [index, { char, position }] of tokens.entries()) {
    if (!isSpace(char)) continue
    const isFirst = index === 0 && place !== 'tail'
    const isLast = index === tokens.length - 1 && place === 'tail'
    const isRepeated = isSpace(tokens[index - 1]?.char)
    if (isFirst || isLast || isRepeated) yield { code: 'maskSpace', level: 'warning', values: { position } }
  }
}

/** `Campaign - tenant_id -(.*)`: a space before the last hyphen, none after it. */
function* hyphenFindings(before: readonly Token[]): Generator<Said> {
  const [space, hyphen] = before.slice(-2)
  if (space?.char === ' ' && hyphen?.char === '-') {
    yield { code: 'maskNoSpace', level: 'warning', values: { position: hyphen.position } }
  }
}
