import { headersFile } from './headers-file.ts'
import type { Hosting } from './hosting.ts'
import { apache } from './recipes/apache.ts'
import { caddy } from './recipes/caddy.ts'
import { nginx } from './recipes/nginx.ts'

/** A configuration, whole and explained, by the name of the server or host that reads it. */
export const recipes: Record<string, (hosting: Hosting) => string> = {
  apache,
  caddy,
  cloudflare: headersFile,
  netlify: headersFile,
  nginx,
}
