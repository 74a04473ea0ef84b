import type { Root } from 'mdast'
import { align } from '../align.ts'
import { outlineSection } from '../outline.ts'
import type { Page } from '../page.ts'
import { sectionsOf } from '../section-heads.ts'

/** Each section learns which English section it is. */
export function sections(tree: Root, page: Page): void {
  const found = sectionsOf(tree)
  const outlines = found.map(outlineSection)
  const { counterparts, missing } = align(page.english ?? [], outlines)
  const records = found.map(({ head }, index) => ({
    head,
    outline: outlines[index] ?? outlineSection({ head, body: [] }),
    counterpart: counterparts[index] ?? ('none' as const),
  }))
  tree.data = { ...tree.data, sections: records, missing }
}
