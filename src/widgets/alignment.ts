import type { Finding, Messages } from '../checks/check.ts'
import { align } from '../checks/mask/mask-match.ts'

/**
 * Mask and profile name one under the other, sign under sign, up to the first that differs.
 * Nothing for a finding that points at no sign of both.
 */
export function alignment(
  { values }: Finding,
  input: Record<string, string>,
  words: Messages,
): HTMLElement | undefined {
  const profile = values['profile']
  if (values['maskPosition'] === undefined || typeof profile !== 'string') return undefined

  const cells = align(input['mask'] ?? '', profile)
  if (cells.every(({ same }) => same)) return undefined

  const box = document.createElement('div')
  box.className = 'alignment'
  // The sentence above says the same; read aloud, single signs would only be noise.
  box.setAttribute('aria-hidden', 'true')
  const table = document.createElement('table')
  for (const side of ['mask', 'profile'] as const) {
    const row = table.insertRow()
    const head = document.createElement('th')
    head.textContent = words[`form.${side}`] ?? side
    row.append(head)
    for (const cell of cells) {
      const data = row.insertCell()
      data.textContent = cell[side] || '∅'
      data.classList.toggle('differs', !cell.same)
    }
  }
  box.append(table)
  return box
}
