/** What was published under another name, in every language. Both by the path of the page, old name to new. */
export interface Renamed {
  pages: Record<string, string>
  sections: Record<string, Record<string, string>>
}

const files = import.meta.glob<Renamed>('/content/renamed.json', { eager: true, import: 'default' })

export const renamed: Renamed = files['/content/renamed.json'] ?? { pages: {}, sections: {} }

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
