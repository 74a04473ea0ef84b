import type { Paragraph, PhrasingContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'

/** A line of a paragraph as written in the source. */
export type Line = PhrasingContent[]

/** Cuts a paragraph at the line ends of its source. */
export function linesOf({ children }: Paragraph): Line[] {
  const lines: Line[] = [[]]
  for (const child of children) {
    if (child.type === 'break') lines.push([])
    else if (child.type !== 'text') lines.at(-1)?.push(child)
    else {
      for (const [index, value] of child.value.split('\n').entries()) {
        if (index) lines.push([])
        if (value) lines.at(-1)?.push({ ...child, value })
      }
    }
  }
  return lines
}

/** A paragraph of some lines; none when nothing is in them. */
export function paragraphsOf(lines: readonly Line[]): Paragraph[] {
  const children = lines.flatMap((line, index): PhrasingContent[] =>
    index ? [{ type: 'text', value: '\n' }, ...line] : line,
  )
  return textOf({ type: 'paragraph', children }).trim() || children.some(({ type }) => type !== 'text')
    ? [{ type: 'paragraph', children }]
    : []
}

/** What a line reads, without any mark-up. */
export function textOfLine(line: Line): string {
  return textOf({ type: 'paragraph', children: line }).trim()
}
