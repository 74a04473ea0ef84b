import { nameOf, plainOf } from '../text/characters.ts'
import { type Mask, parseMask, type Token } from './mask.ts'

/** A place where a name is not what the mask asks for. `found` is missing where the name has ended. */
export interface Difference {
  expected: Token
  /** Place of `expected` among the tokens that were compared. */
  index: number
  found: string | undefined
  /** 1-based, in code points of the name. */
  position: number
  /** The same from 0, in code units. */
  offset: number
}

/** How a name fits a mask: the first sign that differs in letter case only, the first that differs, the group's name. */
export interface Match {
  letterCase?: Difference | undefined
  stop?: Difference | undefined
  group?: string | undefined
}

/** Lay a name under a mask, both from the left, and stop at the first sign that differs by more than letter case. */
export function matchMask({ before, start: text, after }: Mask, name: string): Match {
  // Most names of a long list fit, and the engine compares text faster than signs are compared here.
  const fits = text !== undefined && name.startsWith(text)
  const head: Match & { end: number } = fits ? { end: text.length } : compare(before, name, 0)
  if (head.stop) return head
  if (after.length === 0) return { letterCase: head.letterCase, group: name.slice(head.end) }

  const start = Math.max(head.end, startOfLast(after.length, name))
  const tail = compare(after, name, start)
  const letterCase = head.letterCase ?? tail.letterCase
  return tail.stop ? { letterCase, stop: tail.stop } : { letterCase, group: name.slice(head.end, start) }
}

/** Compare from a place in the name, counted in code units; `end` is where the comparison ended. */
function compare(tokens: readonly Token[], name: string, start: number): Match & { end: number } {
  let letterCase: Difference | undefined
  let end = start
  for (let index = 0; index < tokens.length; index += 1) {
    const expected = tokens[index] as Token
    const point = name.codePointAt(end)
    if (point !== expected.point && (point === undefined || !expected.any)) {
      const found = point === undefined ? undefined : String.fromCodePoint(point)
      const difference = { expected, index, found, position: countSigns(name, end) + 1, offset: end }
      if (!isTwin(expected.char, found)) return { letterCase, stop: difference, end }
      letterCase ??= difference
    }
    end += (point ?? 0) > 0xffff ? 2 : 1
  }
  return { letterCase, end }
}

/** How many code points there are before a place that is counted in code units. */
function countSigns(name: string, end: number): number {
  let count = 0
  for (let unit = 0; unit < end; count += 1) unit += (name.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1
  return count
}

/** Where the last signs of a name begin, in code units. */
function startOfLast(count: number, name: string): number {
  let start = name.length
  for (let left = count; left > 0 && start > 0; left -= 1) {
    start -= (name.codePointAt(start - 2) ?? 0) > 0xffff ? 2 : 1
  }
  return start
}

/** Whether two signs differ in letter case only. */
function isTwin(one: string, other: string | undefined): boolean {
  return other !== undefined && one.toLowerCase() === other.toLowerCase()
}

/** What a difference is, as far as it can be recognised; the names are codes of the check. */
export type Cause = 'tooShort' | 'invisible' | 'lookAlike' | 'spaceMissing' | 'spaceExtra' | 'stops'

/**
 * Recognise why a name stops matching. Spaces are only recognised with the tokens at hand: in the text behind the group,
 * which is laid against the end of the name, one space more or less shifts every sign before it.
 */
export function causeOf({ expected, index, found }: Difference, tokens: readonly Token[], rest: string): Cause {
  if (found === undefined) return 'tooShort'
  const plain = plainOf(found)
  const asked = plainOf(expected.char)
  if (plain === '') return 'invisible'
  if (plain === asked || (plain !== found && isTwin(plain, asked))) return 'lookAlike'
  if (tokens.length === 0) return 'stops'
  if (expected.char === ' ' && goesOn(tokens, index, found)) return 'spaceMissing'
  return found === ' ' && isTwin(expected.char, rest.trimStart().charAt(0)) ? 'spaceExtra' : 'stops'
}

/** Whether the mask goes on with this sign once its spaces are left out, or has nothing left to ask. */
function goesOn(tokens: readonly Token[], index: number, found: string): boolean {
  const next = tokens.slice(index).find(({ char }) => char !== ' ')
  return next === undefined || next.any || isTwin(next.char, found)
}

/** One column of the drawing of mask over name. */
export interface Cell {
  mask: string
  profile: string
  same: boolean
}

/**
 * Mask and profile name one under the other, up to and with the first sign that differs, letter case included.
 * Signs that cannot be seen are named. The group's part is one cell. A mask that cannot be read gives no cells.
 */
export function align(mask: string, profile: string): Cell[] {
  const parsed = parseMask([...mask])
  if (Array.isArray(parsed)) return []
  const { before, after, group } = parsed
  const name = [...profile]
  const match = matchMask(parsed, profile)
  const first = match.letterCase ?? match.stop
  const last = first?.position ?? name.length
  if (first && before.includes(first.expected)) return cells(before, name, 0, last)

  const start = Math.max(before.length, name.length - after.length)
  const middle = { mask: group, profile: name.slice(before.length, start).map(nameOf).join(''), same: true }
  return [...cells(before, name, 0, before.length), middle, ...cells(after, name, start, last)]
}

function cells(tokens: readonly Token[], name: readonly string[], start: number, last: number): Cell[] {
  return tokens.slice(0, Math.max(0, last - start)).map(({ char, source, any }, index) => {
    const found = name[start + index]
    const same = found === char || (any && found !== undefined)
    return { mask: source === char ? nameOf(char) : source, profile: found === undefined ? '' : nameOf(found), same }
  })
}
