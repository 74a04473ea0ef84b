import { existsSync, realpathSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { stampPage } from './check-pages/stamp-pages.ts'

const usage = `Usage: npm run translated -- <page> …

Writes into a translated document which English sections it was made from, so that it is said when they change.
A <page> is a file such as content/nl/index.md. Beside its language stands the folder en with the English page.
`

// npm starts the command in the project; people give paths from where they stand.
const { INIT_CWD: home = process.cwd() } = process.env

const args = process.argv.slice(2)
const isHelp = args.some((arg) => arg === '--help' || arg === '-h')
const pages = args.map((arg) => pageAt(arg))
const mistakes = args.length ? pages.flatMap((page) => (typeof page === 'string' ? [page] : [])) : ['No page is given.']

if (isHelp) console.log(usage)
else if (mistakes.length) {
  console.error(`${mistakes.join('\n')}\n\n${usage}`)
  process.exitCode = 2
} else {
  for (const page of pages) {
    if (typeof page === 'string') continue
    console.log(`${page.lang}/${page.path}.md: sections stamped ${await stampPage(page)}.`)
  }
}

/** The page of a file, or what is wrong with the argument. */
function pageAt(arg: string) {
  if (arg.startsWith('-')) return `${arg} is not a flag. Expected are files.`
  const asked = resolve(home, arg)
  if (!asked.endsWith('.md') || !existsSync(asked)) return `${arg}: there is no such .md file.`
  const file = realpathSync(asked)
  const parts = file.split(sep)
  const at = parts.findLastIndex((_, index) => {
    const english = [...parts.slice(0, index), 'en', ...parts.slice(index + 1)].join(sep)
    return english !== file && existsSync(english)
  })
  const lang = parts[at]
  if (at < 1 || lang === undefined)
    return `${arg}: there is no English page beside it. Expected is <folder>/<language>/<page>.md.`
  const from = parts.slice(0, at).join(sep)
  return { from, lang, path: relative(join(from, lang), file).slice(0, -'.md'.length).split(sep).join('/') }
}
