import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

/** A folder on an address of this machine. */
export interface Served {
  address: string
  /** Every file that was fetched, workers' and preloaded ones too, by path; clear it to count anew. */
  fetched: Map<string, Buffer>
  close(): void
}

/** Serves a folder and remembers which files a browser fetches. */
export async function serveFolder(folder: string): Promise<Served> {
  const fetched = new Map<string, Buffer>()
  const server = createServer((request, response) => {
    const path = fileOf(folder, request.url ?? '/')
    const content = path === undefined ? undefined : readFileSync(join(folder, path))
    if (path === undefined || !content) return response.writeHead(404).end()
    fetched.set(path, content)
    return response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' }).end(content)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = () => {
    server.close()
    server.closeAllConnections()
  }
  return { address: `http://127.0.0.1:${port}`, fetched, close }
}

/** The file that an address asks for, below the folder; nothing when there is none. */
function fileOf(folder: string, address: string): string | undefined {
  const path = normalize(decodeURIComponent(new URL(address, 'http://localhost').pathname))
  const candidates = path.endsWith('/') ? [join(path, 'index.html')] : [path]
  return candidates.find((file) => statSync(join(folder, file), { throwIfNoEntry: false })?.isFile())
}
