/**
 * The fragment of an address that opens a section with its forms filled in: `#callback-url?callback=…`.
 * A fragment never reaches a server.
 */
export interface Fragment {
  section: string
  /** By field; the names of fields are unique over all forms of a page. */
  values: Record<string, string>
}

/** Reads `location.hash`. Mail and chat programs may have encoded its question mark. */
export function readFragment(hash: string): Fragment {
  const text = hash.replace(/^#/, '').replace(/^([^?=&]*?)%3F/i, '$1?')
  const cut = text.indexOf('?')
  if (cut === -1) return { section: decoded(text), values: {} }
  return { section: decoded(text.slice(0, cut)), values: Object.fromEntries(new URLSearchParams(text.slice(cut + 1))) }
}

/** Writes a fragment with the fields that have a value. */
export function writeFragment({ section, values }: Fragment): string {
  const filled = Object.entries(values).filter(([, value]) => value !== '')
  const query = new URLSearchParams(filled).toString()
  return `#${section}${query && '?'}${query}`
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
