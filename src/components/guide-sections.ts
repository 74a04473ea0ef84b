import { kept } from '../documents/kept.ts'
import { readDocument } from '../documents/read-document.ts'

/** The titles of the guide's sections in one language, by id; none for documents without the guide. */
export const guideSections = kept((folder: string): ReadonlyMap<string, string> => {
  const guide = readDocument({ lang: folder, name: 'ims-troubleshooting' })
  return new Map(guide?.sections.map(({ id, text }) => [id, text]))
})
