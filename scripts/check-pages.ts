import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { comparePages } from './check-pages/compare-pages.ts'
import { type Options, readOptions, usage } from './check-pages/options.ts'
import { reportPage } from './check-pages/report-page.ts'
import { writeFindings } from './check-pages/write-findings.ts'
import { problemOfDisk } from './convert/problem.ts'
import { listSources, readSource } from './convert/read-sources.ts'

// npm starts the command in the project; people give paths from where they stand.
const { INIT_CWD: home = process.cwd() } = process.env

const { options, mistakes, help } = readOptions(process.argv.slice(2), home, join(import.meta.dirname, '..'))
if (help) console.log(usage)
else if (mistakes.length) {
  console.error(`${mistakes.join('\n')}\nAll flags: npm run check-pages -- --help`)
  process.exitCode = 2
} else process.exitCode = await run(options).catch(told)

async function run({ from, lang, format, report }: Options): Promise<number> {
  const sources = listSources(from)
  const wanted = sources.filter((source) => source.lang === 'en' || !lang || source.lang === lang)
  if (wanted.every((source) => source.lang === 'en')) {
    console.error(
      `There is no translation in ${from}. Expected are folders such as nl beside en, with .md files in them.`,
    )
    return 2
  }
  const results = comparePages({ sources: wanted, read: (source) => readSource(from, source) }, progress)
  if (report) await writeReport(report, reportPage(results))
  process.stdout.write(writeFindings(results, format, from, home))
  return results.some(({ findings }) => findings.some(({ level }) => level === 'error')) ? 1 : 0
}

/** What the disk refused, in words; a mistake of our own is thrown. */
function told(error: unknown): number {
  const problem = problemOfDisk(error)
  if (problem === undefined) throw error
  console.error(problem)
  return 2
}

/** The page appears whole or not at all. */
async function writeReport(file: string, html: string): Promise<void> {
  const beside = `${file}.new`
  await writeFile(beside, html)
  await rename(beside, file)
}

/** A line that counts in a terminal; elsewhere a line for every five hundred pages. */
function progress(done: number, all: number): void {
  const { stderr } = process
  if (stderr.isTTY && (done % 20 === 0 || done === all))
    stderr.write(`\r${done === all ? '\x1B[K' : `Reading page ${done} of ${all} …`}`)
  else if (!stderr.isTTY && done % 500 === 0) stderr.write(`Read ${done} of ${all} pages\n`)
}
