import type { Bundle } from './offline/bundle.ts'

/** Where a reader elsewhere finds the site, and the path of this page in it. */
interface PublicPlace {
  /** Without a slash at its end; empty where only this disk has the site. */
  site: string
  path: string
}

/** A bundle was copied from the site: another reader cannot open it where this one did. */
export function publicPlace(): PublicPlace {
  const { signpost } = globalThis as { signpost?: Bundle }
  return signpost?.public ?? { site: location.origin, path: location.pathname }
}
