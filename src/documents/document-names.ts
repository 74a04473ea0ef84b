import { globSync } from 'node:fs'
import { pagesFolder } from './pages-folder.ts'

/** What a page is called: the folder of its language, and its path below that. */
export interface DocumentName {
  lang: string
  name: string
}

let listed: ReadonlyMap<string, readonly DocumentName[]> | undefined

/** All generated pages in every language, in order. */
export function documentNames(): readonly DocumentName[] {
  return [...byName().values()].flat()
}

/** The folders of the languages that have a page of a name. */
export function languagesOf(name: string): string[] {
  return (
    byName()
      .get(name)
      ?.map(({ lang }) => lang) ?? []
  )
}

/** A build lists the pages once; while somebody writes, they come and go. */
function byName(): ReadonlyMap<string, readonly DocumentName[]> {
  if (import.meta.env.DEV) listed = undefined
  listed ??= Map.groupBy(list(), ({ name }) => name)
  return listed
}

function list(): DocumentName[] {
  const files = globSync('*/**/*.mdx', { cwd: pagesFolder }).map((file) => file.replaceAll('\\', '/'))
  return files.toSorted().map((file) => {
    const end = file.indexOf('/')
    return { lang: file.slice(0, end), name: file.slice(end + 1, -'.mdx'.length) }
  })
}
