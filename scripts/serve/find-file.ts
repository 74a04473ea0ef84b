import { realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { readTarget } from './read-target.ts'

/** What a site has for an address: a file, another address, or nothing. */
export type Found = { file: string } | { moved: string } | 'malformed' | 'missing'

/** Finds what stands at an address. `root` is the real path of the site, without symbolic links. */
export async function findFile(root: string, address: string): Promise<Found> {
  const target = readTarget(address)
  if (target === 'malformed') return 'malformed'
  const { segments, query } = target
  // Empty parts, as in `//host/`, are nobody's folder: so no address that is given back can name another host.
  if (segments.slice(0, -1).includes('')) return 'missing'
  if (segments.at(-1) === '') return findIn(root, [...segments.slice(0, -1), 'index.html'])
  const found = await findIn(root, segments)
  if (found !== 'missing' || (await findIn(root, [...segments, 'index.html'])) === 'missing') return found
  return { moved: `/${segments.map(encodeURIComponent).join('/')}/${query}` }
}

/** The real path must be the path itself: then nothing on the way is a symbolic link, or another spelling. */
async function findIn(root: string, segments: readonly string[]): Promise<Found> {
  const file = join(root, ...segments)
  try {
    if ((await realpath(file)) !== file) return 'missing'
    return (await stat(file)).isFile() ? { file } : 'missing'
  } catch {
    return 'missing'
  }
}
