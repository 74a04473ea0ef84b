import { existsSync } from 'node:fs'
import type { Server } from 'node:http'
import { join, resolve } from 'node:path'
import { httpHeaders } from './serve/http-headers.ts'
import { listen } from './serve/listen.ts'
import { readOptions, usage } from './serve/options.ts'
import { siteServer } from './serve/site-server.ts'

/** `npm run serve`: the built site on this machine, with the headers that it should have anywhere. */
// npm starts the command in the project; people give paths from where they stand.
const { INIT_CWD: home = process.cwd() } = process.env
const options = readOptions(process.argv.slice(2))
if ('help' in options) {
  process.stdout.write(usage)
  process.exit(0)
}
if ('problems' in options) refuse(`${options.problems.join('\n')}\n\n${usage}`)

const project = join(import.meta.dirname, '..')
const dir = options.dir === undefined ? join(project, 'dist') : resolve(home, options.dir)
const headers = httpHeaders(dir)
if (!existsSync(join(dir, 'index.html')) || !headers) {
  refuse(`${dir} is not a built site: it has no index.html, or no _headers. Build it with npm run build.\n`)
}
const server = siteServer(dir, { headers })
const port = await begin(server, options.port, options.isAsked)
console.log(`Serving ${dir} at http://127.0.0.1:${port}/ — stop it with Ctrl+C.`)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end)

/** The next port is tried only where the reader has not named one. */
async function begin(server: Server, port: number, isAsked: boolean): Promise<number> {
  try {
    return await listen(server, port)
  } catch (error) {
    const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
    if (isTaken && !isAsked && port < 65_535) return begin(server, port + 1, isAsked)
    return refuse(`Port ${port} cannot be used: ${(error as Error).message}. Name another one with --port.\n`)
  }
}

/** Answers under way are finished; who only keeps a connection is sent away. */
function end() {
  server.close()
  server.closeIdleConnections()
  setTimeout(() => server.closeAllConnections(), 2000).unref()
}

function refuse(message: string): never {
  process.stderr.write(message)
  process.exit(2)
}
