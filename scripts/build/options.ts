import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { nearest } from '../../src/checks/text/edit-distance.ts'
import { languageFolders } from '../convert/language-folders.ts'
import { isBuiltSite } from './is-built-site.ts'
import { pagesFolder } from './pages-folder.ts'

/** What `npm run build` was asked to do, or why it cannot. */
export type Options = Wanted | { help: true } | { problems: string[] }

export interface Wanted {
  /** Folder of the source documents. */
  from: string
  /** Folder for the site. */
  to: string
  /** Folder of the pages between the two. */
  pages: string
  /** Whether the documents are those of this project. */
  isOurs: boolean
  /** All languages of the documents, English first. */
  known: string[]
  /** The languages to build. */
  languages: string[]
}

export const usage = `Usage: npm run build [-- [--lang <language>[,<language>…]] [--from <folder> --to <folder>]]

Converts content/ and builds the site with its search index and its headers into dist/.

  --lang   Build the pages of these languages only. Builds of other languages, on this or on another machine,
           become one site with: npm run merge -- <dist> <dist> … --to <folder>
  --from   Build the site of other documents in the same format, <folder>/<language>/**.md, into --to.
           With a TOC.md beside them the pages get their sidebar from it, and redirects.csv becomes redirects.

The environment may say: SITE, the address of the site, such as https://docs.example.com, for its sitemap and previews;
CONTACT, whom to tell of a weakness, such as mailto:security@example.com, for its security.txt.
`

const names = ['lang', 'from', 'to', 'help']

/** What the environment may say of the site. */
const environment = [
  {
    name: 'SITE',
    form: /^https?:\/\/[^\s/?#@]+\/?$/,
    expected: 'the address of a host, without a path, such as https://docs.example.com',
  },
  {
    name: 'CONTACT',
    form: /^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/\S+|tel:\+[\d-]+)$/,
    expected: 'an address such as mailto:security@example.com or https://example.com/report',
  },
]

/** What is wrong in the environment. */
export function environmentProblems(env: NodeJS.ProcessEnv): string[] {
  return environment
    .filter(({ name, form }) => env[name] && !form.test(env[name]))
    .map(({ name, expected }) => `${name} is “${env[name]}”. Expected is ${expected}.`)
}

/** Reads the flags. A language is a folder of the documents. Folders are given as seen from `home`. */
export function readOptions(args: readonly string[], home: string, project: string): Options {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: {
      lang: { type: 'string', multiple: true },
      from: { type: 'string' },
      to: { type: 'string' },
      help: { type: 'boolean' },
    },
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  if (values['help']) return { help: true }
  const flags = tokens.flatMap((token) => (token.kind === 'option' ? [token] : []))
  const unknown = [
    ...flags
      .filter(({ name }) => !names.includes(name))
      .map(({ rawName }) => `${rawName} is not known. Expected is --lang, or --from with --to.`),
    ...positionals.map((text) => `${text} belongs to no flag. Expected is --lang <language>.`),
  ]
  if (unknown.length > 0) return { problems: unknown }
  const [from, to] = [values['from'], values['to']]
  if ((from === undefined) !== (to === undefined)) return { problems: ['Give both --from and --to, or neither.'] }
  const folders = foldersOf(from, to, home, project)
  const known = languagesIn(folders.from)
  const asked = flags.filter(({ name }) => name === 'lang').flatMap(({ value }) => value?.split(',') ?? [''])
  const problems = [
    ...folderProblems(folders, known),
    ...asked.filter((lang) => !known.includes(lang)).map((lang) => unknownLanguage(lang, known, from)),
  ]
  if (problems.length > 0) return { problems }
  return { ...folders, known, languages: asked.length > 0 ? known.filter((lang) => asked.includes(lang)) : known }
}

function foldersOf(from: unknown, to: unknown, home: string, project: string) {
  if (typeof from !== 'string' || typeof to !== 'string') {
    const [content, pages, dist] = [join(project, 'content'), join(project, 'src/content'), join(project, 'dist')]
    return { from: content, pages, to: dist, isOurs: true }
  }
  const sources = resolve(home, from)
  return { from: sources, pages: pagesFolder(project, sources), to: resolve(home, to), isOurs: false }
}

function languagesIn(folder: string): string[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return []
  return languageFolders(folder).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
}

/** A build empties its folder first: only a site that was built before may be lost. */
function folderProblems({ from, to }: Pick<Wanted, 'from' | 'to'>, known: readonly string[]): string[] {
  const isFree = !existsSync(to) || (statSync(to).isDirectory() && (readdirSync(to).length === 0 || isBuiltSite(to)))
  return [
    ...(known.length === 0 ? [`${from} has no folder of a language, such as en or nl.`] : []),
    ...(isFree ? [] : [`${to} holds something that is no built site. Name another folder for --to.`]),
  ]
}

function unknownLanguage(lang: string, known: readonly string[], from: unknown): string {
  const near = nearest(lang, known)
  const hint = near === undefined ? '' : ` Did you mean ${near}?`
  return `“${lang}” is no language of ${from ?? 'content/'}. Expected is one of ${known.join(', ')}.${hint}`
}
