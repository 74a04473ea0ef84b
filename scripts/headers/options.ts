import { parseArgs } from 'node:util'
import { nearest } from '../../src/checks/text/edit-distance.ts'

/** What `npm run headers` was asked to do, or why it cannot. */
export type Options = Asked | { help: true } | { problems: string[] }

interface Asked {
  server: string
  host: string
  http: number | undefined
  root: string | undefined
  dir: string | undefined
  to: string | undefined
}

export const usage = `Usage: npm run --silent headers -- --for <server> [--host <name>] [--root <folder>] [--http <port>] [--to <file>]

Prints the configuration of a server for the built site: its headers, what is cached, the page for what is not there.

  --for    nginx, caddy or apache; netlify or cloudflare for the file _headers, which npm run build puts into dist/ anyway.
  --host   The name by which readers reach the server. Without it: localhost.
  --root   Where the site lies on the server. Without it: where it lies here.
  --http   A port, for a server without HTTPS: on this machine, or behind a proxy that speaks HTTPS.
  --dir    The built site. Without it: dist/.
  --to     The file to write. Without it the configuration is printed.
`

const options = {
  for: { type: 'string' },
  host: { type: 'string', default: 'localhost' },
  root: { type: 'string' },
  http: { type: 'string' },
  dir: { type: 'string' },
  to: { type: 'string' },
  help: { type: 'boolean' },
} as const

/** Reads the flags. What they say becomes part of a configuration, so it may hold nothing that means something there. */
export function readOptions(args: readonly string[], known: readonly string[]): Options {
  try {
    const { values } = parseArgs({ args: [...args], options })
    if (values.help) return { help: true }
    const { for: server = '', host, root, http, dir, to } = values
    const problems = [
      ...(known.includes(server) ? [] : [unknownServer(server, known)]),
      ...(/^[a-z\d]([a-z\d.-]*[a-z\d])?$/i.test(host)
        ? []
        : [`--host is “${host}”. Expected is a name such as docs.example.com.`]),
      ...(root === undefined || /^\/[^"\\$`{}\p{Cc}]*$/u.test(root)
        ? []
        : [`--root is “${root}”. Expected is an absolute path without quotes, such as /srv/signpost.`]),
      ...(http === undefined || (/^\d{1,5}$/.test(http) && Number(http) > 0 && Number(http) <= 65_535)
        ? []
        : [`--http is “${http}”. Expected is a port from 1 to 65535, such as 8080.`]),
    ]
    if (problems.length > 0) return { problems }
    return { server, host, root, http: http === undefined ? undefined : Number(http), dir, to }
  } catch (error) {
    return { problems: [(error as Error).message] }
  }
}

function unknownServer(server: string, known: readonly string[]): string {
  const near = nearest(server, known)
  const hint = near === undefined ? '' : ` Did you mean ${near}?`
  return `--for is “${server}”. Expected is one of ${known.join(', ')}.${hint}`
}
