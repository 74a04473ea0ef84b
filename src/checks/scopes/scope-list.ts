import { plainText } from '../text/characters.ts'

/** One scope of a list. */
export interface Scope {
  name: string
  /** What cuts it in two where it was put together again: a line break of the box, or other white space. */
  gap?: 'line' | 'space'
}

/** A name, and what stood in front of it. */
interface Piece {
  name: string
  before: 'line' | 'space' | 'separator'
}

/** In how many pieces a box may have cut one scope. */
const mostPieces = 4

/** What is no part of a scope: white space, commas, and what people type in their place or around the list. */
const between = /([\s,;|、"'`“”‘’„«»()[\]{}<>]+)/

/** Commas and spaces that stand in an address by their codes. */
const encoded = /%2C|%20/gi

/** Whether a list was copied from an address. */
export function isEncoded(text: string): boolean {
  return text.search(encoded) >= 0
}

/** The scopes of a list, those that a box has wrapped put together again when `isKnown` says so; look-alikes made plain. */
export function readScopes(text: string, isKnown: (name: string) => boolean): Scope[] {
  const pieces = cut(text)
  const scopes: Scope[] = []
  for (let at = 0; at < pieces.length; ) {
    const count = wrappedCount(pieces, at, isKnown)
    const parts = pieces.slice(at, at + count)
    const name = parts.map((part) => part.name).join('')
    const gap = parts.slice(1).some(({ before }) => before === 'space') ? 'space' : 'line'
    scopes.push(count === 1 ? { name } : { name, gap })
    at += count
  }
  return scopes
}

/** Cut at everything that is no part of a scope. Line breaks stay, so that a wrapped scope can be told. */
function cut(text: string): Piece[] {
  const lines = text.split(/\r\n?|\n/)
  const plain = lines.map(plainText).join('\n').replace(encoded, ',')
  const parts = plain.split(between)
  return parts.flatMap((name, index): Piece[] => {
    return index % 2 === 1 || name === '' ? [] : [{ name, before: kindOf(parts[index - 1] ?? ',') }]
  })
}

function kindOf(gap: string): Piece['before'] {
  if (!/^\s+$/.test(gap)) return 'separator'
  return gap.includes('\n') ? 'line' : 'space'
}

/** How many pieces from here on make one known scope; 1 when they do not, or when each is known by itself. */
function wrappedCount(pieces: readonly Piece[], at: number, isKnown: (name: string) => boolean): number {
  let name = pieces[at]?.name ?? ''
  let areKnown = isKnown(name)
  for (let count = 2; count <= mostPieces; count += 1) {
    const next = pieces[at + count - 1]
    if (!next || next.before === 'separator') return 1
    name += next.name
    areKnown &&= isKnown(next.name)
    if (!areKnown && isKnown(name)) return count
  }
  return 1
}
