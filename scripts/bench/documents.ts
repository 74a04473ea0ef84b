import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A source document in one language. */
export interface Document {
  lang: string
  /** Path below the language's folder, without `.md`; the same in every language. */
  path: string
  source: string
}

/** All documents of a folder `<lang>/**.md`; with `times`, each as often, under paths of their own. */
export function readDocuments(folder: string, times = 1): Document[] {
  const once = globSync('*/**/*.md', { cwd: folder }).map((file): Document => {
    const [lang = '', ...rest] = file.replace(/\.md$/, '').split(/[\\/]/)
    return { lang, path: rest.join('/'), source: readFileSync(join(folder, file), 'utf8') }
  })
  return Array.from({ length: times }, (_, copy) =>
    once.map((document) => ({ ...document, path: named(document, copy) })),
  ).flat()
}

function named({ path }: Document, copy: number): string {
  return copy === 0 ? path : `${path}-${copy + 1}`
}

/** About as many documents as wanted: pages from all over the folder in all their languages, English first. */
export function sample(documents: readonly Document[], wanted: number): Document[] {
  const pages = [...Map.groupBy(documents, ({ path }) => path)].sort(([one], [other]) => (one < other ? -1 : 1))
  const count = Math.min(pages.length, Math.ceil((wanted * pages.length) / documents.length))
  return Array.from(
    { length: count },
    (_, index) => pages[Math.floor((index * pages.length) / count)]?.[1] ?? [],
  ).flatMap((page) => page.toSorted((one, other) => Number(other.lang === 'en') - Number(one.lang === 'en')))
}
