/** What kind of address a host is, as a browser reads it. */
export type HostKind = 'name' | 'shortName' | 'loopback' | 'private' | 'address'

/** Words in host names that tell the environment: a habit of people, not a rule of Adobe. */
const environments: Record<string, readonly string[]> = {
  stage: ['stg', 'stage', 'staging', 'preprod', 'uat', 'rec', 'recette'],
  development: ['dev', 'devel', 'development', 'sandbox'],
  test: ['test', 'tst', 'qa'],
  production: ['prod', 'prd', 'production', 'live'],
}

const byWord = new Map(
  Object.entries(environments).flatMap(([environment, words]) => words.map((word) => [word, environment] as const)),
)

const isIPv4 = /^\d{1,3}(?:\.\d{1,3}){3}$/

/** Ranges for private networks and single links (RFC 1918, RFC 3927) and for "this network". */
const isPrivateIPv4 = /^(?:0\.|10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.)/

/** Tell names from addresses. Expects a host as the WHATWG parser gives it: there, numbers are dotted already. */
export function hostKind(hostname: string): HostKind {
  const name = hostname.replace(/\.$/, '')
  if (name === 'localhost' || name.endsWith('.localhost')) return 'loopback'
  if (name.startsWith('[')) return kindOfIPv6(name)
  if (!isIPv4.test(name)) return name.includes('.') ? 'name' : 'shortName'
  if (name.startsWith('127.')) return 'loopback'
  return isPrivateIPv4.test(name) ? 'private' : 'address'
}

/** `::1` and mapped 127/8 are the own machine; `fc00::/7` and `fe80::/10` are private (RFC 4193, RFC 4291). */
function kindOfIPv6(name: string): HostKind {
  if (name === '[::1]' || /^\[::ffff:7f/.test(name)) return 'loopback'
  return /^\[(?:f[cd]|fe[89ab])/.test(name) ? 'private' : 'address'
}

/** The first word in a host name that tells its environment, and which that is; the top-level domain does not count. */
export function environmentOf(hostname: string): { word: string; environment: string } | undefined {
  const labels = hostname.toLowerCase().split('.').slice(0, -1)
  for (const part of labels.flatMap((label) => label.split(/[-_]/))) {
    const word = part.replace(/\d{1,4}$/, '')
    const environment = byWord.get(word)
    if (environment !== undefined) return { word, environment }
  }
  return undefined
}
