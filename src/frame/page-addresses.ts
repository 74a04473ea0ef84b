import { pathOf } from '../documents/address-of.ts'
import { documentNames } from '../documents/document-names.ts'
import { hasGuide } from '../documents/has-guide.ts'
import { contentsPath, tableOfContents } from '../documents/table-of-contents.ts'
import { languages } from '../languages/languages.ts'
import { hasSearches } from '../search/searches-in.ts'

/** Pages that are made and not written, with the languages that have them. */
const made: readonly { pathIn: (lang: string) => string; isIn: (lang: string) => boolean }[] = [
  { pathIn: () => 'check-up/', isIn: hasGuide },
  { pathIn: () => 'checks/', isIn: hasGuide },
  { pathIn: () => 'searches/', isIn: hasSearches },
  { pathIn: contentsPath, isIn: (lang) => tableOfContents(lang) !== undefined },
]

/** Every page by its path inside a language, with the folders of the languages that have it, whatever this build writes. */
export function pageAddresses(): [path: string, folders: string[]][] {
  const written = documentNames().map(({ lang, name }) => ({ folder: lang, path: pathOf(name) }))
  const others = languages.flatMap(({ folder }) =>
    made.flatMap(({ pathIn, isIn }) => (isIn(folder) ? [{ folder, path: pathIn(folder) }] : [])),
  )
  const byPath = Map.groupBy([...written, ...others], ({ path }) => path)
  return Array.from(byPath, ([path, pages]): [string, string[]] => [
    path,
    pages.map(({ folder }) => folder).toSorted(),
  ]).toSorted(([one], [other]) => (one < other ? -1 : 1))
}
