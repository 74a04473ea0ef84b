import { globSync } from 'node:fs'
import { kept } from './kept.ts'
import { pagesFolder } from './pages-folder.ts'

/** What a page is called: the folder of its language, and its path below that. */
export interface DocumentName {
  lang: string
  name: string
}

/** All generated pages in every language, in order. */
export function documentNames(): readonly DocumentName[] {
  return [...byName(pagesFolder).values()].flat()
}

/** The folders of the languages that have a page of a name. */
export function languagesOf(name: string): string[] {
  return (
    byName(pagesFolder)
      .get(name)
      ?.map(({ lang }) => lang) ?? []
  )
}

const byName = kept((folder: string): ReadonlyMap<string, readonly DocumentName[]> => {
  const files = globSync('*/**/*.mdx', { cwd: folder }).map((file) => file.replaceAll('\\', '/'))
  const names = files.toSorted().map((file): DocumentName => {
    const end = file.indexOf('/')
    return { lang: file.slice(0, end), name: file.slice(end + 1, -'.mdx'.length) }
  })
  return Map.groupBy(names, ({ name }) => name)
})
