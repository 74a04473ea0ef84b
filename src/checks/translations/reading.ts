import type { Place } from '../sources/source-check.ts'

/** What a page says, as a comparison with its English page needs it. */
export interface Reading {
  /** In the order of the page; the first holds what stands above the first head, and may be empty. */
  sections: readonly SectionReading[]
  /** The document, to find places in. */
  source: string
  /** Finds the place of an offset in it. */
  placeAt(offset: number): Place
}

export interface SectionReading {
  /** The id of its heading; empty above the first head, and for bold that stays bold. */
  id: string
  /** Text of the head, or empty. */
  heading: string
  /** Depth of the heading; 0 for a line in bold, and above the first head. */
  depth: number
  /** Digest of what is written in the section; only with an id. */
  digest?: string | undefined
  place: Place
  /** The head is the first block of its section. */
  blocks: readonly Block[]
}

export type BlockKind = 'heading' | 'paragraph' | 'cell' | 'code' | 'html'

/** A paragraph, a cell, a block of code, or a part of raw HTML: what is read in one go. */
export interface Block {
  kind: BlockKind
  /** Whether it is the first of an item of a list. */
  opensItem?: boolean
  /** What a reader sees. References are decoded; unseen characters are kept. */
  text: string
  marks: readonly Mark[]
  /** Where parts of the text begin in the source. */
  pieces: readonly Piece[]
}

export interface Mark {
  kind: 'bold' | 'code' | 'label' | 'name' | 'link' | 'image' | 'emptyBold'
  /** In the text of the block. */
  start: number
  end: number
  /** The address of a link or an image. */
  url?: string
}

export interface Piece {
  /** In the text of the block. */
  start: number
  /** In the source. */
  from: number
  to: number
}

/** Finds where something that stands in a block is written. */
export function placeIn({ source, placeAt }: Reading, { pieces }: Block, at: number, text = ''): Place {
  const piece = pieces.findLast(({ start }) => start <= at) ?? pieces[0]
  if (!piece) return { line: 1, column: 1 }
  const guess = Math.min(piece.from + at - piece.start, piece.to)
  const exact = text ? nearestIndex(source, text, piece, guess) : -1
  return placeAt(exact === -1 ? guess : exact)
}

function nearestIndex(source: string, text: string, { from, to }: Piece, guess: number): number {
  // What is nothing but mark-up stands before the piece that follows it.
  const start = Math.max(0, from - text.length)
  const slice = source.slice(start, Math.max(to, from + text.length))
  let best = -1
  for (let index = slice.indexOf(text); index !== -1; index = slice.indexOf(text, index + 1)) {
    if (best === -1 || Math.abs(start + index - guess) < Math.abs(best - guess)) best = start + index
  }
  return best
}
