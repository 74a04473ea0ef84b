import check from '../checks/association-mask.ts'
import { cases } from './cases.ts'

export default cases(check, {
  'nothing given': {
    input: {},
    findings: [{ code: 'maskMissing', level: 'unsure', values: {} }],
  },
  'no mask, but profiles': {
    input: { profiles: 'Campaign - t - delivery' },
    findings: [{ code: 'maskMissing', level: 'unsure', values: {} }],
  },
  'the documented mask and name': {
    input: { mask: 'Campaign - tenant_id - (.*)', profiles: 'Campaign - tenant_id - delivery', groups: 'delivery' },
    findings: [
      { code: 'leads', level: 'note', values: { profile: 'Campaign - tenant_id - delivery', group: 'delivery' } },
    ],
  },
  'the mask of an old Chinese page lacks a space': {
    input: { mask: 'Campaign - tenant_id -(.*)', profiles: 'Campaign - tenant_id - delivery', groups: 'delivery' },
    findings: [
      { code: 'maskNoSpace', level: 'warning', values: { position: 22 } },
      {
        code: 'leadingSpace',
        level: 'error',
        values: { profile: 'Campaign - tenant_id - delivery', group: ' delivery', position: 23, maskPosition: 22 },
      },
    ],
  },
  'a short mask': {
    input: { mask: 'Campaign (.*)', profiles: 'Campaign delivery', groups: 'delivery' },
    findings: [{ code: 'leads', level: 'note', values: { profile: 'Campaign delivery', group: 'delivery' } }],
  },
  'the first letter is small': {
    input: { mask: 'Campaign - tenant_id - (.*)', profiles: 'campaign - tenant_id - delivery', groups: 'delivery' },
    findings: [
      {
        code: 'letterCase',
        level: 'warning',
        values: { profile: 'campaign - tenant_id - delivery', position: 1, maskPosition: 1, expected: 'C', found: 'c' },
      },
    ],
  },
  'letter case and then another letter': {
    input: { mask: 'Campaign - prod - (.*)', profiles: 'campaign - test - delivery', groups: 'delivery' },
    findings: [
      {
        code: 'letterCase',
        level: 'warning',
        values: { profile: 'campaign - test - delivery', position: 1, maskPosition: 1, expected: 'C', found: 'c' },
      },
      {
        code: 'stops',
        level: 'error',
        values: { profile: 'campaign - test - delivery', position: 12, maskPosition: 12, expected: 'p', found: 't' },
      },
      { code: 'unreached', level: 'note', values: { group: 'delivery', profile: 'Campaign - prod - delivery' } },
    ],
  },
  'letter case in the prefix and an unknown group': {
    input: { mask: 'Campaign - tenant_id - (.*)', profiles: 'CAMPAIGN - tenant_id - nobody', groups: 'delivery' },
    findings: [
      {
        code: 'letterCase',
        level: 'warning',
        values: { profile: 'CAMPAIGN - tenant_id - nobody', position: 2, maskPosition: 2, expected: 'a', found: 'A' },
      },
      {
        code: 'unknownGroup',
        level: 'error',
        values: { profile: 'CAMPAIGN - tenant_id - nobody', group: 'nobody', position: 24 },
      },
      { code: 'unreached', level: 'note', values: { group: 'delivery', profile: 'Campaign - tenant_id - delivery' } },
    ],
  },
  'a space is missing before the hyphen, as in a screenshot': {
    input: { mask: 'Campaign - dev - (.*)', profiles: 'Campaign - dev- reviewers', groups: 'reviewers' },
    findings: [
      {
        code: 'spaceMissing',
        level: 'error',
        values: { profile: 'Campaign - dev- reviewers', position: 15, maskPosition: 15, found: '-' },
      },
      { code: 'unreached', level: 'note', values: { group: 'reviewers', profile: 'Campaign - dev - reviewers' } },
    ],
  },
  'an unescaped dot lets another name through': {
    input: { mask: 'Campaign - a.b - (.*)', profiles: 'Campaign - axb - delivery', groups: 'delivery' },
    findings: [
      { code: 'unescapedDot', level: 'warning', values: { position: 13 } },
      { code: 'leads', level: 'note', values: { profile: 'Campaign - axb - delivery', group: 'delivery' } },
    ],
  },
  'an escaped dot does not': {
    input: {
      mask: 'Campaign - a\\.b - (.*)',
      profiles: 'Campaign - axb - delivery\nCampaign - a.b - delivery',
      groups: 'delivery',
    },
    findings: [
      {
        code: 'stops',
        level: 'error',
        values: { profile: 'Campaign - axb - delivery', position: 13, maskPosition: 13, expected: '.', found: 'x' },
      },
      { code: 'leads', level: 'note', values: { profile: 'Campaign - a.b - delivery', group: 'delivery' } },
    ],
  },
  'escaped parentheses are text': {
    input: { mask: 'Campaign \\(eu\\) (.*)', profiles: 'Campaign (eu) delivery', groups: 'delivery' },
    findings: [{ code: 'leads', level: 'note', values: { profile: 'Campaign (eu) delivery', group: 'delivery' } }],
  },
  'a prefix with its last space': {
    input: { mask: 'Campaign - tenant_id - ', profiles: 'Campaign - tenant_id - delivery', groups: 'delivery' },
    findings: [
      { code: 'prefixForm', level: 'note', values: {} },
      { code: 'leads', level: 'note', values: { profile: 'Campaign - tenant_id - delivery', group: 'delivery' } },
    ],
  },
  'a prefix without its last space': {
    input: { mask: 'Campaign - tenant_id -', profiles: 'Campaign - tenant_id - delivery', groups: 'delivery' },
    findings: [
      { code: 'prefixForm', level: 'note', values: {} },
      { code: 'maskNoSpace', level: 'warning', values: { position: 22 } },
      {
        code: 'leadingSpace',
        level: 'error',
        values: { profile: 'Campaign - tenant_id - delivery', group: ' delivery', position: 23, maskPosition: 22 },
      },
    ],
  },
  'a prefix stands for itself, dots too': {
    input: { mask: 'Campaign - a.b - ', profiles: 'Campaign - axb - delivery', groups: 'delivery' },
    findings: [
      { code: 'prefixForm', level: 'note', values: {} },
      {
        code: 'stops',
        level: 'error',
        values: { profile: 'Campaign - axb - delivery', position: 13, maskPosition: 13, expected: '.', found: 'x' },
      },
      { code: 'unreached', level: 'note', values: { group: 'delivery', profile: 'Campaign - a.b - delivery' } },
    ],
  },
  'a prefix with a sign of expressions': {
    input: { mask: 'Campaign - * - ', profiles: 'Campaign - dev - delivery', groups: 'delivery' },
    findings: [
      { code: 'prefixForm', level: 'note', values: {} },
      { code: 'literalSign', level: 'unsure', values: { sign: '*', position: 12 } },
      {
        code: 'stops',
        level: 'error',
        values: { profile: 'Campaign - dev - delivery', position: 12, maskPosition: 12, expected: '*', found: 'd' },
      },
    ],
  },
  'a prefix with an escape': {
    input: { mask: 'Campaign - a\\.b - ', profiles: 'Campaign - a.b - delivery' },
    findings: [{ code: 'construct', level: 'unsure', values: { sign: '\\.', position: 13 } }],
  },
  'no parentheses round .*': {
    input: { mask: 'Campaign - tenant_id - .*', profiles: 'Campaign - tenant_id - delivery', groups: 'delivery' },
    findings: [{ code: 'noCapture', level: 'error', values: { sign: '.*', position: 24 } }],
  },
  'a parenthesis is missing': {
    input: { mask: 'Campaign - tenant_id - (.*', profiles: 'Campaign - tenant_id - delivery' },
    findings: [{ code: 'unbalanced', level: 'error', values: { sign: '(', position: 24 } }],
  },
  'a parenthesis too many': {
    input: { mask: 'Campaign - tenant_id) - (.*)', profiles: 'Campaign - tenant_id - delivery' },
    findings: [{ code: 'unbalanced', level: 'error', values: { sign: ')', position: 21 } }],
  },
  'expressions that nobody documents': {
    input: { mask: '^Campaign - (dev|prod) - [a-z]+ \\d (.*)$', profiles: 'Campaign - dev - x' },
    findings: [
      { code: 'construct', level: 'unsure', values: { sign: '^', position: 1 } },
      { code: 'construct', level: 'unsure', values: { sign: '(dev|prod)', position: 13 } },
      { code: 'construct', level: 'unsure', values: { sign: '[a-z]', position: 26 } },
      { code: 'construct', level: 'unsure', values: { sign: '+', position: 31 } },
      { code: 'construct', level: 'unsure', values: { sign: '\\d', position: 33 } },
      { code: 'construct', level: 'unsure', values: { sign: '$', position: 40 } },
    ],
  },
  'two groups': {
    input: { mask: 'Campaign - (.*) - (.*)', profiles: 'Campaign - dev - delivery' },
    findings: [{ code: 'construct', level: 'unsure', values: { sign: '(.*)', position: 19 } }],
  },
  'a look-ahead and nested groups': {
    input: { mask: '(?=Campaign)((a+)+)(.*)', profiles: 'aaaaaaaaaaaaaaaaaaaaaaaa!' },
    findings: [
      { code: 'construct', level: 'unsure', values: { sign: '(?=Campaign)', position: 1 } },
      { code: 'construct', level: 'unsure', values: { sign: '((a+)+)', position: 13 } },
    ],
  },
  '.* in front of the group': {
    input: { mask: 'Campaign.*(.*)', profiles: 'Campaign delivery' },
    findings: [{ code: 'construct', level: 'unsure', values: { sign: '.*', position: 9 } }],
  },
  'brackets that hide a parenthesis': {
    input: { mask: 'Campaign [(] - (.*)', profiles: 'Campaign ( - x' },
    findings: [{ code: 'construct', level: 'unsure', values: { sign: '[(]', position: 10 } }],
  },
  'one or more signs': {
    input: { mask: 'Campaign - t - (.+)', profiles: 'Campaign - t - delivery\nCampaign - t - ', groups: 'delivery' },
    findings: [
      { code: 'leads', level: 'note', values: { profile: 'Campaign - t - delivery', group: 'delivery' } },
      { code: 'emptyRemainder', level: 'error', values: { profile: 'Campaign - t - ' } },
    ],
  },
  'text behind the group': {
    input: {
      mask: 'Campaign - (.*) - eu',
      profiles: 'Campaign - delivery - eu\nCampaign - delivery - us\nCampaign - \nCampaign - report - EU',
      groups: 'delivery\nreport',
    },
    findings: [
      { code: 'leads', level: 'note', values: { profile: 'Campaign - delivery - eu', group: 'delivery' } },
      {
        code: 'stops',
        level: 'error',
        values: { profile: 'Campaign - delivery - us', position: 23, maskPosition: 19, expected: 'e', found: 'u' },
      },
      {
        code: 'tooShort',
        level: 'error',
        values: { profile: 'Campaign - ', position: 12, maskPosition: 16, expected: '␣' },
      },
      {
        code: 'letterCase',
        level: 'warning',
        values: { profile: 'Campaign - report - EU', position: 21, maskPosition: 19, expected: 'e', found: 'E' },
      },
    ],
  },
  'full-width brackets and star': {
    input: { mask: 'Campaign - tenant_id - （.＊）', profiles: 'Campaign - tenant_id - delivery' },
    findings: [
      {
        code: 'fullWidth',
        level: 'error',
        values: { position: 24, found: '（ (U+FF08 FULLWIDTH LEFT PARENTHESIS)', expected: '(' },
      },
      {
        code: 'fullWidth',
        level: 'error',
        values: { position: 26, found: '＊ (U+FF0A FULLWIDTH ASTERISK)', expected: '*' },
      },
      {
        code: 'fullWidth',
        level: 'error',
        values: { position: 27, found: '） (U+FF09 FULLWIDTH RIGHT PARENTHESIS)', expected: ')' },
      },
    ],
  },
  'the operator of formulas for a star': {
    input: { mask: 'Campaign - tenant_id - (.\u2217)', profiles: 'Campaign - tenant_id - delivery' },
    findings: [
      {
        code: 'fullWidth',
        level: 'error',
        values: { position: 26, found: '\u2217 (U+2217 ASTERISK OPERATOR)', expected: '*' },
      },
    ],
  },
  'an HTML entity': {
    input: { mask: 'Campaign - tenant_id - (.&#42;)', profiles: 'Campaign - tenant_id - delivery' },
    findings: [{ code: 'entity', level: 'error', values: { entity: '&#42;', position: 26 } }],
  },
  'an en dash and a no-break space in the mask': {
    input: {
      mask: 'Campaign –\u00a0tenant_id - (.*)',
      profiles: 'Campaign - tenant_id - delivery',
      groups: 'delivery',
    },
    findings: [
      { code: 'maskLookAlike', level: 'warning', values: { position: 10, found: '– (U+2013 EN DASH)', expected: '-' } },
      {
        code: 'maskLookAlike',
        level: 'warning',
        values: { position: 11, found: 'U+00A0 NO-BREAK SPACE', expected: '␣' },
      },
      {
        code: 'lookAlike',
        level: 'error',
        values: {
          profile: 'Campaign - tenant_id - delivery',
          position: 10,
          maskPosition: 10,
          expected: '– (U+2013 EN DASH)',
          found: '-',
        },
      },
    ],
  },
  'an unseen sign in the mask': {
    input: {
      mask: 'Campaign - \u200btenant_id - (.*)',
      profiles: 'Campaign - tenant_id - delivery',
      groups: 'delivery',
    },
    findings: [
      { code: 'maskInvisible', level: 'error', values: { position: 12, found: 'U+200B ZERO WIDTH SPACE' } },
      {
        code: 'stops',
        level: 'error',
        values: {
          profile: 'Campaign - tenant_id - delivery',
          position: 12,
          maskPosition: 12,
          expected: 'U+200B ZERO WIDTH SPACE',
          found: 't',
        },
      },
    ],
  },
  'spaces in front of the mask and in a row': {
    input: { mask: ' Campaign  - t - (.*)', groups: 'delivery' },
    findings: [
      { code: 'maskSpace', level: 'warning', values: { position: 1 } },
      { code: 'maskSpace', level: 'warning', values: { position: 11 } },
    ],
  },
  'a space behind the mask': {
    input: { mask: 'Campaign - t - (.*) ', profiles: 'Campaign - t - delivery', groups: 'delivery' },
    findings: [
      { code: 'maskSpace', level: 'warning', values: { position: 20 } },
      {
        code: 'stops',
        level: 'error',
        values: { profile: 'Campaign - t - delivery', position: 23, maskPosition: 20, expected: '␣', found: 'y' },
      },
    ],
  },
  'look-alikes in a profile': {
    input: {
      mask: 'Campaign - tenant_id - (.*)',
      profiles:
        'Campaign – tenant_id - delivery\nC\u0430mpaign - tenant_id - delivery\nCampaign\u00a0- tenant_id - delivery',
      groups: 'delivery',
    },
    findings: [
      {
        code: 'lookAlike',
        level: 'error',
        values: {
          profile: 'Campaign – tenant_id - delivery',
          position: 10,
          maskPosition: 10,
          expected: '-',
          found: '– (U+2013 EN DASH)',
        },
      },
      {
        code: 'lookAlike',
        level: 'error',
        values: {
          profile: 'C\u0430mpaign - tenant_id - delivery',
          position: 2,
          maskPosition: 2,
          expected: 'a',
          found: '\u0430 (U+0430 CYRILLIC SMALL LETTER A)',
        },
      },
      {
        code: 'lookAlike',
        level: 'error',
        values: {
          profile: 'Campaign\u00a0- tenant_id - delivery',
          position: 9,
          maskPosition: 9,
          expected: '␣',
          found: 'U+00A0 NO-BREAK SPACE',
        },
      },
      { code: 'unreached', level: 'note', values: { group: 'delivery', profile: 'Campaign - tenant_id - delivery' } },
    ],
  },
  'a look-alike in other letter case': {
    input: {
      mask: 'Campaign - tenant_id - (.*)',
      profiles: '\u0421ampaign - tenant_id - delivery\n\u0441ampaign - tenant_id - delivery',
      groups: 'delivery',
    },
    findings: [
      {
        code: 'lookAlike',
        level: 'error',
        values: {
          profile: '\u0421ampaign - tenant_id - delivery',
          position: 1,
          maskPosition: 1,
          expected: 'C',
          found: '\u0421 (U+0421 CYRILLIC CAPITAL LETTER ES)',
        },
      },
      {
        code: 'lookAlike',
        level: 'error',
        values: {
          profile: '\u0441ampaign - tenant_id - delivery',
          position: 1,
          maskPosition: 1,
          expected: 'C',
          found: '\u0441 (U+0441 CYRILLIC SMALL LETTER ES)',
        },
      },
      { code: 'unreached', level: 'note', values: { group: 'delivery', profile: 'Campaign - tenant_id - delivery' } },
    ],
  },
  'an unseen sign in a profile': {
    input: {
      mask: 'Campaign - tenant_id - (.*)',
      profiles: 'Campaign - tenant\u200b_id - delivery\nCampaign - tenant_id - deli\u00advery',
      groups: 'delivery',
    },
    findings: [
      {
        code: 'invisible',
        level: 'error',
        values: { profile: 'Campaign - tenant\u200b_id - delivery', position: 18, found: 'U+200B ZERO WIDTH SPACE' },
      },
      {
        code: 'invisible',
        level: 'error',
        values: { profile: 'Campaign - tenant_id - deli\u00advery', position: 28, found: 'U+00AD SOFT HYPHEN' },
      },
    ],
  },
  'an odd sign in the name of the group': {
    input: {
      mask: 'Campaign - tenant_id - (.*)',
      profiles: 'Campaign - tenant_id - delivery\u00a0team\nCampaign - tenant_id - deliv\u0435ry',
      groups: 'delivery team',
    },
    findings: [
      {
        code: 'oddCharacter',
        level: 'error',
        values: {
          profile: 'Campaign - tenant_id - delivery\u00a0team',
          position: 32,
          found: 'U+00A0 NO-BREAK SPACE',
          expected: '␣',
        },
      },
      {
        code: 'oddCharacter',
        level: 'error',
        values: {
          profile: 'Campaign - tenant_id - deliv\u0435ry',
          position: 29,
          found: '\u0435 (U+0435 CYRILLIC SMALL LETTER IE)',
          expected: 'e',
        },
      },
    ],
  },
  'spaces too many': {
    input: {
      mask: 'Campaign - tenant_id - (.*)',
      profiles:
        ' Campaign - tenant_id - delivery\nCampaign  - tenant_id - delivery\nCampaign - tenant_id -  delivery\nCampaign - tenant_id - delivery ',
      groups: 'delivery',
    },
    findings: [
      { code: 'spaceExtra', level: 'error', values: { profile: ' Campaign - tenant_id - delivery', position: 1 } },
      { code: 'spaceExtra', level: 'error', values: { profile: 'Campaign  - tenant_id - delivery', position: 10 } },
      { code: 'spaceExtra', level: 'error', values: { profile: 'Campaign - tenant_id -  delivery', position: 24 } },
      { code: 'spaceExtra', level: 'error', values: { profile: 'Campaign - tenant_id - delivery ', position: 32 } },
    ],
  },
  'a space that the mask may lack': {
    input: { mask: 'Campaign- dev - (.*)', profiles: 'Campaign - dev - delivery', groups: 'delivery' },
    findings: [
      { code: 'spaceExtra', level: 'error', values: { profile: 'Campaign - dev - delivery', position: 9 } },
      { code: 'unreached', level: 'note', values: { group: 'delivery', profile: 'Campaign- dev - delivery' } },
    ],
  },
  'a space that the mask may lack behind the group': {
    input: { mask: 'Campaign - (.*)- eu', profiles: 'Campaign - delivery - eu', groups: 'delivery' },
    findings: [{ code: 'spaceExtra', level: 'error', values: { profile: 'Campaign - delivery - eu', position: 20 } }],
  },
  'a profile that ends too early': {
    input: { mask: 'Campaign - tenant_id - (.*)', profiles: 'Campaign\nCampaign - tenant_id -', groups: 'delivery' },
    findings: [
      {
        code: 'tooShort',
        level: 'error',
        values: { profile: 'Campaign', position: 9, maskPosition: 9, expected: '␣' },
      },
      {
        code: 'tooShort',
        level: 'error',
        values: { profile: 'Campaign - tenant_id -', position: 23, maskPosition: 23, expected: '␣' },
      },
      { code: 'unreached', level: 'note', values: { group: 'delivery', profile: 'Campaign - tenant_id - delivery' } },
    ],
  },
  'a profile of another product': {
    input: { mask: 'Campaign - tenant_id - (.*)', profiles: 'Analytics - tenant_id - delivery', groups: 'delivery' },
    findings: [
      {
        code: 'stops',
        level: 'error',
        values: {
          profile: 'Analytics - tenant_id - delivery',
          position: 1,
          maskPosition: 1,
          expected: 'C',
          found: 'A',
        },
      },
      { code: 'unreached', level: 'note', values: { group: 'delivery', profile: 'Campaign - tenant_id - delivery' } },
    ],
  },
  'nothing left for the group': {
    input: { mask: 'Campaign - tenant_id - (.*)', profiles: 'Campaign - tenant_id - ', groups: 'delivery' },
    findings: [
      { code: 'emptyRemainder', level: 'error', values: { profile: 'Campaign - tenant_id - ' } },
      { code: 'unreached', level: 'note', values: { group: 'delivery', profile: 'Campaign - tenant_id - delivery' } },
    ],
  },
  'no groups given': {
    input: {
      mask: 'Campaign - tenant_id - (.*)',
      profiles: 'Campaign - tenant_id - delivery\r\n\r\nCampaign - tenant_id - report\r\n',
    },
    findings: [
      { code: 'remainder', level: 'note', values: { profile: 'Campaign - tenant_id - delivery', group: 'delivery' } },
      { code: 'remainder', level: 'note', values: { profile: 'Campaign - tenant_id - report', group: 'report' } },
      { code: 'groupsMissing', level: 'unsure', values: {} },
    ],
  },
  'no groups, but a label': {
    input: { mask: 'Campaign - tenant_id - (.*)', profiles: 'Campaign - tenant_id - Campaign managers' },
    findings: [
      {
        code: 'labelInProfile',
        level: 'warning',
        values: { profile: 'Campaign - tenant_id - Campaign managers', group: 'Campaign managers', name: 'operation' },
      },
      { code: 'groupsMissing', level: 'unsure', values: {} },
    ],
  },
  'neither profiles nor groups': {
    input: { mask: 'Campaign - tenant_id - (.*)' },
    findings: [{ code: 'profilesMissing', level: 'unsure', values: {} }],
  },
  'the profiles to create': {
    input: { mask: 'Campaign - tenant_id - (.*)', groups: 'delivery\nWorkflow supervisors' },
    findings: [
      { code: 'labelGiven', level: 'warning', values: { group: 'Workflow supervisors', name: 'workflowSupervisor' } },
      { code: 'create', level: 'note', values: { group: 'delivery', profile: 'Campaign - tenant_id - delivery' } },
      {
        code: 'create',
        level: 'note',
        values: { group: 'workflowSupervisor', profile: 'Campaign - tenant_id - workflowSupervisor' },
      },
    ],
  },
  'a label in a profile': {
    input: {
      mask: 'Campaign - tenant_id - (.*)',
      profiles: 'Campaign - tenant_id - Delivery operators',
      groups: 'delivery',
    },
    findings: [
      {
        code: 'labelInProfile',
        level: 'error',
        values: { profile: 'Campaign - tenant_id - Delivery operators', group: 'Delivery operators', name: 'delivery' },
      },
    ],
  },
  'a label in both lists': {
    input: {
      mask: 'Campaign - tenant_id - (.*)',
      profiles: 'Campaign - tenant_id - Offer managers',
      groups: 'Offer managers',
    },
    findings: [
      { code: 'labelGiven', level: 'warning', values: { group: 'Offer managers', name: 'offer' } },
      {
        code: 'labelInProfile',
        level: 'warning',
        values: { profile: 'Campaign - tenant_id - Offer managers', group: 'Offer managers', name: 'offer' },
      },
    ],
  },
  'the group differs in letter case': {
    input: {
      mask: 'Campaign - tenant_id - (.*)',
      profiles: 'Campaign - tenant_id - workflowsupervisor',
      groups: 'workflowSupervisor',
    },
    findings: [
      {
        code: 'groupCase',
        level: 'warning',
        values: {
          profile: 'Campaign - tenant_id - workflowsupervisor',
          group: 'workflowsupervisor',
          nearest: 'workflowSupervisor',
        },
      },
    ],
  },
  'the group differs in spaces': {
    input: { mask: 'Campaign - tenant_id - (.*)', profiles: 'Campaign - tenant_id - eu team', groups: 'euteam' },
    findings: [
      {
        code: 'nearGroup',
        level: 'error',
        values: { profile: 'Campaign - tenant_id - eu team', group: 'eu team', nearest: 'euteam' },
      },
    ],
  },
  'a group that is not there': {
    input: { mask: 'Campaign - tenant_id - (.*)', profiles: 'Campaign - tenant_id - sales', groups: 'delivery' },
    findings: [
      {
        code: 'unknownGroup',
        level: 'error',
        values: { profile: 'Campaign - tenant_id - sales', group: 'sales', position: 24 },
      },
      { code: 'unreached', level: 'note', values: { group: 'delivery', profile: 'Campaign - tenant_id - delivery' } },
    ],
  },
  'group names with spaces and look-alikes': {
    input: {
      mask: 'Campaign - tenant_id - (.*)',
      profiles: 'Campaign - tenant_id - delivery',
      groups: ' delivery\nreport \nde–livery\ndelivery',
    },
    findings: [
      { code: 'groupSpace', level: 'warning', values: { group: ' delivery', found: '␣', position: 1 } },
      { code: 'groupSpace', level: 'warning', values: { group: 'report ', found: '␣', position: 7 } },
      {
        code: 'groupSpace',
        level: 'warning',
        values: { group: 'de–livery', found: '– (U+2013 EN DASH)', position: 3 },
      },
      { code: 'leads', level: 'note', values: { profile: 'Campaign - tenant_id - delivery', group: 'delivery' } },
    ],
  },
  'admin gives access to Control Panel': {
    input: {
      mask: 'Campaign - tenant_id - (.*)',
      profiles: 'Campaign - tenant_id - admin\nCampaign - tenant_id - approval Admins',
      groups: 'admin\napproval Admins',
    },
    findings: [
      { code: 'leads', level: 'note', values: { profile: 'Campaign - tenant_id - admin', group: 'admin' } },
      { code: 'controlPanel', level: 'note', values: { profile: 'Campaign - tenant_id - admin' } },
      {
        code: 'leads',
        level: 'note',
        values: { profile: 'Campaign - tenant_id - approval Admins', group: 'approval Admins' },
      },
      { code: 'controlPanel', level: 'note', values: { profile: 'Campaign - tenant_id - approval Admins' } },
    ],
  },
  'a profile twice': {
    input: {
      mask: 'Campaign - tenant_id - (.*)',
      profiles: 'Campaign - tenant_id - delivery\nCampaign - tenant_id - delivery\nCampaign - tenant_id - delivery',
      groups: 'delivery',
    },
    findings: [
      { code: 'leads', level: 'note', values: { profile: 'Campaign - tenant_id - delivery', group: 'delivery' } },
      { code: 'duplicate', level: 'note', values: { profile: 'Campaign - tenant_id - delivery' } },
    ],
  },
  'signs beyond the basic plane count as one': {
    input: { mask: '\u{1f680} - (.*)', profiles: '\u{1f680} - delivery\n\u{1f680} + delivery', groups: 'delivery' },
    findings: [
      { code: 'leads', level: 'note', values: { profile: '\u{1f680} - delivery', group: 'delivery' } },
      {
        code: 'stops',
        level: 'error',
        values: { profile: '\u{1f680} + delivery', position: 3, maskPosition: 3, expected: '-', found: '+' },
      },
    ],
  },
  'names of objects are only names': {
    input: { mask: '(.*)', profiles: '__proto__\nconstructor', groups: '__proto__' },
    findings: [
      { code: 'leads', level: 'note', values: { profile: '__proto__', group: '__proto__' } },
      { code: 'unknownGroup', level: 'error', values: { profile: 'constructor', group: 'constructor', position: 1 } },
    ],
  },
})
