import type { Said } from '../scope.ts'
import { isInvisible, isSpace, nameOf, plainOf } from '../text/characters.ts'
import { isEncoded } from './scope-list.ts'

/** What a list may consist of without anything to say about it. */
const ordinary = /^[A-Za-z\d_.\-, \n\r]$/

/** What people type around a list or around its entries. */
const around = /^["'`“”‘’„«»()[\]{}<>]$/

/** What is wrong with the signs of a list: each sign once, where it stands first. */
export function* signFindings(list: string): Generator<Said> {
  const seen = new Set<string>()
  if (isEncoded(list)) {
    yield { code: 'encoded', level: 'error', values: {} }
    seen.add('%')
  }
  let position = 0
  for (const sign of list) {
    position += 1
    if (ordinary.test(sign) || seen.has(sign)) continue
    seen.add(sign)
    yield signFinding(sign, position)
  }
}

function signFinding(sign: string, position: number): Said {
  const values = { found: nameOf(sign), position }
  if (isSpace(sign)) return { code: 'whiteSpace', level: 'error', values }
  if (isInvisible(sign)) return { code: 'invisible', level: 'error', values }
  const plain = plainOf(sign)
  if (sign === '、' || /^[,;|]$/.test(plain)) return { code: 'separator', level: 'error', values }
  if (around.test(plain)) return { code: 'stray', level: 'error', values }
  if (plain !== sign) return { code: 'lookAlike', level: 'error', values: { ...values, expected: plain } }
  return { code: 'shape', level: 'warning', values }
}
