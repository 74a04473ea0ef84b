import type { Said } from '../callback-url.ts'
import { plainText } from '../text/characters.ts'
import { environmentOf } from './host-names.ts'
import type { WebAddress } from './web-address.ts'

interface Pair {
  /** As typed. */
  host: string
  instanceHost: string
  /** As a browser reads them. */
  ascii: string
  instanceAscii: string
}

/** Whether the callback belongs to the instance. */
export function* instanceFindings(callback: WebAddress, instance: WebAddress): Generator<Said> {
  if (instance.host === '') {
    yield* foreignFindings(callback)
    yield { code: 'instanceMissing', level: 'unsure', values: {} }
    return
  }
  if (!instance.read) {
    yield* foreignFindings(callback)
    yield { code: 'instanceUnreadable', level: 'unsure', values: { instance: instance.host } }
    return
  }
  if (!callback.read) return

  const [ascii, instanceAscii] = [callback.read.hostname, instance.read.hostname]
  const pair = {
    host: callback.host,
    instanceHost: instance.host,
    ascii,
    instanceAscii,
  }
  if (ascii !== instanceAscii) {
    const difference = differentHost(pair)
    if (difference.code !== 'lookAlikeHost') yield* foreignFindings(callback)
    yield difference
    yield* crossFindings(pair)
    return
  }
  yield sameHost(pair)
  const [port, instancePort] = [callback.read.port || '443', instance.read.port || '443']
  const isSecure = callback.scheme !== 'http' && instance.scheme !== 'http'
  if (isSecure && port !== instancePort) yield { code: 'portDiffers', level: 'error', values: { port, instancePort } }
}

/** Production and stage never share a callback; after one is copied to the other they do. */
export function* sharedFindings(callback: WebAddress, other: WebAddress): Generator<Said> {
  if (!callback.read || callback.read.origin !== other.read?.origin) return
  yield { code: 'sharedCallback', level: 'error', values: { url: callback.read.origin } }
}

function sameHost({ host, instanceHost }: Pair): Said {
  const isCase = host !== instanceHost && host.toLowerCase() === instanceHost.toLowerCase()
  return isCase
    ? { code: 'hostCase', level: 'note', values: { host, instanceHost } }
    : { code: 'sameHost', level: 'note', values: { host } }
}

/** Letters beyond ASCII in the host, typed or as punycode, that no instance confirms. */
function* foreignFindings({ host, read }: WebAddress): Generator<Said> {
  if (!read || !/[^ -~]|xn--/i.test(host)) return
  yield { code: 'idn', level: 'warning', values: { host, ascii: read.hostname } }
}

function differentHost({ host, instanceHost, ascii, instanceAscii }: Pair): Said {
  const values = { host, instanceHost }
  if (plainText(host).toLowerCase() === plainText(instanceHost).toLowerCase()) {
    return { code: 'lookAlikeHost', level: 'error', values: { ...values, ascii } }
  }
  const isWww = ascii === `www.${instanceAscii}` || instanceAscii === `www.${ascii}`
  return { code: isWww ? 'www' : 'otherHost', level: 'error', values }
}

/** Stage against production, as far as the names of the hosts tell. */
function* crossFindings({ host, instanceHost, ascii, instanceAscii }: Pair): Generator<Said> {
  const [own, other] = [environmentOf(ascii), environmentOf(instanceAscii)]
  if (own && other) {
    const values = { word: own.word, instanceWord: other.word }
    if (own.environment !== other.environment) yield { code: 'crossing', level: 'warning', values }
    return
  }
  const only = own ?? other
  if (only && only.environment !== 'production') {
    yield { code: 'oneSided', level: 'warning', values: { host: own ? host : instanceHost, word: only.word } }
  }
}
