import type { TestProject } from 'vitest/node'
import { httpHeaders } from '../../scripts/serve/http-headers.ts'
import { listen } from '../../scripts/serve/listen.ts'
import { siteServer } from '../../scripts/serve/site-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, without a slash at its end. */
    site: string
  }
}

/** Serves the built site while the tests run, as `npm run serve` does. */
export default async function serve(project: TestProject) {
  const headers = httpHeaders('dist')
  if (!headers) throw new Error('dist/ has no _headers. Build the site with npm run build.')
  const server = siteServer('dist', { headers })
  project.provide('site', `http://127.0.0.1:${await listen(server, 0)}`)
  return () => {
    server.close()
    server.closeAllConnections()
  }
}
