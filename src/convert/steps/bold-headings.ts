import type { Heading, Root } from 'mdast'
import type { SectionRecord } from '../outline.ts'

/**
 * A bold line that stands alone becomes a heading, one deeper than the last real heading. In a translation the English
 * page decides; where it has no such line, the line's own text does.
 */
export function boldHeadings(tree: Root): void {
  let depth = 1
  for (const record of tree.data?.sections ?? []) {
    const { head } = record
    if (head.type === 'heading') depth = head.data?.wasBold ? depth : head.depth
    else if (isHeading(record)) {
      const [strong] = head.children
      const heading: Partial<Heading> = {
        type: 'heading',
        depth: Math.min(depth + 1, 6) as Heading['depth'],
        children: strong.children,
      }
      Object.assign(head, heading, { data: { ...head.data, wasBold: true } })
    }
  }
}

function isHeading({ head, outline, counterpart }: SectionRecord): boolean {
  if (head.data?.id) return true
  return typeof counterpart === 'object' ? counterpart.isHeading : outline.isHeading
}
