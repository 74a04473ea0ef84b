import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { digestOf } from './digest-of.ts'

/** What decides how a document is converted and judged, below the project. */
const parts = ['package-lock.json', 'src/convert', 'src/checks', 'scripts/convert']

/** A digest of the converter: of its code, of the packages it is built on, and of the Node that runs it. */
export function converterDigest(): string {
  const project = join(import.meta.dirname, '../..')
  const files = parts.flatMap((part) => (part.includes('.') ? [part] : filesBelow(project, part)))
  const contents = files.map((file) => [file, digestOf(readFileSync(join(project, file)))])
  return digestOf(JSON.stringify([process.version, contents]))
}

function filesBelow(project: string, folder: string): string[] {
  const entries = readdirSync(join(project, folder), { withFileTypes: true, recursive: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(project.length + 1))
    .toSorted()
}
