/** What the first line of a request asks for. */
export type Target = { segments: string[]; query: string } | 'malformed'

/** Decoded, it would mean something to a file system: another folder, the end of a text, a stream of a file. */
const forbidden = /[/\\:\p{Cc}]/u

/**
 * Reads the target of a request: the parts of its path, decoded once. A path that ends in a slash has an empty last part.
 * What leads upwards, or hides a slash in a part, is malformed rather than made good: no browser sends it.
 */
export function readTarget(target: string): Target {
  // The form for proxies, which every server must understand.
  const local = target.replace(/^https?:\/\/[^/?#]*(?=\/)/i, '')
  const [, path, query = ''] = /^\/([^?#]*)(\?[^#]*)?/.exec(local) ?? []
  if (path === undefined) return 'malformed'
  try {
    const segments = path.split('/').map(decodeURIComponent)
    const isBad = (part: string) => part === '.' || part === '..' || forbidden.test(part)
    return segments.some(isBad) ? 'malformed' : { segments, query }
  } catch {
    return 'malformed'
  }
}
