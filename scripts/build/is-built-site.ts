import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Where Pagefind says which languages it has. Every build has it. */
export const searchEntry = 'pagefind/pagefind-entry.json'

/** Whether a folder holds what `npm run build` writes. */
export function isBuiltSite(folder: string): boolean {
  return existsSync(join(folder, 'index.html')) && existsSync(join(folder, searchEntry))
}
