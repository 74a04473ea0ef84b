import type { Reading } from './reading.ts'
import type { EnglishNames } from './translation-check.ts'

const capitalInside = /(?<![A-Za-z0-9_])[A-Za-z][a-z0-9]*[a-z][A-Z][A-Za-z0-9]*(?![A-Za-z0-9_])/g

/** Collects from all English pages what one page alone cannot tell. */
export function englishNames(pages: Iterable<Reading>): EnglishNames {
  const inCode = new Set<string>()
  const labels = new Set<string>()
  for (const { sections } of pages) {
    for (const { text, marks } of sections.flatMap(({ blocks }) => blocks)) {
      for (const { kind, start, end } of marks) {
        const marked = text.slice(start, end)
        if (kind === 'label') labels.add(marked)
        if (kind === 'code') for (const [word] of marked.matchAll(capitalInside)) inCode.add(word)
      }
    }
  }
  return { inCode, labels }
}
