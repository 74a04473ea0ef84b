import type { Said } from '../client-id-and-secret.ts'
import { isInvisible, isSpace, nameOf, plainOf } from '../text/characters.ts'
import { isQuote } from '../text/quotation-marks.ts'
import { type Credential, innerRange, isLineBreak, levelOf } from './credential.ts'

type Trouble = 'lineBreak' | 'space' | 'invisible' | 'lookAlike' | 'character'

/** In the order in which they are told. */
const troubles: readonly Trouble[] = ['lineBreak', 'space', 'invisible', 'lookAlike', 'character']

/** What is wrong with the signs of a value: each kind of trouble once. A value from elsewhere may have any character. */
export function* spellingFindings(one: Credential, isForeign: boolean): Generator<Said> {
  const { label, side } = one
  const level = levelOf(one)
  const values = { label, side }
  const signs = [...one.text]
  const { start, end } = innerRange(signs)

  if (signs.slice(0, start).some(isSpace)) yield { code: 'spaceAtStart', level, values }
  if (signs.slice(end).some(isSpace)) yield { code: 'spaceAtEnd', level, values }
  const first = firstTroubles(signs, start, end)
  for (const trouble of troubles) {
    const place = first.get(trouble)
    if (place === undefined || (trouble === 'character' && isForeign)) continue
    yield troubleFinding(one, trouble, signs[place] ?? '', place + 1)
  }
  if (isQuote(signs[start]) || isQuote(signs[end - 1])) yield { code: 'quotes', level, values }
}

/** Where each kind of trouble stands first. White space at the ends and quotes have their own findings. */
function firstTroubles(signs: readonly string[], start: number, end: number): Map<Trouble, number> {
  const first = new Map<Trouble, number>()
  const seen = new Set<string>()
  for (const [place, sign] of signs.entries()) {
    const isEdge = place < start || place >= end
    const isWrap = (place === start || place === end - 1) && isQuote(sign)
    if (isWrap || (isEdge && isSpace(sign)) || seen.has(sign)) continue
    seen.add(sign)
    const trouble = troubleOf(sign)
    if (trouble && !first.has(trouble)) first.set(trouble, place)
  }
  return first
}

function troubleOf(sign: string): Trouble | undefined {
  if (isLineBreak(sign)) return 'lineBreak'
  if (isSpace(sign)) return 'space'
  if (isInvisible(sign)) return 'invisible'
  if (plainOf(sign) !== sign) return 'lookAlike'
  return /^[\w-]$/.test(sign) ? undefined : 'character'
}

function troubleFinding(one: Credential, trouble: Trouble, sign: string, position: number): Said {
  const { label, side } = one
  if (trouble === 'lineBreak') return { code: 'lineBreak', level: levelOf(one), values: { label, side } }
  return one.kind === 'id' ? idFinding(one, trouble, sign, position) : secretFinding(one, trouble)
}

function idFinding(one: Credential, trouble: Exclude<Trouble, 'lineBreak'>, sign: string, position: number): Said {
  const { label, side } = one
  const level = levelOf(one)
  const values = { label, side, found: nameOf(sign), position }
  if (trouble === 'space') return { code: 'idSpace', level, values }
  if (trouble === 'invisible') return { code: 'idInvisible', level, values }
  if (trouble === 'character') return { code: 'idCharacter', level: 'warning', values }
  return { code: 'idLookAlike', level, values: { ...values, expected: plainOf(sign) } }
}

/** Says what kind of trouble a secret has, and neither where nor with which sign. */
function secretFinding(one: Credential, trouble: Exclude<Trouble, 'lineBreak'>): Said {
  const { label, side } = one
  const code = (
    {
      space: 'secretSpace',
      invisible: 'secretInvisible',
      lookAlike: 'secretLookAlike',
      character: 'secretCharacter',
    } as const
  )[trouble]
  return { code, level: trouble === 'character' ? 'warning' : levelOf(one), values: { label, side } }
}
