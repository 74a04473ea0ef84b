import { type Finding, type Messages, type Part, parts } from '../checks/check.ts'
import { visible } from '../checks/text/characters.ts'
import { levelSigns } from './level-signs.ts'

/** Where a finding leads. */
export interface FindingLinks {
  /** Address of the page that explains the findings of its check. */
  explanations: string
  /** Address of the guide, for sections that are not on this page. */
  guide: string
}

/** A finding as a list item: sign and word for its level, the sentence with its values as literals, how sure it is, why. */
export function findingItem(finding: Finding, words: Messages, basis: string, links: FindingLinks): HTMLLIElement {
  const item = document.createElement('li')
  item.dataset['level'] = finding.level
  item.append(
    element('span', 'sign', levelSigns[finding.level], { 'aria-hidden': 'true' }),
    element('strong', 'level', words[`level.${finding.level}`] ?? finding.level),
    ' ',
    sentence(finding, words, links),
    ' ',
    element('span', 'basis', basis),
  )
  // Other people's documents have the forms, but not the pages that explain them.
  if (links.explanations) {
    const href = `${links.explanations}#${finding.code}`
    item.append(' ', element('a', 'why', words['form.why'] ?? '', { href }))
  }
  return item
}

function sentence({ code, values }: Finding, words: Messages, { guide }: FindingLinks): HTMLElement {
  const span = element('span', 'sentence', '')
  span.append(...parts(words[code] ?? code, values).map((part) => shown(part, words, guide)))
  return span
}

/** A text as it is, a value as a literal, and the id of a section as a link under the section's own name. */
function shown({ text, name, value }: Part, words: Messages, guide: string): Node | string {
  if (typeof value !== 'string') return text ?? String(value)
  const title = name === 'section' ? words[`section.${value}`] : undefined
  if (title) return element('a', '', title, { href: guide === location.pathname ? `#${value}` : `${guide}#${value}` })
  return element('code', 'value', visible(value), { translate: 'no' })
}

function element(tag: string, name: string, text: string, attributes: Record<string, string> = {}): HTMLElement {
  const made = document.createElement(tag)
  made.className = name
  made.textContent = text
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  return made
}
