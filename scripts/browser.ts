import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const places = [
  process.env['SIGNPOST_BROWSER'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** What the browser tests need of Debian: the browser, and a font for Chinese. */
const packages = ['chromium', 'fonts-noto-cjk']

/** The path of a browser for the tests; installs Debian's Chromium where there is none. */
export function browser(): string {
  const found = places.find((place) => place && existsSync(place))
  if (found) return found

  console.log('No Chromium found: installing Debian’s …')
  install(['apt-get', 'update', '-qq'])
  install(['apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages])
  const installed = places.find((place) => place && existsSync(place))
  if (installed) return installed

  console.error('The browser tests need Chromium. Install it, and set SIGNPOST_BROWSER to its path if it is not found.')
  process.exit(1)
}

/** A package manager talks much; what it said matters only when it failed. */
function install(command: string[]) {
  const [program = '', ...args] = process.getuid?.() === 0 ? command : ['sudo', ...command]
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { status, stderr, error } = spawnSync(program, args, { stdio: ['inherit', 'ignore', 'pipe'], env })
  if (status !== 0) console.error(`${command.join(' ')} failed: ${error?.message ?? stderr}`)
}
