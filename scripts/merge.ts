import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { mergeSites } from './merge/merge-sites.ts'

/** `npm run merge`: builds of some languages each, from several machines, to one site. */
const usage = `Usage: npm run merge -- <dist> <dist> … --to <folder>

Makes one site of builds of some languages each (npm run build -- --lang <language>), links and search included.
They must come from the same sources and the same version. <folder> must not exist yet, or be empty.
`

// npm starts the command in the project; people give paths from where they stand.
const { INIT_CWD: home = process.cwd() } = process.env
const { problems, folders } = read(process.argv.slice(2))
for (const line of problems) console.error(line)
if (problems.length > 0) console.error(`\n${usage}`)
process.exitCode = problems.length > 0 ? 2 : 0
if (folders && problems.length === 0) console.log(`${folders.length} builds merged`)

function read(args: readonly string[]): { problems: string[]; folders?: string[] } {
  try {
    const options = { to: { type: 'string' }, help: { type: 'boolean' } } as const
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    if (values.help) {
      process.stdout.write(usage)
      return { problems: [] }
    }
    const missing = [
      ...(positionals.length < 2 ? ['Expected are two builds or more.'] : []),
      ...(values.to === undefined ? ['--to is missing: the folder for the merged site.'] : []),
    ]
    if (missing.length > 0) return { problems: missing }
    const folders = positionals.map((folder) => resolve(home, folder))
    return { problems: mergeSites(folders, resolve(home, values.to as string)), folders }
  } catch (error) {
    return { problems: [(error as Error).message] }
  }
}
