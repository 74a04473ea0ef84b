import { createHash } from 'node:crypto'
import { join } from 'node:path'

/** Where the pages of other people's documents are kept between two builds, one folder for each folder of documents. */
export function pagesFolder(project: string, from: string): string {
  const name = createHash('sha256').update(from).digest('hex').slice(0, 16)
  return join(project, 'node_modules/.cache/signpost', name)
}
