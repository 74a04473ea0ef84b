import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { type Program, type ProgramName, programs, variableOf } from './programs.ts'

/** The path of a program; installs that of Debian where there is none. */
export function installed(name: ProgramName): string {
  const { title, places, packages, service = '' }: Program = programs[name]
  const variable = variableOf(name)
  const find = () => [process.env[variable], ...places].find((place) => place && existsSync(place))
  const found = find()
  if (found) return found

  console.log(`No ${title} found: installing Debian’s …`)
  asRoot(['apt-get', 'update', '-qq'])
  const install = ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages]
  asRoot(['sh', '-c', withoutService, service, ...install])
  const now = find()
  if (now) return now

  console.error(`The tests need ${title}. Install it, and set ${variable} to its path if it is not found.`)
  process.exit(1)
}

/**
 * Runs an installation so that its service starts neither now nor with the machine. Debian asks the file `policy-rc.d`
 * before it starts one; a machine that has this file keeps its own.
 */
const withoutService = `
  policy=/usr/sbin/policy-rc.d
  if ! test -e $policy; then
    trap 'rm -f $policy' EXIT
    trap 'exit 1' HUP INT TERM
    printf '#!/bin/sh\\nexit 101\\n' > $policy
    chmod 755 $policy
  fi
  export DEBIAN_FRONTEND=noninteractive
  "$@" || exit
  if test -n "$0" && test -d /run/systemd/system; then systemctl disable --quiet "$0"; fi`

/** A package manager talks much; what it said matters only when it failed. */
function asRoot(command: string[]) {
  const [program = '', ...args] = process.getuid?.() === 0 ? command : ['sudo', ...command]
  const { status, stderr, error } = spawnSync(program, args, { stdio: ['inherit', 'ignore', 'pipe'] })
  if (status !== 0) console.error(`${command.join(' ')} failed: ${error?.message ?? stderr}`)
}
