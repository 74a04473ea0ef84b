import type { Root, RootContent } from 'mdast'
import type { Page } from '../page.ts'

/** The section whose id is the id of a check gets the check's form, after the sentence that says what to set. */
export function checkForms(tree: Root, page: Page): void {
  tree.children = tree.children.flatMap((node, index, all): RootContent[] => {
    const check = formBefore(index, all)
    if (check === undefined || !page.checks.includes(check)) return [node]
    const form: RootContent = { type: 'blockComponent', name: 'CheckForm', attributes: { check }, children: [] }
    return [node, form]
  })
}

/** The id of the section whose first paragraph, or else whose heading, stands at `index`. */
function formBefore(index: number, all: readonly RootContent[]): string | undefined {
  const node = all[index]
  const heading = node?.type === 'paragraph' ? all[index - 1] : node
  if (heading?.type !== 'heading' || heading.depth !== 2) return undefined
  if (node === heading && all[index + 1]?.type === 'paragraph') return undefined
  return heading.data?.id
}
