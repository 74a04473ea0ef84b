import { type Finding, type Messages, parts } from '../checks/check.ts'
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
  for (const { text, value } of parts(words[code] ?? code, values)) {
    const isLiteral = typeof value === 'string'
    span.append(isLiteral ? element('code', 'value', visible(value), { translate: 'no' }) : (text ?? String(value)))
  }
  return span
}

function element(tag: string, name: string, text: string, attributes: Record<string, string> = {}): HTMLElement {
  const made = document.createElement(tag)
  made.className = name
  made.textContent = text
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  return made
}
