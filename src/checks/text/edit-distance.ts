/**
 * How many letters must be typed, deleted, replaced or swapped with their neighbour to get from one word to the other,
 * as long as that is at most `limit`; otherwise `Infinity`. Long words are cut off before any work is done.
 */
export function editDistance(from: string, to: string, limit: number): number {
  if (from === to) return 0
  if (Math.abs(from.length - to.length) > limit || from.length > 64) return Number.POSITIVE_INFINITY

  let before: number[] = []
  let above = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let row = 1; row <= from.length; row += 1) {
    const line = [row]
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1]
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      line[column] = Math.min(
        cell(above, column) + 1,
        cell(line, column - 1) + 1,
        cell(above, column - 1) + (same ? 0 : 1),
        swapped ? cell(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    // No later cell is less than the least of two lines.
    if (Math.min(...above) > limit && Math.min(...line) > limit) return Number.POSITIVE_INFINITY
    before = above
    above = line
  }
  const distance = cell(above, to.length)
  return distance <= limit ? distance : Number.POSITIVE_INFINITY
}

function cell(line: readonly number[], column: number): number {
  return line[column] ?? Number.POSITIVE_INFINITY
}

/** The word that is meant: the nearest of the known ones, when it is near enough to be meant. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const limit = Math.min(3, Math.ceil(word.length / 3))
  let best: { name: string; distance: number } | undefined
  for (const name of known) {
    const distance = editDistance(word.toLowerCase(), name.toLowerCase(), limit)
    if (distance < (best?.distance ?? Number.POSITIVE_INFINITY)) best = { name, distance }
  }
  return best?.name
}
