import check from '../checks/scope.ts'
import { cases } from './cases.ts'

export default cases(check, {
  'nothing given': {
    input: {},
    findings: [
      { code: 'scopesMissing', level: 'unsure', values: {} },
      { code: 'provisionedMissing', level: 'unsure', values: {} },
    ],
  },
  'only commas': {
    input: { scopes: ' , ,\n', provisioned: ',;' },
    findings: [
      { code: 'scopesMissing', level: 'unsure', values: {} },
      { code: 'provisionedMissing', level: 'unsure', values: {} },
    ],
  },
  'only what Adobe provisioned': {
    input: {
      provisioned:
        'openid,AdobeID,session,read_organizations,additional_info.projectedProductContext,avatar,audiencemanager_api',
    },
    findings: [{ code: 'scopesMissing', level: 'unsure', values: {} }],
  },
  'only the account': {
    input: {
      scopes:
        'openid,AdobeID,session,read_organizations,additional_info.projectedProductContext,avatar,audiencemanager_api',
    },
    findings: [{ code: 'provisionedMissing', level: 'unsure', values: {} }],
  },
  'a subset, with other separators': {
    input: {
      scopes: 'openid,AdobeID,session,read_organizations,additional_info.projectedProductContext',
      provisioned:
        'openid AdobeID session read_organizations additional_info.projectedProductContext avatar audiencemanager_api',
    },
    findings: [{ code: 'covered', level: 'note', values: { count: 5 } }],
  },
  'the same in another order, one a line': {
    input: {
      scopes:
        'openid,AdobeID,session,read_organizations,additional_info.projectedProductContext,avatar,audiencemanager_api',
      provisioned:
        'audiencemanager_api\r\navatar\r\nadditional_info.projectedProductContext\r\nread_organizations\r\nsession\r\nAdobeID\r\nopenid',
    },
    findings: [{ code: 'covered', level: 'note', values: { count: 7 } }],
  },
  'spaces after commas': {
    input: {
      scopes:
        'openid, AdobeID, session, read_organizations, additional_info.projectedProductContext, avatar, audiencemanager_api',
      provisioned:
        'openid,AdobeID,session,read_organizations,additional_info.projectedProductContext,avatar,audiencemanager_api',
    },
    findings: [{ code: 'covered', level: 'note', values: { count: 7 } }],
  },
  'spaces instead of commas': {
    input: {
      scopes:
        'openid AdobeID session read_organizations additional_info.projectedProductContext avatar audiencemanager_api',
      provisioned:
        'openid,AdobeID,session,read_organizations,additional_info.projectedProductContext,avatar,audiencemanager_api',
    },
    findings: [{ code: 'covered', level: 'note', values: { count: 7 } }],
  },
  'one scope that is not provisioned': {
    input: {
      scopes:
        'openid,AdobeID,session,read_organizations,additional_info.projectedProductContext,avatar,audiencemanager_api,dam-read',
      provisioned:
        'openid,AdobeID,session,read_organizations,additional_info.projectedProductContext,avatar,audiencemanager_api',
    },
    findings: [{ code: 'missing', level: 'error', values: { scope: 'dam-read' } }],
  },
  'letter case': {
    input: {
      scopes:
        'openid,adobeid,session,read_organizations,additional_info.projectedproductcontext,avatar,audiencemanager_api',
      provisioned:
        'openid,AdobeID,session,read_organizations,additional_info.projectedProductContext,avatar,audiencemanager_api',
    },
    findings: [
      { code: 'letterCase', level: 'error', values: { scope: 'adobeid', expected: 'AdobeID' } },
      {
        code: 'letterCase',
        level: 'error',
        values: {
          scope: 'additional_info.projectedproductcontext',
          expected: 'additional_info.projectedProductContext',
        },
      },
    ],
  },
  'letter case, without Adobe’s list': {
    input: {
      scopes:
        'openid,adobeID,session,read_organizations,additional_info.projectedProductContext,avatar,audiencemanager_api',
    },
    findings: [
      { code: 'knownCase', level: 'warning', values: { scope: 'adobeID', expected: 'AdobeID' } },
      { code: 'provisionedMissing', level: 'unsure', values: {} },
    ],
  },
  misspelt: {
    input: {
      scopes:
        'openid,AdobeID,session,read_organisations,additional_info.projectedProductContext,avatar,audiencemanager_api',
      provisioned:
        'openid,AdobeID,session,read_organizations,additional_info.projectedProductContext,avatar,audiencemanager_api',
    },
    findings: [
      { code: 'misspelt', level: 'error', values: { scope: 'read_organisations', expected: 'read_organizations' } },
    ],
  },
  'misspelt, without Adobe’s list': {
    input: {
      scopes:
        'openid,AdobeID,session,read_organisations,additional_info.projectedProductContext,avatar,audiencemanager_api',
    },
    findings: [
      { code: 'knownNear', level: 'warning', values: { scope: 'read_organisations', expected: 'read_organizations' } },
      { code: 'provisionedMissing', level: 'unsure', values: {} },
    ],
  },
  'unknown, without Adobe’s list': {
    input: { scopes: 'openid,AdobeID,session,read_organizations,additional_info.projectedProductContext,creative_sdk' },
    findings: [{ code: 'provisionedMissing', level: 'unsure', values: {} }],
  },
  twice: {
    input: {
      scopes:
        'openid,AdobeID,session,read_organizations,additional_info.projectedProductContext,avatar,audiencemanager_api,openid,openid',
      provisioned:
        'openid,AdobeID,session,read_organizations,additional_info.projectedProductContext,avatar,audiencemanager_api',
    },
    findings: [
      { code: 'duplicate', level: 'note', values: { scope: 'openid', count: 3 } },
      { code: 'covered', level: 'note', values: { count: 7 } },
    ],
  },
  'wrapped by the box': {
    input: {
      scopes:
        'openid,AdobeID,session,read_organizations,additional_info.projectedProd\nuctContext,audience\n  manager_api',
      provisioned:
        'openid,AdobeID,session,read_organizations,additional_info.projectedProductContext,avatar,audiencemanager_api',
    },
    findings: [
      { code: 'wrapped', level: 'note', values: { scope: 'additional_info.projectedProductContext' } },
      { code: 'wrapped', level: 'note', values: { scope: 'audiencemanager_api' } },
      { code: 'covered', level: 'note', values: { count: 6 } },
    ],
  },
  'wrapped twice, and by Adobe’s mail': {
    input: {
      scopes: 'openid,AdobeID,session,read_\norganiza\ntions,additional_info.projectedProductContext',
      provisioned:
        'openid,AdobeID,session,read_organizations,additional_info.projected\r\nProductContext,avatar,audiencemanager_api',
    },
    findings: [
      { code: 'wrapped', level: 'note', values: { scope: 'read_organizations' } },
      { code: 'covered', level: 'note', values: { count: 5 } },
    ],
  },
  'wrapped, and known only from Adobe’s list': {
    input: {
      scopes: 'openid,AdobeID,session,read_organizations,additional_info.projectedProductContext,my_com\npany',
      provisioned: 'openid,AdobeID,session,read_organizations,additional_info.projectedProductContext,my_company',
    },
    findings: [
      { code: 'wrapped', level: 'note', values: { scope: 'my_company' } },
      { code: 'covered', level: 'note', values: { count: 6 } },
    ],
  },
  'wrapped and in other letter case': {
    input: {
      scopes: 'openid,Adobe\nid,session,read_organizations,additional_info.projectedProductContext',
      provisioned:
        'openid,AdobeID,session,read_organizations,additional_info.projectedProductContext,avatar,audiencemanager_api',
    },
    findings: [
      { code: 'wrapped', level: 'note', values: { scope: 'Adobeid' } },
      { code: 'letterCase', level: 'error', values: { scope: 'Adobeid', expected: 'AdobeID' } },
    ],
  },
  'two known scopes on two lines stay two': {
    input: {
      scopes: 'openid\nAdobeID\nsession\nread_organizations\nadditional_info.projectedProductContext',
      provisioned:
        'openid,AdobeID,session,read_organizations,additional_info.projectedProductContext,avatar,audiencemanager_api',
    },
    findings: [{ code: 'covered', level: 'note', values: { count: 5 } }],
  },
  'cut by a no-break space': {
    input: {
      scopes: 'openid,AdobeID,session,read_\u00a0organizations,additional_info.projectedProductContext',
      provisioned: 'openid,AdobeID,session,read_organizations,additional_info.projectedProductContext',
    },
    findings: [
      { code: 'whiteSpace', level: 'error', values: { found: 'U+00A0 NO-BREAK SPACE', position: 29 } },
      { code: 'split', level: 'error', values: { scope: 'read_organizations' } },
    ],
  },
  'cut by a space': {
    input: {
      scopes: 'openid,AdobeID,session,read_organizations,additional_info. projectedProductContext',
      provisioned:
        'openid,AdobeID,session,read_organizations,additional_info.projectedProductContext,avatar,audiencemanager_api',
    },
    findings: [{ code: 'split', level: 'error', values: { scope: 'additional_info.projectedProductContext' } }],
  },
  'semicolons and full-width commas': {
    input: {
      scopes: 'openid;AdobeID，session、read_organizations|additional_info.projectedProductContext',
      provisioned:
        'openid,AdobeID,session,read_organizations,additional_info.projectedProductContext,avatar,audiencemanager_api',
    },
    findings: [
      { code: 'separator', level: 'error', values: { found: ';', position: 7 } },
      { code: 'separator', level: 'error', values: { found: '， (U+FF0C)', position: 15 } },
      { code: 'separator', level: 'error', values: { found: '、', position: 23 } },
      { code: 'separator', level: 'error', values: { found: '|', position: 42 } },
    ],
  },
  'quoted, as in code': {
    input: {
      scopes: '["openid","AdobeID","session","read_organizations","additional_info.projectedProductContext"]',
      provisioned:
        'openid,AdobeID,session,read_organizations,additional_info.projectedProductContext,avatar,audiencemanager_api',
    },
    findings: [
      { code: 'stray', level: 'error', values: { found: '[', position: 1 } },
      { code: 'stray', level: 'error', values: { found: '"', position: 2 } },
      { code: 'stray', level: 'error', values: { found: ']', position: 93 } },
    ],
  },
  'typographic quotes': {
    input: {
      scopes: '“openid,AdobeID,session,read_organizations,additional_info.projectedProductContext”',
      provisioned:
        'openid,AdobeID,session,read_organizations,additional_info.projectedProductContext,avatar,audiencemanager_api',
    },
    findings: [
      { code: 'stray', level: 'error', values: { found: '“', position: 1 } },
      { code: 'stray', level: 'error', values: { found: '”', position: 83 } },
    ],
  },
  'from an address': {
    input: {
      scopes: 'openid%2CAdobeID%20session%2Cread_organizations%2Cadditional_info.projectedProductContext',
      provisioned:
        'openid,AdobeID,session,read_organizations,additional_info.projectedProductContext,avatar,audiencemanager_api',
    },
    findings: [{ code: 'encoded', level: 'error', values: {} }],
  },
  'a tab and a no-break space': {
    input: {
      scopes: 'openid,\tAdobeID,\u00a0session,read_organizations,additional_info.projectedProductContext',
      provisioned:
        'openid,AdobeID,session,read_organizations,additional_info.projectedProductContext,avatar,audiencemanager_api',
    },
    findings: [
      { code: 'whiteSpace', level: 'error', values: { found: 'U+0009 CHARACTER TABULATION', position: 8 } },
      { code: 'whiteSpace', level: 'error', values: { found: 'U+00A0 NO-BREAK SPACE', position: 17 } },
    ],
  },
  'an unseen sign': {
    input: {
      scopes: 'openid,Adobe\u200bID,session,read_organizations,additional_info.projectedProductContext',
      provisioned:
        'openid,AdobeID,session,read_organizations,additional_info.projectedProductContext,avatar,audiencemanager_api',
    },
    findings: [{ code: 'invisible', level: 'error', values: { found: 'U+200B ZERO WIDTH SPACE', position: 13 } }],
  },
  'look-alikes': {
    input: {
      scopes: '\u043epenid,AdobeID,session,read_organizations,additional_info．projectedProductContext',
      provisioned:
        'openid,AdobeID,session,read_organizations,additional_info.projectedProductContext,avatar,audiencemanager_api',
    },
    findings: [
      {
        code: 'lookAlike',
        level: 'error',
        values: { found: '\u043e (U+043E CYRILLIC SMALL LETTER O)', position: 1, expected: 'o' },
      },
      {
        code: 'lookAlike',
        level: 'error',
        values: { found: '． (U+FF0E FULLWIDTH FULL STOP)', position: 58, expected: '.' },
      },
    ],
  },
  'signs that no scope has': {
    input: {
      scopes: 'openid,AdobeID,session,read_organizations,additional_info.projectedProductContext,a/b,é',
      provisioned:
        'openid,AdobeID,session,read_organizations,additional_info.projectedProductContext,avatar,audiencemanager_api,a/b,é',
    },
    findings: [
      { code: 'shape', level: 'warning', values: { found: '/', position: 84 } },
      { code: 'shape', level: 'warning', values: { found: 'é', position: 87 } },
      { code: 'covered', level: 'note', values: { count: 7 } },
    ],
  },
  'scopes of a technical account': {
    input: {
      scopes:
        'openid,AdobeID,session,read_organizations,additional_info.projectedProductContext,adobeio_api,read_client_secret',
      provisioned:
        'openid,AdobeID,session,read_organizations,additional_info.projectedProductContext,avatar,audiencemanager_api',
    },
    findings: [
      { code: 'missing', level: 'error', values: { scope: 'adobeio_api' } },
      { code: 'technical', level: 'warning', values: { scope: 'adobeio_api' } },
      { code: 'missing', level: 'error', values: { scope: 'read_client_secret' } },
      { code: 'technical', level: 'warning', values: { scope: 'read_client_secret' } },
    ],
  },
  'technical, but provisioned': {
    input: {
      scopes: 'openid,AdobeID,session,read_organizations,additional_info.projectedProductContext,campaign_sdk',
      provisioned:
        'openid,AdobeID,session,read_organizations,additional_info.projectedProductContext,avatar,audiencemanager_api,campaign_sdk',
    },
    findings: [
      { code: 'technical', level: 'warning', values: { scope: 'campaign_sdk' } },
      { code: 'covered', level: 'note', values: { count: 6 } },
    ],
  },
  'core scopes absent': {
    input: {
      scopes: 'openid,AdobeID,session',
      provisioned:
        'openid,AdobeID,session,read_organizations,additional_info.projectedProductContext,avatar,audiencemanager_api',
    },
    findings: [
      {
        code: 'coreMissing',
        level: 'warning',
        values: { absent: 'read_organizations, additional_info.projectedProductContext' },
      },
      { code: 'covered', level: 'note', values: { count: 3 } },
    ],
  },
  'a long word': {
    input: {
      scopes:
        'openid,AdobeID,session,read_organizations,additional_info.projectedProductContext,xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      provisioned:
        'openid,AdobeID,session,read_organizations,additional_info.projectedProductContext,avatar,audiencemanager_api',
    },
    findings: [
      {
        code: 'missing',
        level: 'error',
        values: {
          scope:
            'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…',
        },
      },
    ],
  },
  'names of objects': {
    input: {
      scopes: 'openid,AdobeID,session,read_organizations,additional_info.projectedProductContext,__proto__,constructor',
      provisioned:
        'openid,AdobeID,session,read_organizations,additional_info.projectedProductContext,avatar,audiencemanager_api',
    },
    findings: [
      { code: 'missing', level: 'error', values: { scope: '__proto__' } },
      { code: 'missing', level: 'error', values: { scope: 'constructor' } },
    ],
  },
})
