/** How long a browser may keep what stands below an address. */
export interface CacheRule {
  /** Beginning of the path. */
  under: string
  value: string
  why: string
}

const forever = 'public, max-age=31536000, immutable'

/** The first rule that fits is the rule. The names below these folders hold a digest of the content. */
export const cacheRules: readonly CacheRule[] = [
  { under: '/_astro/', value: forever, why: 'Scripts and styles: a changed file has another name.' },
  { under: '/pagefind/fragment/', value: forever, why: 'Texts of the search: a changed file has another name.' },
  { under: '/pagefind/index/', value: forever, why: 'Words of the search: a changed file has another name.' },
  {
    under: '/',
    value: 'no-cache',
    why: 'All else is kept, but asked after before it is used: mostly a short answer 304.',
  },
]
