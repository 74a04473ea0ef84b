import { type Dirent, readdirSync } from 'node:fs'

/** What lies under the name of a language in a folder of documents, English first: the others need it. Never a file. */
export function languageFolders(folder: string): Dirent[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => isLanguage(entry.name))
  return entries
    .filter((entry) => !entry.isFile())
    .toSorted((left, right) => rank(left.name) - rank(right.name) || (left.name < right.name ? -1 : 1))
}

/** Whether a folder of that name holds a language. */
function isLanguage(name: string): boolean {
  return /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(name)
}

function rank(name: string): number {
  return name === 'en' ? 0 : 1
}
