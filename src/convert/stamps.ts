import type { FrontMatterFacts, Place } from '../checks/sources/source-check.ts'

/** Which English sections a translation was made from, as its front matter says. */
export interface Stamps {
  /** Digest of the English section, by its id. */
  digests: ReadonlyMap<string, string>
  /** What is written and is no stamp. */
  malformed: readonly { text: string; place: Place }[]
}

/** Reads the key `translated`: one `<section id>: "<digest>"` a line. */
export function stampsIn({ entries }: FrontMatterFacts): Stamps {
  const entry = entries.get('translated')
  if (!entry || entry.value === null) return { digests: new Map(), malformed: [] }
  const { value: plain, place } = entry
  if (typeof plain !== 'object' || plain === null || Array.isArray(plain))
    return { digests: new Map(), malformed: [{ text: `translated: ${JSON.stringify(plain)}`, place }] }
  const pairs = Object.entries(plain)
  const isStamp = ([, digest]: [string, unknown]) => typeof digest === 'string' && /^[0-9a-f]{14}$/.test(digest)
  const malformed = pairs
    .filter((pair) => !isStamp(pair))
    .map(([id, digest]) => ({ text: `${id}: ${JSON.stringify(digest)}`, place }))
  return { digests: new Map(pairs.filter(isStamp) as [string, string][]), malformed }
}
