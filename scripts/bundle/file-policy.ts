import { createHash } from 'node:crypto'

/** Said in every page, for whoever reads its source. */
export const reason =
  "This page works from a disk, where a browser knows no 'self'. So it runs what has one of these hashes and what that loads, " +
  'which can only be a script of this folder; styles and images may come from this server or this disk; and it can send nothing.'

/** The policy of a page of the site as that of a page of the bundle, which runs the scripts given here and what they load. */
export function filePolicy(policy: string, scripts: readonly string[]): string {
  const hashes = scripts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
  const rules: Record<string, (words: string[]) => string[] | undefined> = {
    'script-src': (words) => [...new Set(hashes), "'strict-dynamic'", ...words.filter((word) => word !== "'self'")],
    'style-src': onDisk,
    'img-src': onDisk,
    'font-src': onDisk,
    'media-src': onDisk,
    // What code would fetch, a script brings; nothing starts a worker.
    'connect-src': () => undefined,
    'worker-src': () => undefined,
    'trusted-types': (words) => [...words.filter((word) => word !== "'none'"), 'signpost'],
  }
  const directives = policy.split(';').flatMap((directive) => {
    const [name = '', ...words] = directive.trim().split(/\s+/)
    const kept = (rules[name] ?? ((same) => same))(words)
    return kept ? [[name, ...kept].join(' ')] : []
  })
  return directives.join('; ')
}

function onDisk(words: string[]): string[] {
  return words.includes("'self'") ? [...words, 'file:'] : words
}
