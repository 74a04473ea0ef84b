import { widthOf } from './width-of.ts'

/** Columns of a line, with its indent. */
const columns = 88

/**
 * Spaces, at which a line may end, and what is never broken: a word, or one East Asian sign. An opening bracket stays
 * with what follows, punctuation with what it ends, and a no-break space is no space.
 */
const pieces =
  / +|[（［｛「『【〈《]*(?:[^ \u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]+|[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60])[、。，．：；？！）］｝」』】〉》]*/gu

/** A text in lines of at most 88 columns, each behind the indent. A longer word has a line of its own and stays whole. */
export function wrap(text: string, indent = ''): string {
  const lines: string[] = []
  let line = ''
  let width = 0
  let gap = ''
  for (const [piece] of text.matchAll(pieces)) {
    const isGap = piece.startsWith(' ')
    const wanted = width + widthOf(gap) + widthOf(piece)
    if (isGap) gap = piece
    else if (line !== '' && indent.length + wanted > columns) {
      lines.push(line)
      line = piece
      width = widthOf(piece)
    } else {
      line += gap + piece
      width = wanted
    }
    if (!isGap) gap = ''
  }
  return [...lines, line].map((one) => indent + one).join('\n')
}
