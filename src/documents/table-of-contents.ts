import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Toc, TocEntry } from '../convert/toc.ts'
import { documentNames, languagesOf } from './document-names.ts'
import { kept } from './kept.ts'
import { pagesFolder } from './pages-folder.ts'
import { readDocument } from './read-document.ts'

/** Where a page stands among the others. */
export interface Standing {
  /** The entries that lead to the page, outermost first, its own at the end. */
  trail: readonly TocEntry[]
  previous: TocEntry | undefined
  next: TocEntry | undefined
}

/** What a language's documents are called together, in what order they are read, and where each stands. */
export interface TableOfContents {
  title: string
  entries: readonly TocEntry[]
  standings: ReadonlyMap<string, Standing>
}

/**
 * The table of contents of a language, from the `TOC.md` beside its documents. Documents with neither that nor a front page
 * are listed by their paths; without either reason for a table there is none.
 */
export const tableOfContents = kept((lang: string): TableOfContents | undefined => {
  const file = join(pagesFolder, lang, 'toc.json')
  if (existsSync(file)) return withStandings(JSON.parse(readFileSync(file, 'utf8')))
  return languagesOf('index').includes(lang) ? undefined : withStandings(listed(lang))
})

/** The page below the language's folder that shows the whole table: the front page, where the documents bring none. */
export function contentsPath(lang: string): string {
  return languagesOf('index').includes(lang) ? 'contents/' : ''
}

function listed(lang: string): Omit<Toc, 'links'> {
  const names = documentNames().flatMap((document) => (document.lang === lang ? [document.name] : []))
  return {
    title: lang,
    entries: names.map((name) => ({ title: readDocument({ lang, name })?.title ?? name, path: name })),
  }
}

function withStandings({ title, entries }: Omit<Toc, 'links'>): TableOfContents {
  const trails = [...trailsIn(entries, [])]
  const inOrder = trails.map((trail) => trail.at(-1))
  const standings = trails.map((trail, index): [string, Standing] => {
    const path = trail.at(-1)?.path ?? ''
    return [path, { trail, previous: inOrder[index - 1], next: inOrder[index + 1] }]
  })
  // A page that is listed twice stands where it is named first.
  return { title, entries, standings: new Map(standings.toReversed()) }
}

/** The way to each page that is meant for readers, in their order. */
function* trailsIn(entries: readonly TocEntry[], above: readonly TocEntry[]): Generator<readonly TocEntry[]> {
  for (const entry of entries) {
    if (entry.isHidden) continue
    const trail = [...above, entry]
    if (entry.path !== undefined) yield trail
    yield* trailsIn(entry.children ?? [], trail)
  }
}
