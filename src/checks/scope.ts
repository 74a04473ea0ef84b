import { defineCheck, type Finding } from './check.ts'
import type { Basis } from './provenance.ts'
import { readAccount, readProvision, scopeFindings } from './scopes/scope-findings.ts'
import { signFindings } from './scopes/sign-findings.ts'

const rule: Basis = { kind: 'documented', source: 'imsTroubleshooting' }
const list: Basis = { kind: 'documented', source: 'developerConsole' }
const picture: Basis = { kind: 'inferred', source: 'accountPictures' }
const pitfall: Basis = { kind: 'inferred', source: 'copying' }
const lists: Basis = { kind: 'inferred', source: 'typed' }

const messages = {
  scopesMissing: 'No scopes were given. Copy them from the field IMS scope of the external account.',
  provisionedMissing:
    'Adobe’s list was not given, so whether these scopes are provisioned cannot be told. Ask Adobe Customer Care for the scopes of your client ID.',
  encoded: 'The list has %2C or %20, as in an address. Write a comma there.',
  whiteSpace: 'The list has {found} at character {position}. Put a comma and nothing else between two scopes.',
  invisible: 'The list has {found} at character {position}, which nobody can see. Delete it.',
  separator: 'The list has {found} at character {position}. Separate scopes with a plain comma.',
  stray: 'The list has {found} at character {position}, which belongs to no scope. Delete it.',
  lookAlike: 'The list has {found} at character {position}. Type {expected} with an English keyboard.',
  shape:
    'The list has {found} at character {position}. Every scope seen with Campaign is made of English letters, digits and the signs _ . -',
  wrapped:
    '{scope} stands here in two or more lines and is read as one scope. The box on the form wraps long scopes; make sure that there is no line break in it.',
  split: '{scope} has white space in the middle, so IMS does not read this scope. Delete the white space.',
  missing: '{scope} is not provisioned. Delete it, or have Adobe provision it: one such scope is enough to be refused.',
  letterCase: '{scope} is provisioned as {expected}. Letter case counts, so copy it exactly.',
  misspelt: '{scope} is not provisioned and looks like {expected}, which is. Copy it exactly.',
  knownCase: '{scope} is elsewhere written {expected}. Letter case counts, so look at Adobe’s list.',
  knownNear: '{scope} looks like {expected}. Look at Adobe’s list.',
  technical:
    '{scope} is a scope of technical accounts, which call APIs. People who sign in do not need it; delete it unless Adobe has given it for sign-in.',
  duplicate: '{scope} stands in the list more than once ({count}). It does no harm.',
  coreMissing:
    'The list lacks {absent}, and all of Adobe’s pictures of the field have it. Add what Adobe has provisioned of it.',
  covered: 'Every scope in the account is provisioned ({count}).',
} as const

/** One finding of this check. */
export type Said = Finding<typeof messages>

/** Every scope of the account must be among those that Adobe provisioned, letter for letter. */
export default defineCheck({
  id: 'scope',
  title: 'Scope',
  purpose:
    'Compares the scopes in the account with those that Adobe has provisioned, letter for letter. IMS refuses all of them when one is not provisioned.',
  fields: {
    scopes: {
      label: 'Scopes in the account',
      hint: 'From the field IMS scope, with commas in between. Line breaks of the box do no harm here.',
      kind: 'lines',
    },
    provisioned: {
      label: 'Scopes that Adobe provisioned',
      hint: 'The list for your client ID, from Adobe. Commas, spaces and line breaks may stand in between.',
      kind: 'lines',
    },
  },
  messages,
  basis: {
    scopesMissing: lists,
    provisionedMissing: rule,
    encoded: list,
    whiteSpace: pitfall,
    invisible: pitfall,
    separator: list,
    stray: list,
    lookAlike: pitfall,
    shape: picture,
    wrapped: picture,
    split: list,
    missing: rule,
    letterCase: list,
    misspelt: rule,
    knownCase: list,
    knownNear: picture,
    technical: { kind: 'community', source: 'apiCode' },
    duplicate: { kind: 'inferred', source: 'unanswered' },
    coreMissing: picture,
    covered: rule,
  },
  example: {
    scopes: 'openid,avatar,read_organizations,session,additional_info.projectedProd\nuctContext,adobeid,dam-read',
    provisioned: 'openid, AdobeID, avatar, session, read_organizations, additional_info.projectedProductContext',
  },
  *run({ scopes, provisioned }) {
    const provision = readProvision(provisioned)
    const account = readAccount(scopes, provision)
    const found = [...signFindings(scopes), ...scopeFindings(account, provision)]
    yield* found
    if (account.length === 0) yield { code: 'scopesMissing', level: 'unsure', values: {} }

    if (!provision) yield { code: 'provisionedMissing', level: 'unsure', values: {} }
    else if (account.length > 0 && !found.some(({ level }) => level === 'error')) {
      const count = new Set(account.map(({ name }) => name)).size
      yield { code: 'covered', level: 'note', values: { count } }
    }
  },
})
