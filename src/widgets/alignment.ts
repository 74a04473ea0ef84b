import type { Finding, Messages } from '../checks/check.ts'
import { align } from '../checks/mask/mask-match.ts'
import { visible } from '../checks/text/characters.ts'

/**
 * Mask and profile name one under the other, sign under sign up to the first that differs, then what is left of both.
 * Nothing for a finding that points at no sign of both.
 */
export function alignment(
  { values }: Finding,
  input: Record<string, string>,
  words: Messages,
): HTMLElement | undefined {
  const { profile, position, maskPosition } = values
  if (typeof profile !== 'string' || maskPosition === undefined) return undefined

  const mask = input['mask'] ?? ''
  const cells = align(mask, profile)
  if (cells.every(({ same }) => same)) return undefined

  const box = document.createElement('div')
  box.className = 'alignment'
  // The sentence above says the same; read aloud, single signs would only be noise.
  box.setAttribute('aria-hidden', 'true')
  const table = document.createElement('table')
  const rest = { mask: after(mask, maskPosition), profile: after(profile, position) }
  for (const side of ['mask', 'profile'] as const) {
    const row = table.insertRow()
    const head = document.createElement('th')
    head.textContent = words[`form.${side}`] ?? side
    row.append(head, ...cells.map((cell) => column(cell[side] || '∅', cell.same ? '' : 'differs')))
    row.append(column(rest[side], 'rest'))
  }
  box.append(table)
  return box
}

/** What follows a position, which counts code points from 1. */
function after(text: string, position: string | number | undefined): string {
  return visible([...text].slice(Number(position)).join(''))
}

function column(text: string, name: string): HTMLTableCellElement {
  const cell = document.createElement('td')
  cell.className = name
  cell.textContent = text
  return cell
}
