import type { TocEntry } from './toc.ts'

/** Where an old address leads: `to` is an address of this site, or one elsewhere. */
export interface Redirect {
  from: string
  to: string
}

/** A row that leads nowhere, or is none. */
export interface BadRow {
  line: number
  text: string
}

const row = /^\s*"?(https?:\/\/[^",\s]+)"?\s*,\s*"?(https?:\/\/[^",\s]+)"?\s*$/

/**
 * Reads `redirects.csv`, whose addresses are public ones: the ids of the groups of the table of contents, and the name of
 * the document. A destination that the table knows becomes the address of that page.
 */
export function readRedirects(
  source: string,
  entries: readonly TocEntry[],
  lang: string,
): { redirects: Redirect[]; bad: BadRow[] } {
  const pages = publicPaths(entries)
  const redirects: Redirect[] = []
  const bad: BadRow[] = []
  for (const [index, text] of source
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (!text.trim() || text.startsWith('#') || (index === 0 && /^"?source/i.test(text))) continue
    const [, from = '', to = ''] = row.exec(text) ?? []
    const path = pageAt(to, pages)
    if (!from) bad.push({ line: index + 1, text })
    else redirects.push({ from: pathOf(from), to: path === undefined ? to : `/${lang}/${path}/` })
  }
  return { redirects, bad }
}

/** Pages by the end of their public address. */
function publicPaths(entries: readonly TocEntry[], above = ''): Map<string, string> {
  const paths = new Map<string, string>()
  for (const { path, id, children = [] } of entries) {
    if (path !== undefined) paths.set(`${above}${path.slice(path.lastIndexOf('/') + 1)}`, path)
    for (const [key, value] of publicPaths(children, id ? `${above}${id}/` : above)) paths.set(key, value)
  }
  return paths
}

/** The longest end of an address that is one of a page. */
function pageAt(url: string, pages: ReadonlyMap<string, string>): string | undefined {
  const parts = pathOf(url)
    .replace(/\.html$|\/$/, '')
    .split('/')
    .filter(Boolean)
  for (const index of parts.keys()) {
    const found = pages.get(parts.slice(index).join('/'))
    if (found !== undefined) return found
  }
  return undefined
}

function pathOf(url: string): string {
  return URL.parse(url)?.pathname ?? ''
}
