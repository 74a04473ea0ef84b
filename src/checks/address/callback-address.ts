import type { Said } from '../callback-url.ts'
import { hostKind } from './host-names.ts'
import { productionHosts } from './ims-hosts.ts'
import type { WebAddress } from './web-address.ts'

/** Hosts of IMS: the two that the account's own field takes, their stages, and the login page of a stage. */
const imsHosts = new Set<string>([
  ...productionHosts,
  'adobeid-na1-stg1.services.adobe.com',
  'ims-na1-stg1.adobelogin.com',
  'auth-stg1.services.adobe.com',
])

/** Paths that people take for the callback, and what each of them is. */
const otherPaths = new Map([
  ['/nl/jsp/logon.jsp', 'logonPath'],
  ['/nl/jsp/login.jsp', 'loginPath'],
  ['/nl/jsp/oauth.jsp', 'oauthPath'],
  ['/view/home', 'homePath'],
  ['/nl/jsp/soaprouter.jsp', 'soapPath'],
  ['/xtk/logon.jssp', 'standardPath'],
] as const)

/** What is wrong with the parts of an address, from left to right. */
export function* addressFindings(address: WebAddress): Generator<Said> {
  if (imsHosts.has(address.read?.hostname ?? '')) {
    // The whole address has to be replaced: how it is written does not matter, and nobody should write it better.
    yield { code: 'imsHost', level: 'error', values: { host: address.host } }
    return
  }
  yield* schemeFindings(address)
  if (!isWeb(address)) return
  const { userInfo, query, fragment } = address
  if (userInfo !== undefined) yield { code: 'userInfo', level: 'error', values: {} }
  yield* hostFindings(address)
  yield* portFindings(address)
  yield* pathFindings(address)
  if (query !== undefined) yield { code: 'query', level: 'warning', values: { query: `?${query}` } }
  if (fragment !== undefined) yield { code: 'fragment', level: 'error', values: { fragment: `#${fragment}` } }
}

/** Whether an address leads, or is meant to lead, to a web server. */
export function isWeb({ scheme }: Pick<WebAddress, 'scheme'>): boolean {
  return scheme === undefined || scheme === 'https' || scheme === 'http'
}

function* schemeFindings({ scheme, slashes, host, read }: WebAddress): Generator<Said> {
  const expected = read?.origin ?? `https://${host}`
  if (scheme === undefined) yield { code: 'noScheme', level: 'error', values: { expected } }
  else if (scheme === 'http') yield { code: 'http', level: 'error', values: {} }
  else if (scheme !== 'https') yield { code: 'scheme', level: 'error', values: { scheme } }
  if (scheme !== undefined && isWeb({ scheme }) && slashes !== '//') {
    yield { code: 'slashes', level: 'error', values: { found: slashes || ':', expected } }
  }
}

function* hostFindings({ host, port, read }: WebAddress): Generator<Said> {
  if (host === '') {
    yield { code: 'noHost', level: 'error', values: {} }
    return
  }
  if (!read) {
    // A wildcard has been named already.
    if (!host.includes('*'))
      yield { code: 'unreadable', level: 'error', values: { value: port === undefined ? host : `${host}:${port}` } }
    return
  }
  const { hostname } = read
  const values = { host, address: hostname }
  const kind = hostKind(hostname)
  if (kind === 'loopback') yield { code: 'localhost', level: 'error', values }
  if (kind === 'private') yield { code: 'privateAddress', level: 'error', values }
  if (kind === 'address') yield { code: 'ipAddress', level: 'error', values }
  if (kind === 'shortName' && !host.includes('*')) yield { code: 'shortName', level: 'warning', values: { host } }
}

function* portFindings({ port, read }: WebAddress): Generator<Said> {
  if (!port || !read) return
  if (read.port === '') yield { code: 'defaultPort', level: 'warning', values: {} }
  else yield { code: 'port', level: 'note', values: { port: read.port } }
}

function* pathFindings({ path, read }: WebAddress): Generator<Said> {
  if (path === '' || path === '/' || !read) return
  const known = read.path.toLowerCase().replace(/\/$/, '')
  const code = otherPaths.get(known as '/view/home') ?? 'path'
  yield { code, level: 'warning', values: { path, expected: read.origin } }
}
