/** As browsers and Node have it; this room compiles without either. */
declare class URL {
  constructor(text: string)
  readonly hostname: string
  readonly host: string
  readonly port: string
  readonly pathname: string
}

/** A web address cut into the parts that a checker looks at. Parts that are not there are undefined. */
export interface WebAddress {
  /** Lower case, without the colon. */
  scheme: string | undefined
  /** Whether `//` or something else stands after the scheme, where there is one. */
  slashes: string
  userInfo: string | undefined
  /** As typed. */
  host: string
  /** As typed, without the colon. */
  port: string | undefined
  path: string
  query: string | undefined
  fragment: string | undefined
  /** How a browser reads host and port: lower case, IDNs in ASCII, numbers as IP addresses. Undefined when it refuses. */
  read: { hostname: string; port: string; origin: string; path: string } | undefined
}

/** Schemes that people type and that are written without `//`. A host with a port is not one of them. */
const bare = /^(?:https?|ftp|mailto|javascript|data|file|about|blob|urn|wss?)$/

/** Cut an address by hand, and ask the WHATWG parser for the host. Never throws; every step is linear. */
export function readAddress(text: string): WebAddress {
  const [, name, slashes = ''] = /^([a-z][a-z\d+.-]{0,30}):([/\\]*)/i.exec(text) ?? []
  const scheme = name && (slashes.length > 1 || bare.test(name.toLowerCase())) ? name.toLowerCase() : undefined
  const lead = scheme === undefined ? (/^[/\\]*/.exec(text)?.[0] ?? '') : slashes
  const rest = text.slice((scheme === undefined ? 0 : scheme.length + 1) + lead.length)

  const [beforeFragment, fragment] = cut(rest, rest.indexOf('#'), 1)
  const [beforeQuery, query] = cut(beforeFragment, beforeFragment.indexOf('?'), 1)
  const [authority, path = ''] = cut(beforeQuery, beforeQuery.search(/[/\\]/), 0)
  const at = authority.lastIndexOf('@')
  const { host, port } = cutPort(authority.slice(at + 1))
  const userInfo = at < 0 ? undefined : authority.slice(0, at)
  return { scheme, slashes: lead, userInfo, host, port, path, query, fragment, read: parse(host, port, path) }
}

function cut(text: string, place: number, skip: number): [string, string | undefined] {
  return place < 0 ? [text, undefined] : [text.slice(0, place), text.slice(place + skip)]
}

/** An IPv6 address carries colons of its own, in brackets. */
function cutPort(text: string): { host: string; port: string | undefined } {
  const colon = text.lastIndexOf(':')
  if (colon < 0 || colon < text.lastIndexOf(']')) return { host: text, port: undefined }
  return { host: text.slice(0, colon), port: text.slice(colon + 1) }
}

function parse(host: string, port: string | undefined, path: string): WebAddress['read'] {
  try {
    const url = new URL(`https://${host}${port ? `:${port}` : ''}${path}`)
    // Engines read a star in a host differently, and no server has one in its name.
    if (/\*|%2a/i.test(url.hostname)) return undefined
    return { hostname: url.hostname, port: url.port, origin: `https://${url.host}`, path: url.pathname }
  } catch {
    return undefined
  }
}
