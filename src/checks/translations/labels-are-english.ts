import type { Reading } from './reading.ts'

/** How many labels must be the English ones. Where the product is translated, about one in ten is; else nearly all are. */
const share = 0.5

/** Whether a language leaves the labels of screens as they are, told from all its labels. */
export function labelsAreEnglish(pages: Iterable<Reading>, english: ReadonlySet<string>): boolean {
  let all = 0
  let same = 0
  for (const { sections } of pages) {
    for (const { text, marks } of sections.flatMap(({ blocks }) => blocks)) {
      for (const { kind, start, end } of marks) {
        if (kind !== 'label') continue
        all += 1
        same += english.has(text.slice(start, end)) ? 1 : 0
      }
    }
  }
  return all === 0 || same / all >= share
}
