import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { headerSet } from './headers/header-set.ts'
import { readOptions, usage } from './headers/options.ts'
import { readPolicy } from './headers/read-policy.ts'
import { recipes } from './headers/recipes.ts'

/** `npm run headers`: the configuration of a server for the built site. */
// npm starts the command in the project; people give paths from where they stand.
const { INIT_CWD: home = process.cwd() } = process.env
const options = readOptions(process.argv.slice(2), Object.keys(recipes))
if ('help' in options) {
  process.stdout.write(usage)
  process.exit(0)
}
if ('problems' in options) refuse(`${options.problems.join('\n')}\n\n${usage}`)

const { server, host, http, to } = options
const dir = options.dir === undefined ? join(import.meta.dirname, '../dist') : resolve(home, options.dir)
const policy = readPolicy(dir)
if (policy === undefined) refuse(`${dir} has no _headers, so it is not a built site. Build it with npm run build.\n`)

const headers = headerSet(policy).filter(({ only }) => only !== 'https' || http === undefined)
const text = recipes[server]?.({ headers, host, http, root: options.root ?? dir }) ?? ''
if (to === undefined) process.stdout.write(text)
else write(resolve(home, to), text)

function write(file: string, text: string) {
  try {
    writeFileSync(file, text)
  } catch (error) {
    refuse(`${file} cannot be written: ${(error as Error).message}\n`)
  }
}

function refuse(message: string): never {
  process.stderr.write(message)
  process.exit(2)
}
