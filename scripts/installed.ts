import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** A program that the tests run and npm does not have. */
export interface Program {
  name: string
  /** Variable of the environment that says where it is. */
  variable: string
  places: readonly string[]
  /** Debian's packages with it and with what it needs. */
  packages: readonly string[]
}

/** The path of a program; installs that of Debian where there is none. */
export function installed({ name, variable, places, packages }: Program): string {
  const find = () => [process.env[variable], ...places].find((place) => place && existsSync(place))
  const found = find()
  if (found) return found

  console.log(`No ${name} found: installing Debian’s …`)
  install(['apt-get', 'update', '-qq'])
  install(['apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages])
  const now = find()
  if (now) return now

  console.error(`The tests need ${name}. Install it, and set ${variable} to its path if it is not found.`)
  process.exit(1)
}

/** A package manager talks much; what it said matters only when it failed. */
function install(command: string[]) {
  const [program = '', ...args] = process.getuid?.() === 0 ? command : ['sudo', ...command]
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { status, stderr, error } = spawnSync(program, args, { stdio: ['inherit', 'ignore', 'pipe'], env })
  if (status !== 0) console.error(`${command.join(' ')} failed: ${error?.message ?? stderr}`)
}
