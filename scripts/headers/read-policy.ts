import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The content security policy of a built site, which the build has written into `_headers`; nothing where it has not. */
export function readPolicy(dist: string): string | undefined {
  try {
    return /^ *Content-Security-Policy: *(.+)$/m.exec(readFileSync(join(dist, '_headers'), 'utf8'))?.[1]
  } catch {
    return undefined
  }
}
