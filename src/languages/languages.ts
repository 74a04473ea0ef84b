import { language as english } from './words.ts'

/** A language of the site. */
export interface Language {
  /** Folder of `content/` and first part of the address. */
  folder: string
  /** BCP 47 tag for HTML. */
  tag: string
  /** The language's name in itself. */
  name: string
}

export type Words = Record<string, string>

const files = import.meta.glob<Words>('/content/*/words.json', { eager: true, import: 'default' })

/** Words by folder. English has none here: it stands beside the code. */
const translations = new Map(Object.entries(files).map(([path, words]) => [path.split('/')[2] as string, words]))

/** The languages that the site can speak, English first: a folder of `content/` with a `words.json` is one. */
const spoken: readonly Language[] = [
  { folder: 'en', tag: english['language.tag'], name: english['language.name'] },
  ...Array.from(translations, ([folder, words]) => ({
    folder,
    tag: words['language.tag'] ?? folder,
    name: words['language.name'] ?? folder,
  })),
]

/** The folders of other people's documents, when the site is theirs. */
const folders = process.env['SIGNPOST_FOLDERS']?.split(',')

/** All languages of the pages. One that the site cannot speak has its pages, and English around them. */
export const languages: readonly Language[] =
  folders?.map((folder) => spoken.find((language) => language.folder === folder) ?? silent(folder)) ?? spoken

function silent(folder: string): Language {
  const [tag = folder] = Intl.getCanonicalLocales(folder)
  return { folder, tag, name: new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag }
}

/** What a folder's language says; nothing for English. */
export function wordsIn(folder: string): Words {
  return translations.get(folder) ?? {}
}

/** The language of a folder. */
export function languageOf(folder: string | undefined): Language {
  const found = languages.find((language) => language.folder === folder)
  if (!found) throw new Error(`No language has the folder “${folder}”; there are ${languages.map((l) => l.folder)}`)
  return found
}
