import { type Finding, type Messages, type Part, parts } from '../checks/check.ts'
import { visible } from '../checks/text/characters.ts'

const signs = { error: '✕', warning: '!', unsure: '?', note: 'i' } as const

/** A finding as a list item: sign and word for its level, the sentence with its values as literals, how sure it is. */
export function findingItem(finding: Finding, words: Messages, basis: string): HTMLLIElement {
  const item = document.createElement('li')
  item.dataset['level'] = finding.level
  item.append(
    element('span', 'sign', signs[finding.level], { 'aria-hidden': 'true' }),
    element('strong', 'level', words[`level.${finding.level}`] ?? finding.level),
    ' ',
    sentence(finding, words),
    ' ',
    element('span', 'basis', basis),
  )
  return item
}

function sentence({ code, values }: Finding, words: Messages): HTMLElement {
  const span = element('span', 'sentence', '')
  span.append(...parts(words[code] ?? code, values).map(shown))
  return span
}

/** A text as it is, a value as a literal, and the id of a section as a link under the section's own name. */
function shown({ text, name, value }: Part): Node | string {
  if (typeof value !== 'string') return text ?? String(value)
  const heading = name === 'section' ? document.getElementById(value) : null
  if (heading) return element('a', '', heading.textContent, { href: `#${value}` })
  return element('code', 'value', visible(value), { translate: 'no' })
}

function element(tag: string, name: string, text: string, attributes: Record<string, string> = {}): HTMLElement {
  const made = document.createElement(tag)
  made.className = name
  made.textContent = text
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  return made
}
