/** Where a link in a source document leads. */
export type LinkTarget =
  /** A section of the same page. */
  | { kind: 'here'; id: string }
  /** Another source document: `<lang>`-less path without `.md`; of a folder, its `index`. */
  | { kind: 'page'; path: string; id: string }
  /** A web or mail address, kept as it is. */
  | { kind: 'outside' }
  /** A file that is no source document, or a path that leaves the language's folder. */
  | { kind: 'file' }
  /** An address with a scheme, or a way of hiding one, that a page must not carry. */
  | { kind: 'refused' }

const outside = /^(?:https?:\/\/[^/?#\s]|mailto:[^/\s])/i

/** Reads the address of a link as it stands after Markdown's own decoding, in the page at `from`. */
export function linkTarget(url: string, from: string): LinkTarget {
  if (hasHidden(url)) return { kind: 'refused' }
  if (outside.test(url)) return { kind: 'outside' }
  if (/^[^/?#]*:/.test(url) || /^[/\\]{2}|\\/.test(url)) return { kind: 'refused' }
  if (url.startsWith('#')) return { kind: 'here', id: decode(url.slice(1)) }

  const [, path = '', id = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(url) ?? []
  const resolved = resolve(decode(path), from)
  if (resolved && path.endsWith('/')) return { kind: 'page', path: `${resolved}/index`, id: decode(id) }
  if (!resolved?.endsWith('.md')) return { kind: 'file' }
  return { kind: 'page', path: resolved.slice(0, -'.md'.length), id: decode(id) }
}

/** The path below the language's folder of a file that is no source document; nothing for any other address. */
export function filePath(url: string, from: string): string | undefined {
  if (linkTarget(url, from).kind !== 'file') return undefined
  return resolve(decode(url.replace(/[?#].*$/s, '')), from)
}

/** Browsers drop tabs and line ends from an address, so control characters can hide a scheme. */
function hasHidden(url: string): boolean {
  return [...url].some((character) => character < ' ' || (character >= '\u007F' && character <= '\u009F'))
}

/**
 * A path below the language's folder; nothing when it leaves the folder. Documents lie in `help/` where they are written,
 * and absolute paths in them say so; the folder that is converted may be that one.
 */
function resolve(written: string, from: string): string | undefined {
  const path = from.startsWith('help/') ? written : written.replace(/^\/help(?=\/)/, '')
  const parts = path.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return undefined
  }
  return parts.join('/')
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
