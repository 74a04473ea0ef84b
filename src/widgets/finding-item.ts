import { type Finding, type Messages, type Part, parts } from '../checks/check.ts'
import { visible } from '../checks/text/characters.ts'
import { levelSigns } from './level-signs.ts'
import { make } from './make.ts'

/** Where a finding leads. */
export interface FindingLinks {
  /** Address of the page that explains the findings of its check. */
  explanations: string
  /** Address of the guide, for sections that are not on this page. */
  guide: string
}

/** A finding as a list item: sign and word for its level, the sentence with its values as literals, how sure it is, why. */
export function findingItem(finding: Finding, words: Messages, basis: string, links: FindingLinks): HTMLLIElement {
  const { level, code } = finding
  const item = make(
    'li',
    { 'data-level': level },
    make('span', { class: 'sign', 'aria-hidden': 'true' }, levelSigns[level]),
    make('strong', { class: 'level' }, words[`level.${level}`] ?? level),
    ' ',
    sentence(finding, words, links),
    ' ',
    make('span', { class: 'basis' }, basis),
  )
  // Other people's documents have the forms, but not the pages that explain them.
  if (links.explanations) {
    const href = `${links.explanations}#${code}`
    item.append(' ', make('a', { class: 'why', href }, words['form.why']))
  }
  return item
}

function sentence({ code, values }: Finding, words: Messages, { guide }: FindingLinks): HTMLElement {
  const shownParts = parts(words[code] ?? code, values).map((part) => shown(part, words, guide))
  return make('span', { class: 'sentence' }, ...shownParts)
}

/** A text as it is, a value as a literal, and the id of a section as a link under the section's own name. */
function shown({ text, name, value }: Part, words: Messages, guide: string): Node | string {
  if (typeof value !== 'string') return text ?? String(value)
  const title = name === 'section' ? words[`section.${value}`] : undefined
  if (title) return make('a', { href: guide === location.pathname ? `#${value}` : `${guide}#${value}` }, title)
  return make('code', { class: 'value', translate: 'no' }, visible(value))
}
