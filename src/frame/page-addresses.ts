import { getCollection } from 'astro:content'
import { languages } from '../languages/languages.ts'

/** Pages that are made and not written; every language has them. */
const made = ['check-up/', 'checks/']

/** Every page by its path inside a language, with the folders of the languages that have it, whatever this build writes. */
export async function pageAddresses(): Promise<[path: string, folders: string[]][]> {
  const written = (await getCollection('names')).map(({ id }) => {
    const [folder = '', ...parts] = id.replace(/(^|\/)index$/, '$1').split('/')
    return { folder, path: parts.map((part) => part && `${part}/`).join('') }
  })
  const all = [...written, ...made.flatMap((path) => languages.map(({ folder }) => ({ folder, path })))]
  const byPath = Map.groupBy(all, ({ path }) => path)
  return Array.from(byPath, ([path, pages]): [string, string[]] => [
    path,
    pages.map(({ folder }) => folder).toSorted(),
  ]).toSorted(([one], [other]) => (one < other ? -1 : 1))
}
