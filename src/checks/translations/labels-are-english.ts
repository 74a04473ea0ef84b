import { labelsIn } from './english-names.ts'

/** How many labels must be the English ones. Where the product is translated, about one in ten is; else nearly all are. */
const share = 0.5

/** Whether a language leaves the labels of screens as they are, told from the sources of all its pages. */
export function labelsAreEnglish(sources: Iterable<string>, english: ReadonlySet<string>): boolean {
  let all = 0
  let same = 0
  for (const text of sources) {
    const labels = labelsIn(text)
    all += labels.length
    same += labels.filter((label) => english.has(label)).length
  }
  return all === 0 || same / all >= share
}
