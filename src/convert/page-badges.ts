import type { FrontMatterFacts } from '../checks/sources/source-check.ts'
import { badgeKind } from './badge-kind.ts'

/** A badge of a whole page, which stands above its title. */
export interface PageBadge {
  text: string
  kind: string
  /** Where it leads, or empty. */
  url: string
}

/** Reads the keys `badge`, `badge-v8` and so on of a front matter: `label="…" type="…" url="…"`. */
export function pageBadges({ entries }: FrontMatterFacts): PageBadge[] {
  return [...entries].flatMap(([key, { value }]) => {
    if (!/^badge/i.test(key) || typeof value !== 'string') return []
    const text = attribute(value, 'label')
    const url = attribute(value, 'url')
    return text ? [{ text, kind: badgeKind(value), url: /^(?:https?:\/\/|#|\/(?!\/))/.test(url) ? url : '' }] : []
  })
}

function attribute(list: string, name: string): string {
  return new RegExp(`\\b${name}\\s*=\\s*"([^"]*)"`).exec(list)?.[1]?.trim() ?? ''
}
