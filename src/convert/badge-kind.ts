const kinds = ['informative', 'positive', 'negative', 'caution']

/** The kind of a badge, from an attribute list with `type=…`. */
export function badgeKind(attributes: string): string {
  const kind = /\btype\s*=\s*["']?(\w+)/.exec(attributes)?.[1]?.toLowerCase() ?? ''
  return kinds.includes(kind) ? kind : 'informative'
}
