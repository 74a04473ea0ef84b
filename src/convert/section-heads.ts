import type { Heading, Nodes, Paragraph, Parents, Root, RootContent, Strong } from 'mdast'

/** What begins a section: a heading, or a paragraph that is bold from end to end. */
export type Head = Heading | BoldParagraph

export interface BoldParagraph extends Paragraph {
  children: [Strong]
}

/** A head and the blocks up to the next head. */
export interface Section {
  head: Head
  body: Nodes[]
}

/** The sections of a page in order. Headings count wherever they stand, bold paragraphs among the outermost blocks. */
export function sectionsOf(tree: Root): Section[] {
  const sections: Section[] = []
  collect(tree, sections)
  return sections
}

/** Whether a paragraph says nothing that is not bold. */
export function isBoldParagraph(node: Nodes): node is BoldParagraph {
  return node.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'strong'
}

function collect(parent: Root | Parents, sections: Section[]): void {
  for (const child of parent.children as RootContent[]) {
    if (child.type === 'heading' || (parent.type === 'root' && isBoldParagraph(child)))
      sections.push({ head: child, body: [] })
    else {
      sections.at(-1)?.body.push(child)
      if ('children' in child && hasHeading(child)) collect(child as Parents, sections)
    }
  }
}

function hasHeading(node: Parents): boolean {
  if (node.type === 'paragraph' || node.type === 'table') return false
  return (node.children as Nodes[]).some(
    (child) => child.type === 'heading' || ('children' in child && hasHeading(child)),
  )
}
