import type { Said } from '../ims-server-url.ts'
import { isInvisible, isSpace, nameOf, plainOf, plainText } from '../text/characters.ts'
import { isQuote, quoted, unquoted } from '../text/quotation-marks.ts'
import { short } from '../text/short.ts'
import { isProduction, meantHost, productionHosts, wrongHost } from './ims-hosts.ts'
import { readAddress, type WebAddress } from './web-address.ts'

/** Paths of IMS by what programs ask for there. */
const imsPaths = [
  [/^\/ims\/authorize(?:\/|$)/i, 'authorizePath'],
  [/^\/ims\/token(?:\/|$)/i, 'tokenPath'],
  [/^\/ims\/\.well-known(?:\/|$)/i, 'discoveryPath'],
  [/^\/ims\/profile(?:\/|$)/i, 'profilePath'],
] as const

/** An address as it is meant: no white space, nothing unseen, no outer quotes, and plain signs for look-alikes. */
export function readServer(text: string): WebAddress {
  return readAddress(plain(text))
}

/** What is wrong with one address of an IMS server, from left to right; a note for one that is right. */
export function serverFindings(text: string): Said[] {
  const signs = [...signFindings(text)]
  const lower = plain(text).toLowerCase()
  const [first, second] = productionHosts
  if (lower.includes(first) && lower.includes(second)) {
    return [...signs, { code: 'both', level: 'error', values: { address: quote(text), first, second } }]
  }
  const address = readServer(text)
  const found = [...signs, ...quoteFindings(text, address), ...partFindings(address)]
  if (!address.read || found.some(({ level }) => level === 'error')) return found
  return [...found, { code: 'good', level: 'note', values: { host: address.read.hostname } }]
}

function plain(text: string): string {
  return plainText(unquoted(text)).replaceAll(' ', '')
}

/** An address as it is quoted: what stands in front of an @ may be a password. */
function quote(text: string): string {
  const at = text.indexOf('@')
  return short(at < 0 ? text : `…${text.slice(at)}`)
}

/** White space, unseen signs and look-alikes: each sign once, where it stands first. */
function* signFindings(text: string): Generator<Said> {
  const address = quote(text)
  const seen = new Set<string>()
  const signs = [...text]
  const { start, end } = quoted(signs)
  for (const [index, sign] of signs.entries()) {
    const isMark = isQuote(sign) && (index < start || index >= end)
    // A wildcard is wrong however it is typed.
    if (isMark || (plainOf(sign) === sign && sign !== ' ') || plainOf(sign) === '*' || seen.has(sign)) continue
    seen.add(sign)
    const values = { address, found: nameOf(sign), position: index + 1 }
    if (isSpace(sign)) yield { code: 'whiteSpace', level: 'error', values }
    else if (isInvisible(sign)) yield { code: 'invisible', level: 'error', values }
    else yield { code: 'lookAlike', level: 'error', values: { ...values, expected: plainOf(sign) } }
  }
}

function* quoteFindings(text: string, address: WebAddress): Generator<Said> {
  const { found } = quoted([...text])
  if (found) yield { code: 'quotes', level: 'error', values: { found, expected: expectedOf(address) } }
}

/** The server that is meant, as Adobe's form shows it. */
function expectedOf({ read }: WebAddress): string {
  return `https://${meantHost(read?.hostname ?? '')}`
}

function* partFindings(address: WebAddress): Generator<Said> {
  const { scheme, userInfo, query, fragment } = address
  yield* schemeFindings(address)
  if (scheme !== undefined && scheme !== 'https' && scheme !== 'http') return
  if (userInfo !== undefined) yield { code: 'userInfo', level: 'error', values: { host: short(address.host) } }
  yield* hostFindings(address)
  yield* portFindings(address)
  yield* pathFindings(address)
  const expected = expectedOf(address)
  if (query !== undefined) yield { code: 'query', level: 'error', values: { query: short(`?${query}`), expected } }
  if (fragment !== undefined) {
    yield { code: 'fragment', level: 'error', values: { fragment: short(`#${fragment}`), expected } }
  }
}

function* schemeFindings(address: WebAddress): Generator<Said> {
  const { scheme, slashes, host } = address
  const expected = expectedOf(address)
  const values = { host: short(host), expected }
  if (scheme === undefined) {
    if (host !== '') yield { code: 'noScheme', level: 'note', values }
    return
  }
  if (scheme === 'http') yield { code: 'http', level: 'error', values }
  else if (scheme !== 'https') {
    yield { code: 'scheme', level: 'error', values: { scheme, expected } }
    return
  }
  if (slashes !== '//') yield { code: 'slashes', level: 'error', values: { found: slashes || ':', expected } }
}

function* hostFindings({ host, port, path, read }: WebAddress): Generator<Said> {
  const [first, second] = productionHosts
  if (host === '') {
    yield { code: 'noHost', level: 'error', values: { first, second } }
    return
  }
  if (!read) {
    const values = { host: short(port ? `${host}:${port}` : host), first, second }
    yield { code: host.includes('*') ? 'wildcard' : 'unreadable', level: 'error', values }
    return
  }
  const { hostname } = read
  if (isProduction(hostname)) {
    if (host !== hostname) yield { code: 'hostCase', level: 'note', values: { host, expected: hostname } }
    return
  }
  yield wrongHostFinding(short(host), hostname, path)
}

function wrongHostFinding(host: string, hostname: string, path: string): Said {
  const [first, second] = productionHosts
  const expected = meantHost(hostname)
  const code = wrongHost(hostname, path)
  if (code === 'stagingHost' || code === 'near') return { code, level: 'error', values: { host, expected } }
  if (code === 'ipAddress' || code === 'idn') {
    return { code, level: 'error', values: { host, address: short(hostname), first, second } }
  }
  return { code, level: 'error', values: { host, first, second } }
}

function* portFindings({ port, read }: WebAddress): Generator<Said> {
  if (!port || !read) return
  if (read.port === '') yield { code: 'defaultPort', level: 'note', values: {} }
  else yield { code: 'port', level: 'error', values: { port: read.port } }
}

function* pathFindings({ path, read }: WebAddress): Generator<Said> {
  if (path === '' || path === '/' || !read) return
  // The path of another host is part of another address, and its host has been named.
  if (!isProduction(read.hostname)) return
  const code = imsPaths.find(([pattern]) => pattern.test(path))?.[1] ?? 'path'
  yield { code, level: 'error', values: { path: short(path), expected: `https://${read.hostname}` } }
}
