import { defineCheck, type Finding } from './check.ts'
import { type Credential, credential, isGiven } from './credential/credential.ts'
import { mixUpFindings, pairFindings } from './credential/pair-findings.ts'
import { sourceFindings } from './credential/source-findings.ts'
import { spellingFindings } from './credential/spelling-findings.ts'
import type { Basis } from './provenance.ts'

const documented: Basis = { kind: 'documented', source: 'imsTroubleshooting' }
const masked: Basis = { kind: 'screenshot', source: 'accountPictures' }
const samples: Basis = { kind: 'inferred', source: 'accountPictures' }
const charset: Basis = { kind: 'inferred', source: 'commerceIms' }
const letters: Basis = { kind: 'inferred', source: 'oauth' }
const pitfall: Basis = { kind: 'inferred', source: 'copying' }
const elsewhere: Basis = { kind: 'inferred', source: 'configuringIms' }
const lists: Basis = { kind: 'inferred', source: 'typed' }

// No value of a finding is typed text: an ID may turn out to be a secret, and findings end up in reports.
const messages = {
  idsMissing: 'No {label} was given. Compare the one in Campaign with the one that Adobe provisioned.',
  secretsMissing: 'No {label} was given. Campaign never shows it again, so when in doubt enter it once more.',
  missing: '{side}: no {label} was given. Whether both sides have the same cannot be told.',
  swapped: '{idLabel} and {secretLabel} are swapped between {side} and {other}. Put each in its own field.',
  crossed:
    'What stands as {idLabel} for {side} is the {secretLabel} for {other}. One of them is in the wrong field: find out which.',
  sameTwice:
    '{side}: {idLabel} and {secretLabel} are the same text. They are two values, so enter each in its own field.',
  masked:
    '{side}: {label} has only the dots or stars of a masked field. Take the value from where Adobe gave it to you.',
  organization: '{side}: {label} holds an organization ID. That belongs in the field {field}.',
  technicalAccount: '{side}: {label} holds the ID of a technical account. Enter the value that Adobe provisioned.',
  address: '{side}: {label} holds a web address. Enter the value that Adobe provisioned.',
  token: '{side}: {label} holds a token, which expires. Enter the value that Adobe provisioned.',
  developerConsole:
    '{side}: {label} has 32 hexadecimal digits, like an ID of the Adobe Developer Console. For sign-in Adobe provisions one like {sample}.',
  secretLooksLikeId:
    '{side}: {label} reads like a client ID, for example {sample}. Look whether it is in the wrong field.',
  spaceAtStart: '{side}: {label} has white space at the start. Delete it.',
  spaceAtEnd: '{side}: {label} has white space at the end. Delete it.',
  lineBreak: '{side}: {label} has a line break in it. Enter it in one line.',
  quotes: '{side}: {label} has a quotation mark at an end. Enter it without.',
  idSpace: '{side}: {label} has {found} inside, at character {position}. Delete it.',
  idInvisible: '{side}: {label} has {found} at character {position}, which nobody can see. Delete it.',
  idLookAlike: '{side}: {label} has {found} at character {position}. Type {expected} there.',
  idCharacter:
    '{side}: {label} has {found} at character {position}. Another product of Adobe takes only letters, digits, _ and - here.',
  secretSpace: '{side}: {label} has white space inside. Delete it.',
  secretInvisible: '{side}: {label} has a sign that nobody can see. Copy it again, or type it.',
  secretLookAlike: '{side}: {label} has a sign that only looks like a plain one. Copy it again, or type it.',
  secretCharacter:
    '{side}: {label} has a sign other than letters, digits, _ and -. Another product of Adobe takes no others here.',
  same: '{label} is the same on both sides.',
  sameOtherwise: '{label} is the same on both sides but for what is said above. Mend that.',
  letterCase: '{label} differs in capital and small letters only. Copy it exactly.',
  idsDiffer: '{label} differs between {side} and {other}, from character {position} on. Enter the one from {other}.',
  secretsDiffer: '{label} differs between {side} and {other}. Enter the one from {other}.',
} as const

/** One finding of this check. */
export type Said = Finding<typeof messages>

/** ID and secret in Campaign are the provisioned pair, character for character. No finding repeats what was typed. */
export default defineCheck({
  id: 'client-id-and-secret',
  title: 'Client ID and secret',
  purpose:
    'Compares ID and secret with the pair that Adobe provisioned, and finds what copying does to them. Nothing is sent, kept or repeated.',
  fields: {
    clientId: {
      label: 'Client ID in Campaign',
      hint: 'From the field IMS client identifier of the external account.',
      kind: 'line',
    },
    provisionedClientId: {
      label: 'Client ID from Adobe',
      hint: 'As Adobe Customer Care gave it to you, for example Campaign1',
      kind: 'line',
    },
    secret: {
      label: 'Secret for Campaign',
      hint: 'What you enter in the field IMS client secret. Campaign does not show it again.',
      kind: 'secret',
    },
    provisionedSecret: {
      label: 'Secret from Adobe',
      hint: 'As Adobe gave it to you together with the client ID.',
      kind: 'secret',
    },
  },
  messages,
  basis: {
    idsMissing: lists,
    secretsMissing: masked,
    missing: lists,
    swapped: documented,
    crossed: documented,
    sameTwice: documented,
    masked,
    organization: elsewhere,
    technicalAccount: { kind: 'inferred', source: 'hostNames' },
    address: elsewhere,
    token: elsewhere,
    developerConsole: samples,
    secretLooksLikeId: samples,
    spaceAtStart: pitfall,
    spaceAtEnd: pitfall,
    lineBreak: pitfall,
    quotes: pitfall,
    idSpace: pitfall,
    idInvisible: pitfall,
    idLookAlike: pitfall,
    idCharacter: charset,
    secretSpace: pitfall,
    secretInvisible: pitfall,
    secretLookAlike: pitfall,
    secretCharacter: charset,
    same: documented,
    sameOtherwise: documented,
    letterCase: letters,
    idsDiffer: documented,
    secretsDiffer: documented,
  },
  example: {
    clientId: 'campaign1-demo ',
    provisionedClientId: 'Campaign1-Demo',
    secret: '"a-made-up-secret"',
    provisionedSecret: 'a-made-up-secret',
  },
  *run({ clientId, provisionedClientId, secret, provisionedSecret }) {
    const ids = { own: credential('id', 'Campaign', clientId), other: credential('id', 'Adobe', provisionedClientId) }
    const secrets = {
      own: credential('secret', 'Campaign', secret),
      other: credential('secret', 'Adobe', provisionedSecret),
    }
    const all = [ids.own, ids.other, secrets.own, secrets.other].filter(isGiven)
    const { findings, mixedUp } = mixUpFindings(ids, secrets)
    yield* findings
    for (const one of all.filter((given) => !mixedUp.has(given))) yield* valueFindings(one)
    if (findings.length > 0) return
    yield* pairFindings(ids)
    yield* pairFindings(secrets)
  },
})

/** What is wrong with one value, whatever stands on the other side. */
function* valueFindings(one: Credential): Generator<Said> {
  const foreign = [...sourceFindings(one)]
  yield* foreign
  yield* spellingFindings(one, foreign.length > 0)
}
