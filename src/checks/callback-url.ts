import { addressFindings, isWeb } from './address/callback-address.ts'
import { instanceFindings, sharedFindings } from './address/callback-instance.ts'
import { spellingFindings, tidy } from './address/callback-spelling.ts'
import { readAddress } from './address/web-address.ts'
import { defineCheck, type Finding } from './check.ts'
import type { Basis } from './provenance.ts'

const rule: Basis = { kind: 'documented', source: 'imsTroubleshooting' }
const accessUrl: Basis = { kind: 'documented', source: 'configuringIms' }
const ims: Basis = { kind: 'documented', source: 'developerConsole' }
const samples: Basis = { kind: 'inferred', source: 'externalAccountsSamples' }
const console: Basis = { kind: 'documented', source: 'clientConsole' }
const convention: Basis = { kind: 'inferred', source: 'hostNames' }
const syntax: Basis = { kind: 'inferred', source: 'urlStandard' }
const pitfall: Basis = { kind: 'inferred', source: 'copying' }
const lists: Basis = { kind: 'inferred', source: 'typed' }

const messages = {
  callbackMissing: 'No callback was given. Copy it from the field Callback server of the external account.',
  suggestion: 'The documented value is the access URL of the instance, here {url}.',
  whiteSpace: 'The callback has {found} at character {position}. Delete it: an address has no white space.',
  invisible: 'The callback has {found} at character {position}, which nobody can see. Delete it.',
  lookAlike: 'The callback has {found} at character {position}. Type {expected} with an English keyboard.',
  quotes: 'The callback is in quotation marks, or has one at an end: {found}. Write the address alone.',
  noScheme: 'The callback does not start with https://. Write {expected}',
  http: 'The callback starts with http://. It must start with https://',
  scheme: 'The callback starts with the scheme {scheme}. It must start with https://',
  slashes: 'After the scheme the callback has {found} instead of //. Write {expected}',
  wildcard: 'The callback has the wildcard * at character {position}. Write the whole address.',
  userInfo: 'The callback carries a user name or password in front of the sign @. Delete them.',
  fragment: 'The callback has a fragment, {fragment}. Delete the sign # and all that follows.',
  query: 'The callback has a query, {query}. The documented value has none.',
  noHost: 'The callback has no host. Write the access URL of the instance.',
  unreadable: 'A browser cannot read {value} as an address. Copy the access URL of the instance again.',
  localhost: 'The host {host} means the computer one sits at ({address}). Write the name of the instance.',
  privateAddress: 'The host {host} is an IP address of a private network ({address}). Write the name of the instance.',
  ipAddress: 'The host {host} is an IP address ({address}). Write the name of the instance.',
  shortName: 'The host {host} has no dot: it is a short name of a local network. Write the full access URL.',
  idn: 'The host {host} has letters beyond ASCII: a browser goes to {ascii}. Look whether that is meant.',
  imsHost: 'The host {host} is a server of IMS. The callback is the address of your own Campaign instance.',
  port: 'The callback names the port {port}. The address that Adobe has registered must name it too.',
  defaultPort:
    'The callback names the port 443, which https has anyway. Leave it out unless Adobe has registered it so.',
  portDiffers: 'The callback has the port {port}, the instance {instancePort}. Both must be the same.',
  instanceMissing: 'No address of the instance was given. Whether the callback belongs to the instance cannot be told.',
  instanceUnreadable:
    'The address of the instance, {instance}, cannot be read. Copy it from the connection in the console.',
  sameHost: 'Callback and instance have the same host, {host}.',
  hostCase:
    'The callback writes the host {host}, the instance {instanceHost}. Browsers see no difference in letter case.',
  www: 'The hosts differ by www.: {host} in the callback, {instanceHost} in the instance. Both must be the same.',
  lookAlikeHost: 'The host {host} only looks like {instanceHost}: a browser goes to {ascii}. Type the host again.',
  otherHost:
    'The callback has the host {host}, the instance {instanceHost}. The callback must be the access URL of this instance.',
  crossing:
    'By their names the callback is {word} and the instance is {instanceWord}. A production account takes the production URL, a stage account its own.',
  oneSided: 'Only {host} has {word} in its name. Callback and instance may belong to different environments.',
  sharedCallback:
    'Production and stage have the same callback, {url}. Each instance has its own: one of the two was copied.',
  logonPath:
    '{path} is the page for web logon and for downloading the console. It is not known as an IMS callback; use {expected}',
  loginPath:
    '{path} is where Campaign sends people who open a web page without a session. It is not known as an IMS callback; use {expected}',
  oauthPath:
    '{path} is the redirect of the bounce mail account for Microsoft. The IMS callback is another one; use {expected}',
  homePath: '{path} is the page for web access. It is not known as an IMS callback; use {expected}',
  soapPath:
    '{path} takes the SOAP calls of console and integrations. It is not known as an IMS callback; use {expected}',
  standardPath:
    '{path} was seen with Campaign Standard. Nothing shows that Campaign Classic v7 answers there; the documented value is {expected}',
  path: 'The callback has the path {path}. No page of Adobe gives one; the documented value is the access URL {expected}',
  tooLong: 'The callback has {length} characters. IMS takes 256 for a default redirect address.',
  good: 'The callback is written as it should be: {url}',
  allowlist:
    'Whether Adobe has registered {url} for your client ID can only be told by Adobe. Ask Adobe Customer Care.',
} as const

