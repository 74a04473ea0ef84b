import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

/** What Node compiles is kept for the next run. It only saves time, and only in modules that are imported afterwards. */
export function keepCompiled(): void {
  enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/node'))
}
