import { readServer, serverFindings } from './address/ims-address.ts'
import { isProduction } from './address/ims-hosts.ts'
import { defineCheck, type Finding } from './check.ts'
import type { Basis } from './provenance.ts'

const rule: Basis = { kind: 'documented', source: 'imsTroubleshooting' }
const picture: Basis = { kind: 'screenshot', source: 'accountPictures' }
const samples: Basis = { kind: 'inferred', source: 'imsTroubleshootingSpelling' }
const console: Basis = { kind: 'documented', source: 'developerConsole' }
const convention: Basis = { kind: 'inferred', source: 'hostNames' }
const syntax: Basis = { kind: 'inferred', source: 'urlStandard' }
const pitfall: Basis = { kind: 'inferred', source: 'copying' }
const lists: Basis = { kind: 'inferred', source: 'typed' }

const messages = {
  productionMissing:
    'No IMS server of the production instance was given. Copy it from the field IMS server of the external account there.',
  stageMissing:
    'No IMS server of the stage instance was given. It must be a production server of IMS, as on the production instance.',
  whiteSpace: '{address} has {found} at character {position}. Delete it: an address has no white space.',
  invisible: '{address} has {found} at character {position}, which nobody can see. Delete it.',
  lookAlike: '{address} has {found} at character {position}. Type {expected} with an English keyboard.',
  quotes: 'The address is in quotation marks, or has one at an end: {found}. Write {expected}',
  both: '{address} names both servers. Write one of them, {first} or {second}.',
  noScheme: '{host} has no scheme. Adobe’s pages write it so, its form shows it with one: {expected}',
  http: '{host} has http:// in front, as in a link on older pages of Adobe. Write {expected}',
  scheme: 'The address starts with the scheme {scheme}. Write {expected}',
  slashes: 'After the scheme the address has {found} instead of //. Write {expected}',
  userInfo: 'A user name or password stands in front of the sign @ and of {host}. Delete them.',
  noHost: 'The address has no host. Write {first} or {second}.',
  unreadable: 'A browser cannot read {host} as a host. Write {first} or {second}.',
  hostCase: '{host} is written in other letter case. It does no harm; Adobe writes {expected}.',
  stagingHost:
    '{host} is a staging server of IMS, where the Adobe IDs of your people are not. A stage instance too takes the production server, {expected}.',
  otherRegion:
    '{host} is named like an endpoint of IMS in another region. Adobe’s pages name {first} and {second} only.',
  developerConsole:
    '{host} is Adobe’s site for developers, where credentials are made. The IMS server is {first} or {second}.',
  adminConsole:
    '{host} is the Admin Console, where users and profiles are kept. The IMS server is {first} or {second}.',
  loginPage: '{host} shows the page on which people type their Adobe ID. The IMS server is {first} or {second}.',
  serverField:
    '{host} belongs in the field Server, in another box of the same form. The IMS server is {first} or {second}.',
  instanceHost:
    '{host} looks like an instance of Campaign, whose address belongs in the field Callback server. The IMS server is {first} or {second}.',
  near: '{host} looks misspelt. Write {expected}.',
  wildcard: '{host} has a * in it, as in lists for firewalls, and stands for many hosts. Write {first} or {second}.',
  adobeHost: '{host} belongs to Adobe, but is not the IMS server. Write {first} or {second}.',
  ipAddress: '{host} is an IP address ({address}). The IMS server is {first} or {second}.',
  idn: '{host} has letters beyond ASCII: a browser goes to {address}. The IMS server is {first} or {second}.',
  otherHost: '{host} is not a host of Adobe. The IMS server is {first} or {second}.',
  port: 'The address names the port {port}. Leave it out: both servers have none.',
  defaultPort: 'The address names the port 443, which https has anyway. Leave it out.',
  authorizePath: '{path} is where a browser is sent to sign in. Write the server without it: {expected}',
  tokenPath: '{path} is where programs fetch tokens. Write the server without it: {expected}',
  discoveryPath: '{path} describes the server to programs. Write the server without it: {expected}',
  profilePath: '{path} is where programs read the profile of a user. Write the server without it: {expected}',
  path: 'The address has the path {path}. Write the server without it: {expected}',
  query: 'The address has a query, {query}. Write the server without it: {expected}',
  fragment: 'The address has a fragment, {fragment}. Write the server without it: {expected}',
  good: '{host} is a production server of IMS, as it should be.',
  sameServer: 'Production and stage use the same IMS server, {host}.',
  differ:
    'Production uses {production} and stage {stage}; both exist. Adobe asks for the same endpoint, so give both instances the same one.',
} as const

/** One finding of this check. */
export type Said = Finding<typeof messages>

/** Every instance, stage included, uses the same one of the two production servers of IMS. */
export default defineCheck({
  id: 'ims-server-url',
  title: 'IMS server URL',
  purpose:
    'Looks whether production and stage use the same production server of IMS, and names the hosts that people take for it.',
  fields: {
    imsProduction: {
      label: 'IMS server on production',
      hint: 'From the field IMS server of the external account on the production instance.',
      kind: 'line',
    },
    imsStage: {
      label: 'IMS server on stage',
      hint: 'The same field on the stage instance.',
      kind: 'line',
    },
  },
  messages,
  basis: {
    productionMissing: lists,
    stageMissing: rule,
    whiteSpace: syntax,
    invisible: syntax,
    lookAlike: syntax,
    quotes: pitfall,
    both: rule,
    noScheme: picture,
    http: picture,
    scheme: picture,
    slashes: syntax,
    userInfo: samples,
    noHost: rule,
    unreadable: syntax,
    hostCase: syntax,
    stagingHost: rule,
    otherRegion: convention,
    developerConsole: convention,
    adminConsole: { kind: 'documented', source: 'controlPanel' },
    loginPage: { kind: 'inferred', source: 'serverLog' },
    serverField: { kind: 'community', source: 'support' },
    instanceHost: convention,
    near: rule,
    wildcard: rule,
    adobeHost: rule,
    ipAddress: rule,
    idn: syntax,
    otherHost: rule,
    port: samples,
    defaultPort: samples,
    authorizePath: console,
    tokenPath: console,
    discoveryPath: console,
    profilePath: { kind: 'documented', source: 'apiErrors' },
    path: samples,
    query: samples,
    fragment: samples,
    good: rule,
    sameServer: rule,
    differ: { kind: 'inferred', source: 'imsTroubleshooting' },
  },
  example: {
    imsProduction: 'http://ims-na1.adobelogin.com/',
    imsStage: 'https://adobeid-na1-stg1.services.adobe.com',
  },
  *run({ imsProduction, imsStage }) {
    const [production, stage] = [readServer(imsProduction), readServer(imsStage)]
    const given = [imsProduction, imsStage].filter((text) => text.trim() !== '')
    for (const text of new Set(given)) yield* serverFindings(text)

    if (imsProduction.trim() === '') yield { code: 'productionMissing', level: 'unsure', values: {} }
    if (imsStage.trim() === '') yield { code: 'stageMissing', level: 'unsure', values: {} }

    const [own, other] = [production.read?.hostname ?? '', stage.read?.hostname ?? '']
    if (!isProduction(own) || !isProduction(other)) return
    if (own === other) yield { code: 'sameServer', level: 'note', values: { host: own } }
    else yield { code: 'differ', level: 'warning', values: { production: own, stage: other } }
  },
})
