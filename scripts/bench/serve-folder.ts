import { httpHeaders } from '../serve/http-headers.ts'
import { listen } from '../serve/listen.ts'
import { siteServer } from '../serve/site-server.ts'

/** A folder on an address of this machine. */
export interface Served {
  address: string
  /** Every file that was fetched, workers' and preloaded ones too, by path; clear it to count anew. */
  fetched: Map<string, Buffer>
  close(): void
}

/** Serves a folder and remembers which files a browser fetches: our site with its headers, others without, as they have none. */
export async function serveFolder(folder: string, wanted = 0): Promise<Served> {
  const fetched = new Map<string, Buffer>()
  const server = siteServer(folder, {
    headers: httpHeaders(folder) ?? {},
    sent: (path, content) => fetched.set(path, content),
  })
  const port = await listen(server, wanted)
  const close = () => {
    server.close()
    server.closeAllConnections()
  }
  return { address: `http://127.0.0.1:${port}`, fetched, close }
}
