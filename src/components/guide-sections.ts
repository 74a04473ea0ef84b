import { readDocument } from '../documents/read-document.ts'

const known = new Map<string, Map<string, string>>()

/** The titles of the guide's sections in one language, by id; none for documents without the guide. */
export function guideSections(folder: string): Map<string, string> {
  const sections = known.get(folder) ?? titles(folder)
  if (!import.meta.env.DEV) known.set(folder, sections)
  return sections
}

function titles(folder: string): Map<string, string> {
  const guide = readDocument({ lang: folder, name: 'ims-troubleshooting' })
  return new Map(guide?.sections.map(({ id, text }) => [id, text]))
}
