import type { BlockContent, Root, RootContent } from 'mdast'
import type { BlockComponent } from '../nodes.ts'
import type { Page } from '../page.ts'

/** What the paragraphs of a section say, in their order; the last takes all that follows. */
const partNames = ['means', 'why', 'mend']

/**
 * The page `checks/<id>` explains what the check `<id>` can say: it gets the check's form after its introduction, each of
 * its sections gets the finding that has the section's id, and the check's cases stand at the end.
 */
export function checkPages(tree: Root, page: Page): void {
  const check = /^checks\/([^/]+)$/.exec(page.path)?.[1] ?? ''
  if (!page.checks.includes(check)) return
  const [introduction = [], ...sections] = cutAtHeadings(tree.children)
  tree.children = [
    ...introduction,
    component('CheckForm', { check, id: check }),
    ...sections.flatMap((section) => findingSection(section, check)),
    component('CheckCases', { check }),
  ]
}

function cutAtHeadings(nodes: readonly RootContent[]): RootContent[][] {
  const pieces: RootContent[][] = [[]]
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === 2) pieces.push([])
    pieces.at(-1)?.push(node)
  }
  return pieces
}

function findingSection([heading, ...blocks]: RootContent[], check: string): RootContent[] {
  if (heading?.type !== 'heading') return blocks
  const last = partNames.length - 1
  const parts = partNames.map((part, place) => {
    const own = place === last ? blocks.slice(last) : blocks.slice(place, place + 1)
    return component('FindingPart', { part }, own as BlockContent[])
  })
  const facts = component('FindingFacts', { check, code: heading.data?.id ?? '' })
  return [heading, facts, ...parts.filter(({ children }) => children.length > 0)]
}

function component(
  name: BlockComponent['name'],
  attributes: Record<string, string>,
  children: BlockContent[] = [],
): BlockComponent {
  return { type: 'blockComponent', name, attributes, children }
}
