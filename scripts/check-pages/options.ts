import { existsSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { nearest } from '../../src/checks/text/edit-distance.ts'
import { type Flag, readCommandLine } from '../check/flags.ts'

export const formats = ['text', 'json', 'sarif'] as const

export type Format = (typeof formats)[number]

/** What `npm run check-pages` was asked to do. */
export interface Options {
  from: string
  /** A folder of `from`; every language without it. */
  lang: string | undefined
  format: Format
  /** Where the page for people goes. */
  report: string | undefined
}

export const usage = `Usage: npm run check-pages [-- --from=<folder>] [--lang=<language>] [--format=<format>] [--report=<file>]

Compares <folder>/<language>/**.md with <folder>/en/**.md, and says where a translation changed a fact.

Flags
  --from=<folder>
      Documents, one folder a language, and among them en. Without it: content/
  --lang=<language>
      Compares one language. Without it: all.
  --format=<${formats.join('|')}>
      One line a finding, a list of findings, or SARIF 2.1.0. Without it: text
  --report=<file.html>
      Writes a page for people too: figures, and each finding beside its English text.
  --help
      This text.

Exit codes
  0   no finding is an error
  1   at least one finding is an error
  2   the command line is wrong, or there is nothing to compare: standard output is empty
`

const known = ['from', 'lang', 'format', 'report', 'help']

/** Reads the flags; every mistake is told. Folders are given as seen from `home`; without one the project's own is meant. */
export function readOptions(
  args: readonly string[],
  home: string,
  project: string,
): { options: Options; mistakes: string[]; help: boolean } {
  const { check: stray, flags, rest } = readCommandLine(args, () => false)
  const options: Options = { from: join(project, 'content'), lang: undefined, format: 'text', report: undefined }
  const mistakes = [stray, ...rest].flatMap((text) => {
    return text === undefined ? [] : [`${text} belongs to no flag. Write --<flag>=<value>.`]
  })
  const seen = new Set<string>()
  for (const flag of flags) {
    const twice = seen.has(flag.name) ? `${flag.typed} is given twice. Give it once.` : undefined
    mistakes.push(...[twice ?? mistakeIn(flag)].filter((mistake) => mistake !== undefined))
    seen.add(flag.name)
    const { name, value = '' } = flag
    if (name === 'from') options.from = resolve(home, value)
    if (name === 'lang') options.lang = value
    if (name === 'format') options.format = formats.find((one) => one === value) ?? 'text'
    if (name === 'report') options.report = resolve(home, value)
  }
  const help = seen.has('help') || seen.has('h')
  return { options, mistakes: [...mistakes, ...placeMistakes(options, seen)], help }
}

function mistakeIn({ name, typed, value }: Flag): string | undefined {
  if (name === 'help' || name === 'h') return undefined
  if (!known.includes(name)) {
    const near = nearest(name, known)
    const hint = near === undefined ? '' : ` Did you mean --${near}?`
    return `${typed} is not a flag. Expected is one of ${known.map((one) => `--${one}`).join(', ')}.${hint}`
  }
  if (!value) return `${typed} has no value. Write ${typed}=<value>.`
  if (name === 'format' && !formats.some((one) => one === value))
    return `${typed}=${value} is not known. Expected is one of ${formats.join(', ')}.`
  return undefined
}

function placeMistakes({ from, lang, report }: Options, seen: ReadonlySet<string>): string[] {
  const mistakes: string[] = []
  const isFolder = (path: string) => existsSync(path) && statSync(path).isDirectory()
  if (!isFolder(from)) mistakes.push(`There is no folder ${from}. Give --from the folder that holds en.`)
  else if (!isFolder(join(from, 'en')))
    mistakes.push(`There is no folder en in ${from}. Expected is one folder a language.`)
  else if (lang === 'en')
    mistakes.push('--lang=en is what the others are compared with. Give the language of a translation.')
  else if (lang && !isFolder(join(from, lang))) mistakes.push(`--lang=${lang}: there is no folder ${lang} in ${from}.`)
  if (!report || !seen.has('report')) return mistakes
  if (!isFolder(dirname(report))) mistakes.push(`--report: there is no folder ${dirname(report)}.`)
  else if (isFolder(report)) mistakes.push(`--report: ${report} is a folder. Expected is the name of a file.`)
  return mistakes
}
