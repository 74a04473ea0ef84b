import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Folder of a language to its name and tag, as Starlight’s configuration wants them. */
export type Locales = Record<string, { label: string; lang: string }>

/** The languages of the site, from their words; English stands beside the code. */
export function locales(): Locales {
  const content = join(import.meta.dirname, '../../content')
  const folders = readdirSync(content, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return Object.fromEntries(folders.map(({ name }) => [name, locale(content, name)]))
}

function locale(content: string, folder: string): Locales[string] {
  if (folder === 'en') return { label: 'English', lang: 'en' }
  const words: Record<string, string> = JSON.parse(readFileSync(join(content, folder, 'words.json'), 'utf8'))
  return { label: words['language.name'] ?? folder, lang: words['language.tag'] ?? folder }
}
