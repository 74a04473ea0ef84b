import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { isBuiltSite } from '../build/is-built-site.ts'
import { isInside } from '../convert/options.ts'

/** What `npm run bundle` was asked to do, or why it cannot. */
export type Options = Asked | { help: true } | { problems: string[] }

interface Asked {
  /** A site that is built already; nothing to build it first. */
  site: string | undefined
  to: string
  languages: string[]
}

export const usage = `Usage: npm run bundle [-- [--to <folder>] [--lang <language>[,<language>…] | --site <dist>]]

Builds the site and makes of it what works without internet access: a folder that opens from a disk or lies below any address of a
web server, search and forms included, and the same as a zip archive with its checksum.

  --to     The folder to write into: a new or an empty one, or that of an earlier bundle. Without it: bundle/.
  --lang   Only these languages.
  --site   Bundle this built site, as npm run build or npm run merge wrote it, and build nothing.
`

const options = {
  to: { type: 'string' },
  lang: { type: 'string', multiple: true },
  site: { type: 'string' },
  help: { type: 'boolean' },
} as const

/** Reads the flags. Folders are given as seen from `home`. */
export function readOptions(args: readonly string[], home: string, project: string): Options {
  try {
    const { values } = parseArgs({ args: [...args], options })
    if (values.help) return { help: true }
    const empty = (['to', 'site'] as const).filter((name) => values[name] === '')
    if (empty.length > 0) return { problems: empty.map((name) => `--${name} is empty. Expected is a folder.`) }
    const to = values.to === undefined ? join(project, 'bundle') : resolve(home, values.to)
    const site = values.site === undefined ? undefined : resolve(home, values.site)
    const problems = [
      ...(site && values.lang ? ['Give --lang or --site, not both: a built site has its languages.'] : []),
      ...(site && !isBuiltSite(site)
        ? [`${site} is not a built site. Expected is what npm run build writes to dist/.`]
        : []),
      ...targetProblems(to, site ?? join(project, 'dist')),
    ]
    return problems.length > 0 ? { problems } : { site, to, languages: values.lang ?? [] }
  } catch (error) {
    return { problems: [(error as Error).message] }
  }
}

/** What is there is replaced: it may only be a bundle. */
function targetProblems(to: string, site: string): string[] {
  if (to === site || isInside(to, site))
    return [`${to} is in the site to bundle. Name a folder outside of it for --to.`]
  if (!existsSync(to)) return []
  if (!statSync(to).isDirectory()) return [`${to} is a file. Name a folder for --to.`]
  const foreign = readdirSync(to).find((name) => !/^signpost-\d[\w.-]*$/.test(name))
  if (foreign === undefined) return []
  return [`${to} holds ${foreign}, which is no part of a bundle. Name a new folder for --to.`]
}
