import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Document } from './documents.ts'

/** Writes documents as a folder of sources, in the place of what was there. */
export function putDocuments(documents: readonly Document[], folder: string): string {
  rmSync(folder, { recursive: true, force: true })
  for (const { lang, path, source } of documents) {
    const file = join(folder, lang, `${path}.md`)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, source)
  }
  return folder
}
