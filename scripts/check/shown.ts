import type { Finding } from '../../src/checks/check.ts'
import { visible } from '../../src/checks/text/characters.ts'

/** Values with nothing hidden in them, so that none can disturb a terminal. */
export function shown(values: Finding['values']): Finding['values'] {
  const entries = Object.entries(values)
  return Object.fromEntries(entries.map(([name, value]) => [name, typeof value === 'string' ? visible(value) : value]))
}
