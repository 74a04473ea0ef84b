import { nearest } from '../text/edit-distance.ts'
import { environmentOf, hostKind } from './host-names.ts'

/** The two production endpoints of IMS that Adobe names for Campaign Classic v7. */
export const productionHosts = ['adobeid-na1.services.adobe.com', 'ims-na1.adobelogin.com'] as const

/** Hosts that people take for the IMS server, and what each of them is. */
const otherHosts = new Map([
  ['console.adobe.io', 'developerConsole'],
  ['developer.adobe.com', 'developerConsole'],
  ['adminconsole.adobe.com', 'adminConsole'],
  ['auth.services.adobe.com', 'loginPage'],
  ['experiencecloud.adobe.com', 'serverField'],
  ['marketing.adobe.com', 'serverField'],
] as const)

/** What a host is that is not one of the two; each name is a code of the check. */
export type WrongHost =
  | 'stagingHost'
  | 'otherRegion'
  | 'developerConsole'
  | 'adminConsole'
  | 'loginPage'
  | 'serverField'
  | 'instanceHost'
  | 'near'
  | 'wildcard'
  | 'adobeHost'
  | 'ipAddress'
  | 'idn'
  | 'otherHost'

const isOfSignIn = /(?:^|\.)(?:adobelogin\.com|services\.adobe\.com)$/
const isOfAdobe = /(?:^|\.)(?:adobe\.com|adobe\.io|adobelogin\.com)$/
const isRegion = /^(?:adobeid|ims)-[a-z]{2}\d{1,2}\.(?:adobelogin\.com|services\.adobe\.com)$/

/** Paths that only an instance of Campaign has. */
const isInstancePath = /^\/(?:nl|xtk|nms|view)(?:\/|$)/i

/** Whether a host is one of the two. */
export function isProduction(hostname: string): boolean {
  return productionHosts.some((host) => host === hostname)
}

/** The one of the two that is meant: the same domain, or nearly the same name. */
export function meantHost(hostname: string): string {
  const domain = isOfSignIn.exec(hostname)?.[0]
  const sibling = domain && productionHosts.find((host) => host.endsWith(domain))
  return sibling ?? nearest(hostname, productionHosts) ?? productionHosts[0]
}

/** What a host is, once it is known not to be one of the two. Expects a host as the WHATWG parser gives it. */
export function wrongHost(hostname: string, path: string): WrongHost {
  if (hostname.includes('*')) return 'wildcard'
  const known = otherHosts.get(hostname as 'console.adobe.io')
  if (known) return known
  const kind = hostKind(hostname)
  if (kind === 'address' || kind === 'private' || (kind === 'loopback' && !/^[a-z]/.test(hostname))) return 'ipAddress'
  const isSignIn = isOfSignIn.test(hostname)
  if (isSignIn && (environmentOf(hostname)?.environment ?? 'production') !== 'production') return 'stagingHost'
  if (isRegion.test(hostname)) return 'otherRegion'
  if (hostname.includes('xn--')) return 'idn'
  if (nearest(hostname, productionHosts)) return 'near'
  if (hostname.includes('campaign') || isInstancePath.test(path)) return 'instanceHost'
  return isOfAdobe.test(hostname) ? 'adobeHost' : 'otherHost'
}
