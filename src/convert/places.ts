import type { Nodes } from 'mdast'
import type { Place } from '../checks/sources/source-check.ts'

/** Finds the place of an offset in a text. */
export type PlaceAt = (offset: number) => Place

/** Reads the lines of a text once, so that each place is found by halving. */
export function placesIn(text: string): PlaceAt {
  const starts = [0]
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  return (offset) => {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}

/** Where a node begins in the source. */
export function placeOf({ position }: Nodes): Place {
  return { line: position?.start.line ?? 1, column: position?.start.column ?? 1 }
}
