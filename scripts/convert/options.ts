import { existsSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { parseArgs } from 'node:util'

/** What `npm run convert` was asked to do, or why it cannot. */
export type Options = Wanted | { problem: string } | { help: true }

interface Wanted {
  from: string
  to: string
  workers: number | undefined
  force: boolean
  isStrict: boolean
}

export const usage = `Usage: npm run convert [-- --from <folder> --to <folder> [--strict]] [--workers <number>] [--force]

Converts <from>/<language>/**.md to <to>/<language>/**.mdx.
Without folders it converts content/ to src/content/, where a link that leads nowhere and other mistakes of the writer are
errors, and nothing is written. In other folders they are warnings, and with --strict errors as well.
Only what changed since the last run is converted; --force converts all.
Without --workers there are as many threads as the machine has cores.
`

const known = {
  from: { type: 'string' },
  to: { type: 'string' },
  workers: { type: 'string' },
  force: { type: 'boolean' },
  strict: { type: 'boolean' },
  help: { type: 'boolean' },
} as const

/** Reads the flags. Folders are given as seen from `home`; without them the project's own are meant. */
export function readOptions(flags: readonly string[], home: string, project: string): Options {
  try {
    const { from, to, workers, force = false, strict, help } = parseArgs({ args: [...flags], options: known }).values
    if (help) return { help: true }
    if ((from === undefined) !== (to === undefined)) return { problem: 'Give both --from and --to, or neither.' }
    if (workers !== undefined && !/^[1-9]\d{0,2}$/.test(workers))
      return { problem: `--workers is "${workers}"; expected is a number from 1 to 999.` }
    const folders = {
      from: resolve(home, from ?? join(project, 'content')),
      to: resolve(home, to ?? join(project, 'src/content')),
    }
    const problem = problemOf(folders)
    if (problem) return { problem }
    const isStrict = strict === true || from === undefined
    return { ...folders, force, isStrict, workers: workers === undefined ? undefined : Number(workers) }
  } catch (error) {
    return { problem: (error as Error).message }
  }
}

function problemOf({ from, to }: Pick<Wanted, 'from' | 'to'>): string | undefined {
  if (!existsSync(from)) return `There is no folder ${from}.`
  if (!statSync(from).isDirectory()) return `${from} is not a folder.`
  if (existsSync(to) && !statSync(to).isDirectory()) return `${to} is not a folder.`
  const [source, target] = [realpathSync(from), realPath(to)]
  if (isInside(source, target) || isInside(target, source))
    return 'One of the two folders holds the other. Give --to a place of its own.'
  return undefined
}

/** The real path of a folder that may not exist yet. */
function realPath(path: string): string {
  return existsSync(path) ? realpathSync(path) : join(realPath(dirname(path)), relative(dirname(path), path))
}

/** Whether a path is a folder, or below it. */
export function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}
