import check from '../checks/client-id-and-secret.ts'
import { cases } from './cases.ts'

const idLabel = 'IMS client identifier'
const secretLabel = 'IMS client secret'
const id = { label: idLabel, side: 'Campaign' }
const otherId = { label: idLabel, side: 'Adobe' }
const secret = { label: secretLabel, side: 'Campaign' }
const otherSecret = { label: secretLabel, side: 'Adobe' }
const sides = { side: 'Campaign', other: 'Adobe' }

/** What the check says when one kind of value was left out. */
const noIds = { code: 'idsMissing', level: 'unsure', values: { label: idLabel } } as const
const noSecrets = { code: 'secretsMissing', level: 'unsure', values: { label: secretLabel } } as const
const sameId = { code: 'same', level: 'note', values: { label: idLabel } } as const
const sameSecret = { code: 'same', level: 'note', values: { label: secretLabel } } as const
const otherwiseId = { code: 'sameOtherwise', level: 'note', values: { label: idLabel } } as const
const otherwiseSecret = { code: 'sameOtherwise', level: 'note', values: { label: secretLabel } } as const

const right = 'Campaign1-Demo'
const hidden = 'kW7-Qz_4mYt9'

export default cases(check, {
  'nothing given': {
    input: {},
    findings: [noIds, noSecrets],
  },
  'nothing but white space, quotes and unseen signs': {
    input: { clientId: ' \t', provisionedClientId: '""', secret: '\u200b ', provisionedSecret: "''" },
    findings: [noIds, noSecrets],
  },
  'the provisioned pair': {
    input: { clientId: right, provisionedClientId: right, secret: hidden, provisionedSecret: hidden },
    findings: [sameId, sameSecret],
  },
  'only the values in Campaign': {
    input: { clientId: right, secret: hidden },
    findings: [
      { code: 'missing', level: 'unsure', values: otherId },
      { code: 'missing', level: 'unsure', values: otherSecret },
    ],
  },
  'only the values from Adobe': {
    input: { provisionedClientId: right, provisionedSecret: hidden },
    findings: [
      { code: 'missing', level: 'unsure', values: id },
      { code: 'missing', level: 'unsure', values: secret },
    ],
  },
  'only the IDs': {
    input: { clientId: right, provisionedClientId: right },
    findings: [sameId, noSecrets],
  },
  'white space at the ends of the ID': {
    input: { clientId: ' Campaign1\t', provisionedClientId: 'Campaign1' },
    findings: [
      { code: 'spaceAtStart', level: 'error', values: id },
      { code: 'spaceAtEnd', level: 'error', values: id },
      otherwiseId,
      noSecrets,
    ],
  },
  'white space at the ends of the secret': {
    input: { secret: `\u3000${hidden}\u00a0`, provisionedSecret: hidden },
    findings: [
      { code: 'spaceAtStart', level: 'error', values: secret },
      { code: 'spaceAtEnd', level: 'error', values: secret },
      noIds,
      otherwiseSecret,
    ],
  },
  'white space in the copy from Adobe does not stop anybody': {
    input: { clientId: right, provisionedClientId: `${right} `, secret: hidden, provisionedSecret: ` ${hidden}` },
    findings: [
      { code: 'spaceAtEnd', level: 'warning', values: otherId },
      { code: 'spaceAtStart', level: 'warning', values: otherSecret },
      otherwiseId,
      otherwiseSecret,
    ],
  },
  'the same white space on both sides': {
    input: { secret: `${hidden} `, provisionedSecret: `${hidden} ` },
    findings: [
      { code: 'spaceAtEnd', level: 'error', values: secret },
      { code: 'spaceAtEnd', level: 'warning', values: otherSecret },
      noIds,
      sameSecret,
    ],
  },
  'white space inside': {
    input: {
      clientId: 'Campaign\u00a01 x',
      provisionedClientId: 'Campaign1x',
      secret: 'kW7-Qz_ 4mYt9',
      provisionedSecret: hidden,
    },
    findings: [
      { code: 'idSpace', level: 'error', values: { ...id, found: 'U+00A0 NO-BREAK SPACE', position: 9 } },
      { code: 'secretSpace', level: 'error', values: secret },
      otherwiseId,
      otherwiseSecret,
    ],
  },
  'a line break inside': {
    input: {
      clientId: 'Campaign\r\n1',
      provisionedClientId: 'Campaign1',
      secret: 'kW7-Qz\n_4mYt9',
      provisionedSecret: hidden,
    },
    findings: [
      { code: 'lineBreak', level: 'error', values: id },
      { code: 'lineBreak', level: 'error', values: secret },
      otherwiseId,
      otherwiseSecret,
    ],
  },
  'a line break at the end, and a space': {
    input: { secret: `${hidden} \n\n`, provisionedSecret: hidden },
    findings: [
      { code: 'spaceAtEnd', level: 'error', values: secret },
      { code: 'lineBreak', level: 'error', values: secret },
      noIds,
      otherwiseSecret,
    ],
  },
  'quotes of a keyboard and of a text': {
    input: {
      clientId: `"${right}"`,
      provisionedClientId: right,
      secret: hidden,
      provisionedSecret: ` “${hidden}”`,
    },
    findings: [
      { code: 'quotes', level: 'error', values: id },
      { code: 'spaceAtStart', level: 'warning', values: otherSecret },
      { code: 'quotes', level: 'warning', values: otherSecret },
      otherwiseId,
      otherwiseSecret,
    ],
  },
  'one quote at one end': {
    input: { clientId: right, provisionedClientId: right, secret: `${hidden}'`, provisionedSecret: hidden },
    findings: [{ code: 'quotes', level: 'error', values: secret }, sameId, otherwiseSecret],
  },
  'signs that nobody can see': {
    input: {
      clientId: 'Campaign\u200b1',
      provisionedClientId: 'Campaign1',
      secret: `${hidden}\u200e`,
      provisionedSecret: hidden,
    },
    findings: [
      { code: 'idInvisible', level: 'error', values: { ...id, found: 'U+200B ZERO WIDTH SPACE', position: 9 } },
      { code: 'secretInvisible', level: 'error', values: secret },
      otherwiseId,
      otherwiseSecret,
    ],
  },
  'signs that look like others': {
    input: {
      clientId: 'Campaign1\u2013Demo',
      provisionedClientId: right,
      secret: hidden.replace('-', '\u2011'),
      provisionedSecret: hidden,
    },
    findings: [
      {
        code: 'idLookAlike',
        level: 'error',
        values: { ...id, found: '\u2013 (U+2013 EN DASH)', position: 10, expected: '-' },
      },
      { code: 'secretLookAlike', level: 'error', values: secret },
      otherwiseId,
      otherwiseSecret,
    ],
  },
  'a Cyrillic letter in the ID': {
    input: { clientId: 'C\u0430mpaign1', provisionedClientId: 'Campaign1' },
    findings: [
      {
        code: 'idLookAlike',
        level: 'error',
        values: { ...id, found: '\u0430 (U+0430 CYRILLIC SMALL LETTER A)', position: 2, expected: 'a' },
      },
      otherwiseId,
      noSecrets,
    ],
  },
  'other signs than usual': {
    input: {
      clientId: 'Campaign1,',
      provisionedClientId: 'Campaign1,',
      secret: 'kW7+Qz/4',
      provisionedSecret: 'kW7+Qz/4',
    },
    findings: [
      { code: 'idCharacter', level: 'warning', values: { ...id, found: ',', position: 10 } },
      { code: 'idCharacter', level: 'warning', values: { ...otherId, found: ',', position: 10 } },
      { code: 'secretCharacter', level: 'warning', values: secret },
      { code: 'secretCharacter', level: 'warning', values: otherSecret },
      sameId,
      sameSecret,
    ],
  },
  'letter case': {
    input: {
      clientId: 'campaign1',
      provisionedClientId: 'Campaign1',
      secret: hidden.toUpperCase(),
      provisionedSecret: hidden,
    },
    findings: [
      { code: 'letterCase', level: 'error', values: { label: idLabel } },
      { code: 'letterCase', level: 'error', values: { label: secretLabel } },
    ],
  },
  'another ID and another secret': {
    input: { clientId: 'Campaign2', provisionedClientId: 'Campaign1', secret: 'Z7-hj2', provisionedSecret: hidden },
    findings: [
      { code: 'idsDiffer', level: 'error', values: { label: idLabel, ...sides, position: 9 } },
      { code: 'secretsDiffer', level: 'error', values: { label: secretLabel, ...sides } },
    ],
  },
  'the end of the ID is missing': {
    input: { clientId: 'Campaign1', provisionedClientId: right },
    findings: [{ code: 'idsDiffer', level: 'error', values: { label: idLabel, ...sides, position: 10 } }, noSecrets],
  },
  'the end of the ID is too much': {
    input: { clientId: '🚀Campaign1-Demo', provisionedClientId: '🚀Campaign1' },
    findings: [
      { code: 'idCharacter', level: 'warning', values: { ...id, found: '🚀', position: 1 } },
      { code: 'idCharacter', level: 'warning', values: { ...otherId, found: '🚀', position: 1 } },
      { code: 'idsDiffer', level: 'error', values: { label: idLabel, ...sides, position: 11 } },
      noSecrets,
    ],
  },
  'ID and secret swapped': {
    input: { clientId: hidden, provisionedClientId: right, secret: right, provisionedSecret: hidden },
    findings: [{ code: 'swapped', level: 'error', values: { idLabel, secretLabel, ...sides } }],
  },
  'ID and secret swapped, with white space and quotes': {
    input: { clientId: ` ${hidden}`, provisionedClientId: right, secret: `"${right}"`, provisionedSecret: hidden },
    findings: [{ code: 'swapped', level: 'error', values: { idLabel, secretLabel, ...sides } }],
  },
  'the secret in the place of the ID': {
    input: { clientId: `${hidden} `, provisionedClientId: right, secret: 'Z7-hj2', provisionedSecret: hidden },
    findings: [{ code: 'crossed', level: 'error', values: { idLabel, secretLabel, ...sides } }],
  },
  'the ID in the place of the secret': {
    input: { clientId: right, provisionedClientId: 'Demo1', secret: 'Demo1', provisionedSecret: hidden },
    findings: [{ code: 'crossed', level: 'error', values: { idLabel, secretLabel, side: 'Adobe', other: 'Campaign' } }],
  },
  'the secret twice': {
    input: { clientId: hidden, provisionedClientId: right, secret: hidden },
    findings: [{ code: 'sameTwice', level: 'error', values: { idLabel, secretLabel, side: 'Campaign' } }],
  },
  'the same text four times': {
    input: { clientId: hidden, provisionedClientId: hidden, secret: hidden, provisionedSecret: hidden },
    findings: [
      { code: 'sameTwice', level: 'error', values: { idLabel, secretLabel, side: 'Campaign' } },
      { code: 'crossed', level: 'error', values: { idLabel, secretLabel, ...sides } },
      { code: 'crossed', level: 'error', values: { idLabel, secretLabel, side: 'Adobe', other: 'Campaign' } },
      { code: 'sameTwice', level: 'error', values: { idLabel, secretLabel, side: 'Adobe' } },
    ],
  },
  'a mix-up does not hide what is wrong with the other values': {
    input: { clientId: hidden, provisionedClientId: `${right} `, provisionedSecret: hidden },
    findings: [
      { code: 'crossed', level: 'error', values: { idLabel, secretLabel, ...sides } },
      { code: 'spaceAtEnd', level: 'warning', values: otherId },
    ],
  },
  'a secret that reads like an ID': {
    input: { secret: 'Campaign1', provisionedSecret: hidden },
    findings: [
      { code: 'secretLooksLikeId', level: 'warning', values: { ...secret, sample: 'Campaign1' } },
      noIds,
      { code: 'secretsDiffer', level: 'error', values: { label: secretLabel, ...sides } },
    ],
  },
  'an ID of the developer console': {
    input: { clientId: '0123456789abcdef0123456789ABCDEF', provisionedClientId: 'Campaign1' },
    findings: [
      { code: 'developerConsole', level: 'warning', values: { ...id, sample: 'Campaign1' } },
      { code: 'idsDiffer', level: 'error', values: { label: idLabel, ...sides, position: 1 } },
      noSecrets,
    ],
  },
  'an organization ID': {
    input: { clientId: '6096892F54B5819E0A4C98A2@AdobeOrg', provisionedSecret: '6096892F54B5819E0A4C98A2@AdobeOrg ' },
    findings: [{ code: 'crossed', level: 'error', values: { idLabel, secretLabel, ...sides } }],
  },
  'organization IDs, not the same': {
    input: { clientId: '6096892F54B5819E0A4C98A2@AdobeOrg', secret: '7096892F54B5819E0A4C98A2@adobeorg' },
    findings: [
      { code: 'organization', level: 'error', values: { ...id, field: 'IMS organization ID' } },
      { code: 'organization', level: 'error', values: { ...secret, field: 'IMS organization ID' } },
      { code: 'missing', level: 'unsure', values: otherId },
      { code: 'missing', level: 'unsure', values: otherSecret },
    ],
  },
  'a technical account': {
    input: { clientId: '0A1B2C3D4E5F60718293A4B5@techacct.adobe.com', provisionedClientId: 'Campaign1' },
    findings: [
      { code: 'technicalAccount', level: 'error', values: id },
      { code: 'idsDiffer', level: 'error', values: { label: idLabel, ...sides, position: 1 } },
      noSecrets,
    ],
  },
  addresses: {
    input: { clientId: 'ims-na1.adobelogin.com', provisionedClientId: 'https://campaign.example.com' },
    findings: [
      { code: 'address', level: 'error', values: id },
      { code: 'address', level: 'warning', values: otherId },
      { code: 'idsDiffer', level: 'error', values: { label: idLabel, ...sides, position: 1 } },
      noSecrets,
    ],
  },
  tokens: {
    input: { clientId: 'eyJhbGciOiJub25lIn0.e30.', secret: 'Bearer eyJhbGciOiJub25lIn0.eyJ4IjoxfQ.' },
    findings: [
      { code: 'token', level: 'error', values: id },
      { code: 'token', level: 'error', values: secret },
      { code: 'secretSpace', level: 'error', values: secret },
      { code: 'missing', level: 'unsure', values: otherId },
      { code: 'missing', level: 'unsure', values: otherSecret },
    ],
  },
  'the dots of a masked field': {
    input: { secret: '••••••••', provisionedSecret: hidden },
    findings: [
      { code: 'masked', level: 'error', values: secret },
      noIds,
      { code: 'secretsDiffer', level: 'error', values: { label: secretLabel, ...sides } },
    ],
  },
  'a lone surrogate': {
    input: { clientId: '\ud800Campaign1', provisionedClientId: 'Campaign1' },
    findings: [
      { code: 'idInvisible', level: 'error', values: { ...id, found: 'U+D800', position: 1 } },
      otherwiseId,
      noSecrets,
    ],
  },
  'names of objects are only names': {
    input: {
      clientId: '__proto__',
      provisionedClientId: 'constructor',
      secret: 'toString',
      provisionedSecret: 'valueOf',
    },
    findings: [
      { code: 'idsDiffer', level: 'error', values: { label: idLabel, ...sides, position: 1 } },
      { code: 'secretsDiffer', level: 'error', values: { label: secretLabel, ...sides } },
    ],
  },
})
