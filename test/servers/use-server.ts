import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  closeSync,
  cpSync,
  globSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll } from 'vitest'
import { installed } from '../../scripts/installed.ts'
import { freePorts } from '../../scripts/serve/free-ports.ts'
import { type Door, rawGet } from '../raw-request.ts'
import { apache } from './apache.ts'
import { caddy } from './caddy.ts'
import { makeCertificate } from './make-certificate.ts'
import { nginx } from './nginx.ts'
import type { Place, Replacement, Server } from './server.ts'

const servers = { nginx, apache, caddy } satisfies Record<string, Server>

export type ServerName = keyof typeof servers
export const serverNames = Object.keys(servers) as ServerName[]

/** What stands beside the site that a server gets, and in `/link.txt` of it, which is a symbolic link. */
export const secret = 'what stands outside the site'

/**
 * Starts a real server with its recipe for the tests of a file or a group; gives a function that tells where it is. It
 * gets a copy of the built site, and leaves nothing.
 */
export function useServer(name: ServerName, { https = false } = {}): () => Place {
  const server: Server = servers[name]
  let place: Place
  let running: ChildProcess | undefined

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), `signpost-${name}-`))
    copySite(folder)
    const [http, other] = await freePorts()
    place = placeFor(name, { folder, http, https: https ? other : undefined })
    if (https) makeCertificate(folder)
    const recipe = moved(place.recipe, server.instead(place))
    for (const [file, text] of Object.entries({ 'recipe.conf': recipe, ...server.around(place) }))
      writeFileSync(join(folder, file), text)
    running = run(server, place)
    await answers(running, place)
  })

  afterAll(async () => {
    if (running && isRunning(running)) {
      running.kill()
      await once(running, 'exit')
    }
    rmSync(place.folder, { recursive: true })
  })

  return () => place
}

function copySite(folder: string) {
  const site = join(folder, 'site')
  cpSync('dist', site, { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), secret)
  symlinkSync('../secret.txt', join(site, 'link.txt'))
  // A server that root starts gives up its rights before it reads them.
  execFileSync('chmod', ['-R', 'a+rX', folder])
}

function placeFor(name: ServerName, at: Omit<Place, 'recipe'>): Place {
  const http = at.https === undefined ? ['--http', String(at.http)] : []
  const flags = ['--for', name, '--root', join(at.folder, 'site'), ...http]
  return { ...at, recipe: execFileSync(process.execPath, ['scripts/headers.ts', ...flags], { encoding: 'utf8' }) }
}

function moved(recipe: string, replacements: readonly Replacement[]): string {
  return replacements.reduce((text, [what, by]) => {
    if (text.search(what) < 0) throw new Error(`The recipe has no ${what}. Say in test/servers/ what it has.`)
    return text.replace(what, by)
  }, recipe)
}

function run(server: Server, { folder, ...place }: Place): ChildProcess {
  // Caddy keeps its certificates at home; OpenSSL has its settings in /etc.
  const env = { PATH: process.env['PATH'], HOME: folder, OPENSSL_CONF: '/dev/null' }
  const log = openSync(join(folder, 'output.log'), 'w')
  const args = server.args({ folder, ...place })
  const running = spawn(installed(server.program), args, { cwd: folder, env, stdio: ['ignore', log, log] })
  closeSync(log)
  return running
}

/** Waits until the server answers; one that does not start ends the waiting. */
async function answers(running: ChildProcess, place: Place): Promise<void> {
  if (!isRunning(running)) throw new Error(`The server does not start:\n${logged(place)}`)
  const answer = await rawGet(doorOf(place), '/').catch(() => undefined)
  if (answer?.status === 200) return
  await setTimeout(50)
  return answers(running, place)
}

function isRunning({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode === null && signalCode === null
}

/** Where the site itself is. */
export function doorOf({ http, https }: Place): Door {
  return https === undefined ? http : { port: https, secure: true }
}

function logged({ folder }: Place): string {
  return globSync(join(folder, '*.log'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('')
}
