import { type Renamed, readRenamed } from './read-renamed.ts'
import { sourcesFolder } from './sources-folder.ts'

/** What was published under another name, of the documents that are built. */
export const renamed: Renamed = readRenamed(sourcesFolder)

/** The paths under which a page was published before. */
export function formerPaths(path: string, { pages }: Renamed = renamed): string[] {
  return Object.entries(pages).flatMap(([old, now]) => (now === path ? [old] : []))
}

/** The ids under which a section of a page was published before. */
export function formerIds(page: string | undefined, id: string, { sections }: Renamed = renamed): string[] {
  const names = Object.entries(sections[page ?? ''] ?? {})
  return names.flatMap(([old, now]) => (now === id ? [old] : []))
}

/** Where an address of today or of before leads: `/nl/old/#section` to `/nl/new/#other`. */
export function nowAt(address: string, { pages, sections }: Renamed = renamed): string {
  const [, lang = '', path = '', old] = /^\/([^/]+)\/(.*?)\/?(?:#(.*))?$/.exec(address) ?? []
  const page = pages[path] ?? path
  const section = old && (sections[page]?.[old] ?? old)
  return `/${lang}/${page}${page && '/'}${section ? `#${section}` : ''}`
}
