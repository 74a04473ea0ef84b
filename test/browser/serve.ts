import { preview } from 'astro'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, without a slash at its end. */
    site: string
  }
}

/** Serves the built site while the tests run. */
export default async function serve(project: TestProject) {
  const server = await preview({ logLevel: 'error', server: { port: 4399 } })
  project.provide('site', `http://localhost:${server.port}`)
  return () => server.stop()
}