/** One finding of this check. */
export type Said = Finding<typeof messages>

/** The callback is the instance's own https address; whether it is on the allowlist only Adobe knows. */
export default defineCheck({
  id: 'callback-url',
  title: 'Callback URL',
  purpose:
    'Looks whether the callback is written as IMS asks and belongs to your instance. Whether Adobe has registered it cannot be known from here.',
  fields: {
    callback: {
      label: 'Callback server',
      hint: 'As it stands in the external account, for example https://campaign.example.com',
      kind: 'line',
    },
    instance: {
      label: 'Address of the instance',
      hint: 'The URL of the connection in the Client Console; a path after it does no harm.',
      kind: 'line',
    },
    otherCallback: {
      label: 'Callback server of the other instance',
      hint: 'If you have production and stage: the same field on the other one. It may stay empty.',
      kind: 'line',
    },
  },
  messages,
  basis: {
    callbackMissing: lists,
    suggestion: accessUrl,
    whiteSpace: syntax,
    invisible: syntax,
    lookAlike: syntax,
    quotes: pitfall,
    noScheme: rule,
    http: rule,
    scheme: rule,
    slashes: syntax,
    wildcard: ims,
    userInfo: samples,
    fragment: samples,
    query: samples,
    noHost: accessUrl,
    unreadable: syntax,
    localhost: accessUrl,
    privateAddress: samples,
    ipAddress: samples,
    shortName: samples,
    idn: syntax,
    imsHost: accessUrl,
    port: ims,
    defaultPort: ims,
    portDiffers: accessUrl,
    instanceMissing: lists,
    instanceUnreadable: syntax,
    sameHost: accessUrl,
    hostCase: syntax,
    www: accessUrl,
    lookAlikeHost: syntax,
    otherHost: accessUrl,
    crossing: convention,
    oneSided: convention,
    sharedCallback: rule,
    logonPath: console,
    loginPath: { kind: 'community', source: 'loginScript' },
    oauthPath: { kind: 'documented', source: 'externalAccounts' },
    homePath: { kind: 'documented', source: 'campaigns' },
    soapPath: { kind: 'inferred', source: 'soapRouter' },
    standardPath: { kind: 'community', source: 'serverLog' },
    path: samples,
    tooLong: ims,
    good: rule,
    allowlist: rule,
  },
  example: {
    callback: 'http://campaign-stage.example.com/view/home',
    instance: 'https://campaign-prod.example.com/nl/jsp/soaprouter.jsp',
    otherCallback: 'https://campaign-stage.example.com',
  },
  *run({ callback, instance, otherCallback }) {
    const own = readAddress(tidy(instance))
    if (tidy(callback) === '') {
      yield { code: 'callbackMissing', level: 'unsure', values: {} }
      if (own.read) yield { code: 'suggestion', level: 'note', values: { url: own.read.origin } }
      return
    }
    const address = readAddress(tidy(callback))
    const belongs = isWeb(address) ? instanceFindings(address, own) : []
    const shared = isWeb(address) ? sharedFindings(address, readAddress(tidy(otherCallback))) : []
    const found = [...spellingFindings(callback), ...addressFindings(address), ...belongs, ...shared]
    yield* found
    if (!address.read || found.some(({ level }) => level === 'error')) return
    const { origin: url, path } = address.read
    if (!found.some(({ level }) => level === 'warning')) yield { code: 'good', level: 'note', values: { url } }
    yield { code: 'allowlist', level: 'unsure', values: { url: path === '/' ? url : url + path } }
  },
})
