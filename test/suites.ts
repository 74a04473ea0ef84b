import { basename } from 'node:path'
import type { Suite } from '../src/cases/cases.ts'

const modules = import.meta.glob<{ default: Suite }>(['../src/cases/*.ts', '!../src/cases/cases.ts'], { eager: true })

/** Every table of cases, by the name of its file. */
export const suites: [string, Suite][] = Object.entries(modules).map(([path, module]) => {
  return [basename(path, '.ts'), module.default]
})
