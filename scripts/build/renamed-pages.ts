import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Redirect } from '../../src/convert/redirects.ts'

/** Where the pages that `renamed.json` lists were published, and where they are now, in one language. */
export function renamedPages(content: string, lang: string): Redirect[] {
  const file = join(content, 'renamed.json')
  const pages: Record<string, string> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).pages : {}
  return Object.entries(pages).map(([old, now]) => ({ from: `/${lang}/${old}/`, to: `/${lang}/${now}/` }))
}
