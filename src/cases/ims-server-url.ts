import check from '../checks/ims-server-url.ts'
import { cases } from './cases.ts'

export default cases(check, {
  'nothing given': {
    input: {},
    findings: [
      { code: 'productionMissing', level: 'unsure', values: {} },
      { code: 'stageMissing', level: 'unsure', values: {} },
    ],
  },
  'only white space': {
    input: { imsProduction: '  ', imsStage: '  ' },
    findings: [
      { code: 'productionMissing', level: 'unsure', values: {} },
      { code: 'stageMissing', level: 'unsure', values: {} },
    ],
  },
  'the same server on both': {
    input: {
      imsProduction: 'https://adobeid-na1.services.adobe.com',
      imsStage: 'https://adobeid-na1.services.adobe.com',
    },
    findings: [
      { code: 'good', level: 'note', values: { host: 'adobeid-na1.services.adobe.com' } },
      { code: 'sameServer', level: 'note', values: { host: 'adobeid-na1.services.adobe.com' } },
    ],
  },
  'the other server on both': {
    input: { imsProduction: 'https://ims-na1.adobelogin.com', imsStage: 'https://ims-na1.adobelogin.com' },
    findings: [
      { code: 'good', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
      { code: 'sameServer', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
    ],
  },
  'the same server, once with a slash': {
    input: {
      imsProduction: 'https://adobeid-na1.services.adobe.com',
      imsStage: 'https://adobeid-na1.services.adobe.com/',
    },
    findings: [
      { code: 'good', level: 'note', values: { host: 'adobeid-na1.services.adobe.com' } },
      { code: 'good', level: 'note', values: { host: 'adobeid-na1.services.adobe.com' } },
      { code: 'sameServer', level: 'note', values: { host: 'adobeid-na1.services.adobe.com' } },
    ],
  },
  'only production': {
    input: { imsProduction: 'https://ims-na1.adobelogin.com' },
    findings: [
      { code: 'good', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
      { code: 'stageMissing', level: 'unsure', values: {} },
    ],
  },
  'only stage': {
    input: { imsStage: 'https://ims-na1.adobelogin.com' },
    findings: [
      { code: 'good', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
      { code: 'productionMissing', level: 'unsure', values: {} },
    ],
  },
  'the same server, once without a scheme': {
    input: { imsProduction: 'https://ims-na1.adobelogin.com', imsStage: 'ims-na1.adobelogin.com' },
    findings: [
      { code: 'good', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
      {
        code: 'noScheme',
        level: 'note',
        values: { host: 'ims-na1.adobelogin.com', expected: 'https://ims-na1.adobelogin.com' },
      },
      { code: 'good', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
      { code: 'sameServer', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
    ],
  },
  'slashes without a scheme': {
    input: { imsProduction: '//ims-na1.adobelogin.com', imsStage: 'https://ims-na1.adobelogin.com' },
    findings: [
      {
        code: 'noScheme',
        level: 'note',
        values: { host: 'ims-na1.adobelogin.com', expected: 'https://ims-na1.adobelogin.com' },
      },
      { code: 'good', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
      { code: 'good', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
      { code: 'sameServer', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
    ],
  },
  'two servers that both exist': {
    input: { imsProduction: 'https://adobeid-na1.services.adobe.com', imsStage: 'https://ims-na1.adobelogin.com' },
    findings: [
      { code: 'good', level: 'note', values: { host: 'adobeid-na1.services.adobe.com' } },
      { code: 'good', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
      {
        code: 'differ',
        level: 'warning',
        values: { production: 'adobeid-na1.services.adobe.com', stage: 'ims-na1.adobelogin.com' },
      },
    ],
  },
  'http, as in an old link': {
    input: { imsProduction: 'http://ims-na1.adobelogin.com/', imsStage: 'https://adobeid-na1.services.adobe.com' },
    findings: [
      {
        code: 'http',
        level: 'error',
        values: { host: 'ims-na1.adobelogin.com', expected: 'https://ims-na1.adobelogin.com' },
      },
      { code: 'good', level: 'note', values: { host: 'adobeid-na1.services.adobe.com' } },
      {
        code: 'differ',
        level: 'warning',
        values: { production: 'ims-na1.adobelogin.com', stage: 'adobeid-na1.services.adobe.com' },
      },
    ],
  },
  'another scheme': {
    input: { imsProduction: 'ftp://ims-na1.adobelogin.com', imsStage: 'https://ims-na1.adobelogin.com' },
    findings: [
      { code: 'scheme', level: 'error', values: { scheme: 'ftp', expected: 'https://ims-na1.adobelogin.com' } },
      { code: 'good', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
      { code: 'sameServer', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
    ],
  },
  'a script': {
    input: { imsProduction: 'javascript:alert(1)', imsStage: 'https://ims-na1.adobelogin.com' },
    findings: [
      {
        code: 'scheme',
        level: 'error',
        values: { scheme: 'javascript', expected: 'https://adobeid-na1.services.adobe.com' },
      },
      { code: 'good', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
    ],
  },
  'one slash': {
    input: { imsProduction: 'https:/ims-na1.adobelogin.com', imsStage: 'https://ims-na1.adobelogin.com' },
    findings: [
      { code: 'slashes', level: 'error', values: { found: '/', expected: 'https://ims-na1.adobelogin.com' } },
      { code: 'good', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
      { code: 'sameServer', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
    ],
  },
  'no slashes': {
    input: { imsProduction: 'https:ims-na1.adobelogin.com', imsStage: 'https://ims-na1.adobelogin.com' },
    findings: [
      { code: 'slashes', level: 'error', values: { found: ':', expected: 'https://ims-na1.adobelogin.com' } },
      { code: 'good', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
      { code: 'sameServer', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
    ],
  },
  backslashes: {
    input: { imsProduction: 'https:\\\\ims-na1.adobelogin.com', imsStage: 'https://ims-na1.adobelogin.com' },
    findings: [
      { code: 'slashes', level: 'error', values: { found: '\\\\', expected: 'https://ims-na1.adobelogin.com' } },
      { code: 'good', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
      { code: 'sameServer', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
    ],
  },
  'straight quotation marks': {
    input: { imsProduction: '"https://ims-na1.adobelogin.com"', imsStage: 'https://ims-na1.adobelogin.com' },
    findings: [
      { code: 'quotes', level: 'error', values: { found: '"…"', expected: 'https://ims-na1.adobelogin.com' } },
      { code: 'good', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
      { code: 'sameServer', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
    ],
  },
  'a typographic quotation mark at the start, and no scheme': {
    input: { imsProduction: '“ims-na1.adobelogin.com', imsStage: 'https://ims-na1.adobelogin.com' },
    findings: [
      { code: 'quotes', level: 'error', values: { found: '“…', expected: 'https://ims-na1.adobelogin.com' } },
      {
        code: 'noScheme',
        level: 'note',
        values: { host: 'ims-na1.adobelogin.com', expected: 'https://ims-na1.adobelogin.com' },
      },
      { code: 'good', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
      { code: 'sameServer', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
    ],
  },
  'back-quotes, white space inside, and http': {
    input: { imsProduction: '` http://ims-na1.adobelogin.com`', imsStage: 'https://ims-na1.adobelogin.com' },
    findings: [
      {
        code: 'whiteSpace',
        level: 'error',
        values: { address: '` http://ims-na1.adobelogin.com`', found: '␣', position: 2 },
      },
      { code: 'quotes', level: 'error', values: { found: '`…`', expected: 'https://ims-na1.adobelogin.com' } },
      {
        code: 'http',
        level: 'error',
        values: { host: 'ims-na1.adobelogin.com', expected: 'https://ims-na1.adobelogin.com' },
      },
      { code: 'good', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
      { code: 'sameServer', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
    ],
  },
  'a full-width quotation mark at the end of another host': {
    input: { imsProduction: 'https://www.adobe.com＂', imsStage: 'https://ims-na1.adobelogin.com' },
    findings: [
      { code: 'quotes', level: 'error', values: { found: '…＂', expected: 'https://adobeid-na1.services.adobe.com' } },
      {
        code: 'adobeHost',
        level: 'error',
        values: { host: 'www.adobe.com', first: 'adobeid-na1.services.adobe.com', second: 'ims-na1.adobelogin.com' },
      },
      { code: 'good', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
    ],
  },
  'only quotation marks': {
    input: { imsProduction: '""', imsStage: 'https://ims-na1.adobelogin.com' },
    findings: [
      { code: 'quotes', level: 'error', values: { found: '"…', expected: 'https://adobeid-na1.services.adobe.com' } },
      {
        code: 'noHost',
        level: 'error',
        values: { first: 'adobeid-na1.services.adobe.com', second: 'ims-na1.adobelogin.com' },
      },
      { code: 'good', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
    ],
  },
  'both names, as on the page': {
    input: {
      imsProduction: 'adobeid-na1.services.adobe.com or ims-na1.adobelogin.com',
      imsStage: 'https://ims-na1.adobelogin.com',
    },
    findings: [
      {
        code: 'whiteSpace',
        level: 'error',
        values: { address: 'adobeid-na1.services.adobe.com or ims-na1.adobelogin.com', found: '␣', position: 31 },
      },
      {
        code: 'both',
        level: 'error',
        values: {
          address: 'adobeid-na1.services.adobe.com or ims-na1.adobelogin.com',
          first: 'adobeid-na1.services.adobe.com',
          second: 'ims-na1.adobelogin.com',
        },
      },
      { code: 'good', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
    ],
  },
  'both names, as machine translation joined them': {
    input: {
      imsProduction: 'adobeid-na1.services.adobe.com还是ims-na1.adobelogin.com',
      imsStage: 'https://ims-na1.adobelogin.com',
    },
    findings: [
      {
        code: 'both',
        level: 'error',
        values: {
          address: 'adobeid-na1.services.adobe.com还是ims-na1.adobelogin.com',
          first: 'adobeid-na1.services.adobe.com',
          second: 'ims-na1.adobelogin.com',
        },
      },
      { code: 'good', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
    ],
  },
  'white space around and inside': {
    input: { imsProduction: ' https://ims-na1.\tadobelogin.com\u00a0', imsStage: 'https://ims-na1.adobelogin.com' },
    findings: [
      {
        code: 'whiteSpace',
        level: 'error',
        values: { address: ' https://ims-na1.\tadobelogin.com\u00a0', found: '␣', position: 1 },
      },
      {
        code: 'whiteSpace',
        level: 'error',
        values: {
          address: ' https://ims-na1.\tadobelogin.com\u00a0',
          found: 'U+0009 CHARACTER TABULATION',
          position: 18,
        },
      },
      {
        code: 'whiteSpace',
        level: 'error',
        values: { address: ' https://ims-na1.\tadobelogin.com\u00a0', found: 'U+00A0 NO-BREAK SPACE', position: 33 },
      },
      { code: 'good', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
      { code: 'sameServer', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
    ],
  },
  'an unseen sign': {
    input: { imsProduction: 'https://ims-na1.\u200badobelogin.com', imsStage: 'https://ims-na1.adobelogin.com' },
    findings: [
      {
        code: 'invisible',
        level: 'error',
        values: { address: 'https://ims-na1.\u200badobelogin.com', found: 'U+200B ZERO WIDTH SPACE', position: 17 },
      },
      { code: 'good', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
      { code: 'sameServer', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
    ],
  },
  'full-width punctuation': {
    input: { imsProduction: 'https：//ims－na1。adobelogin.com', imsStage: 'https://ims-na1.adobelogin.com' },
    findings: [
      {
        code: 'lookAlike',
        level: 'error',
        values: {
          address: 'https：//ims－na1。adobelogin.com',
          found: '： (U+FF1A FULLWIDTH COLON)',
          position: 6,
          expected: ':',
        },
      },
      {
        code: 'lookAlike',
        level: 'error',
        values: {
          address: 'https：//ims－na1。adobelogin.com',
          found: '－ (U+FF0D FULLWIDTH HYPHEN-MINUS)',
          position: 12,
          expected: '-',
        },
      },
      {
        code: 'lookAlike',
        level: 'error',
        values: {
          address: 'https：//ims－na1。adobelogin.com',
          found: '。 (U+3002 IDEOGRAPHIC FULL STOP)',
          position: 16,
          expected: '.',
        },
      },
      { code: 'good', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
      { code: 'sameServer', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
    ],
  },
  'full-width letters': {
    input: { imsProduction: 'https://ｉms-na1.adobelogin.com', imsStage: 'https://ims-na1.adobelogin.com' },
    findings: [
      {
        code: 'lookAlike',
        level: 'error',
        values: {
          address: 'https://ｉms-na1.adobelogin.com',
          found: 'ｉ (U+FF49 FULLWIDTH LATIN SMALL LETTER I)',
          position: 9,
          expected: 'i',
        },
      },
      { code: 'good', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
      { code: 'sameServer', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
    ],
  },
  'a Cyrillic letter': {
    input: { imsProduction: 'https://ims-na1.ad\u043ebelogin.com', imsStage: 'https://ims-na1.adobelogin.com' },
    findings: [
      {
        code: 'lookAlike',
        level: 'error',
        values: {
          address: 'https://ims-na1.ad\u043ebelogin.com',
          found: '\u043e (U+043E CYRILLIC SMALL LETTER O)',
          position: 19,
          expected: 'o',
        },
      },
      { code: 'good', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
      { code: 'sameServer', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
    ],
  },
  'an en dash': {
    input: { imsProduction: 'https://ims\u2013na1.adobelogin.com', imsStage: 'https://ims-na1.adobelogin.com' },
    findings: [
      {
        code: 'lookAlike',
        level: 'error',
        values: {
          address: 'https://ims\u2013na1.adobelogin.com',
          found: '\u2013 (U+2013 EN DASH)',
          position: 12,
          expected: '-',
        },
      },
      { code: 'good', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
      { code: 'sameServer', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
    ],
  },
  'letter case': {
    input: { imsProduction: 'HTTPS://IMS-NA1.adobelogin.com', imsStage: 'https://ims-na1.adobelogin.com' },
    findings: [
      {
        code: 'hostCase',
        level: 'note',
        values: { host: 'IMS-NA1.adobelogin.com', expected: 'ims-na1.adobelogin.com' },
      },
      { code: 'good', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
      { code: 'good', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
      { code: 'sameServer', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
    ],
  },
  'a password in front': {
    input: { imsProduction: 'https://admin:pass@ims-na1.adobelogin.com', imsStage: 'https://ims-na1.adobelogin.com' },
    findings: [
      { code: 'userInfo', level: 'error', values: { host: 'ims-na1.adobelogin.com' } },
      { code: 'good', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
      { code: 'sameServer', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
    ],
  },
  'a password in front, and a space': {
    input: { imsProduction: 'https://admin:pass@ims-na1.adobelogin.com ', imsStage: 'https://ims-na1.adobelogin.com' },
    findings: [
      {
        code: 'whiteSpace',
        level: 'error',
        values: { address: '…@ims-na1.adobelogin.com ', found: '␣', position: 42 },
      },
      { code: 'userInfo', level: 'error', values: { host: 'ims-na1.adobelogin.com' } },
      { code: 'good', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
      { code: 'sameServer', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
    ],
  },
  'no host': {
    input: { imsProduction: 'https://', imsStage: 'https://ims-na1.adobelogin.com' },
    findings: [
      {
        code: 'noHost',
        level: 'error',
        values: { first: 'adobeid-na1.services.adobe.com', second: 'ims-na1.adobelogin.com' },
      },
      { code: 'good', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
    ],
  },
  'only unseen signs': {
    input: { imsProduction: '\u200b', imsStage: 'https://ims-na1.adobelogin.com' },
    findings: [
      {
        code: 'invisible',
        level: 'error',
        values: { address: '\u200b', found: 'U+200B ZERO WIDTH SPACE', position: 1 },
      },
      {
        code: 'noHost',
        level: 'error',
        values: { first: 'adobeid-na1.services.adobe.com', second: 'ims-na1.adobelogin.com' },
      },
      { code: 'good', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
    ],
  },
  'a host that cannot be read': {
    input: { imsProduction: 'https://ims<na1', imsStage: 'https://ims-na1.adobelogin.com' },
    findings: [
      {
        code: 'unreadable',
        level: 'error',
        values: { host: 'ims<na1', first: 'adobeid-na1.services.adobe.com', second: 'ims-na1.adobelogin.com' },
      },
      { code: 'good', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
    ],
  },
  'the staging server that urlPermission lists': {
    input: { imsProduction: 'https://ims-na1.adobelogin.com', imsStage: 'https://adobeid-na1-stg1.services.adobe.com' },
    findings: [
      { code: 'good', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
      {
        code: 'stagingHost',
        level: 'error',
        values: { host: 'adobeid-na1-stg1.services.adobe.com', expected: 'adobeid-na1.services.adobe.com' },
      },
    ],
  },
  'the other staging server': {
    input: { imsProduction: 'https://ims-na1-stg1.adobelogin.com', imsStage: 'https://ims-na1-stg1.adobelogin.com' },
    findings: [
      {
        code: 'stagingHost',
        level: 'error',
        values: { host: 'ims-na1-stg1.adobelogin.com', expected: 'ims-na1.adobelogin.com' },
      },
    ],
  },
  'the staging login page': {
    input: {
      imsProduction: 'https://auth-stg1.services.adobe.com/en_US/index.html',
      imsStage: 'https://auth-stg1.services.adobe.com/en_US/index.html',
    },
    findings: [
      {
        code: 'stagingHost',
        level: 'error',
        values: { host: 'auth-stg1.services.adobe.com', expected: 'adobeid-na1.services.adobe.com' },
      },
    ],
  },
  'a staging server by its name': {
    input: { imsProduction: 'https://ims-na1-qa2.adobelogin.com', imsStage: 'https://ims-na1-qa2.adobelogin.com' },
    findings: [
      {
        code: 'stagingHost',
        level: 'error',
        values: { host: 'ims-na1-qa2.adobelogin.com', expected: 'ims-na1.adobelogin.com' },
      },
    ],
  },
  'a server of another region': {
    input: { imsProduction: 'https://ims-eu1.adobelogin.com', imsStage: 'https://ims-eu1.adobelogin.com' },
    findings: [
      {
        code: 'otherRegion',
        level: 'error',
        values: {
          host: 'ims-eu1.adobelogin.com',
          first: 'adobeid-na1.services.adobe.com',
          second: 'ims-na1.adobelogin.com',
        },
      },
    ],
  },
  'the developer console': {
    input: { imsProduction: 'https://console.adobe.io/projects', imsStage: 'https://console.adobe.io/projects' },
    findings: [
      {
        code: 'developerConsole',
        level: 'error',
        values: { host: 'console.adobe.io', first: 'adobeid-na1.services.adobe.com', second: 'ims-na1.adobelogin.com' },
      },
    ],
  },
  'the developer site': {
    input: { imsProduction: 'https://developer.adobe.com/console', imsStage: 'https://developer.adobe.com/console' },
    findings: [
      {
        code: 'developerConsole',
        level: 'error',
        values: {
          host: 'developer.adobe.com',
          first: 'adobeid-na1.services.adobe.com',
          second: 'ims-na1.adobelogin.com',
        },
      },
    ],
  },
  'the Admin Console': {
    input: {
      imsProduction: 'https://adminconsole.adobe.com/6096892F54B5819E0A4C98A2@AdobeOrg/overview',
      imsStage: 'https://adminconsole.adobe.com/6096892F54B5819E0A4C98A2@AdobeOrg/overview',
    },
    findings: [
      {
        code: 'adminConsole',
        level: 'error',
        values: {
          host: 'adminconsole.adobe.com',
          first: 'adobeid-na1.services.adobe.com',
          second: 'ims-na1.adobelogin.com',
        },
      },
    ],
  },
  'the login page': {
    input: { imsProduction: 'https://auth.services.adobe.com', imsStage: 'https://auth.services.adobe.com' },
    findings: [
      {
        code: 'loginPage',
        level: 'error',
        values: {
          host: 'auth.services.adobe.com',
          first: 'adobeid-na1.services.adobe.com',
          second: 'ims-na1.adobelogin.com',
        },
      },
    ],
  },
  'the field Server': {
    input: { imsProduction: 'https://marketing.adobe.com', imsStage: 'https://experiencecloud.adobe.com' },
    findings: [
      {
        code: 'serverField',
        level: 'error',
        values: {
          host: 'marketing.adobe.com',
          first: 'adobeid-na1.services.adobe.com',
          second: 'ims-na1.adobelogin.com',
        },
      },
      {
        code: 'serverField',
        level: 'error',
        values: {
          host: 'experiencecloud.adobe.com',
          first: 'adobeid-na1.services.adobe.com',
          second: 'ims-na1.adobelogin.com',
        },
      },
    ],
  },
  'the own instance': {
    input: { imsProduction: 'https://campaign.example.com', imsStage: 'https://campaign.example.com' },
    findings: [
      {
        code: 'instanceHost',
        level: 'error',
        values: {
          host: 'campaign.example.com',
          first: 'adobeid-na1.services.adobe.com',
          second: 'ims-na1.adobelogin.com',
        },
      },
    ],
  },
  'the own instance by its path': {
    input: {
      imsProduction: 'https://acc.example.com/nl/jsp/soaprouter.jsp',
      imsStage: 'https://acc.example.com/nl/jsp/soaprouter.jsp',
    },
    findings: [
      {
        code: 'instanceHost',
        level: 'error',
        values: { host: 'acc.example.com', first: 'adobeid-na1.services.adobe.com', second: 'ims-na1.adobelogin.com' },
      },
    ],
  },
  'an instance that Adobe hosts': {
    input: { imsProduction: 'https://example.campaign.adobe.com', imsStage: 'https://example.campaign.adobe.com' },
    findings: [
      {
        code: 'instanceHost',
        level: 'error',
        values: {
          host: 'example.campaign.adobe.com',
          first: 'adobeid-na1.services.adobe.com',
          second: 'ims-na1.adobelogin.com',
        },
      },
    ],
  },
  'a letter missing': {
    input: { imsProduction: 'https://ims-na1.adobelogn.com', imsStage: 'https://ims-na1.adobelogn.com' },
    findings: [
      { code: 'near', level: 'error', values: { host: 'ims-na1.adobelogn.com', expected: 'ims-na1.adobelogin.com' } },
    ],
  },
  'another ending': {
    input: {
      imsProduction: 'https://adobeid-na1.services.adobe.co',
      imsStage: 'https://adobeid-na1.services.adobe.co',
    },
    findings: [
      {
        code: 'near',
        level: 'error',
        values: { host: 'adobeid-na1.services.adobe.co', expected: 'adobeid-na1.services.adobe.com' },
      },
    ],
  },
  'a full stop after it': {
    input: { imsProduction: 'https://ims-na1.adobelogin.com.', imsStage: 'https://ims-na1.adobelogin.com.' },
    findings: [
      { code: 'near', level: 'error', values: { host: 'ims-na1.adobelogin.com.', expected: 'ims-na1.adobelogin.com' } },
    ],
  },
  'an entry of a list for firewalls': {
    input: { imsProduction: 'https://*.adobelogin.com', imsStage: 'https://*.campaign.adobe.com/*' },
    findings: [
      {
        code: 'wildcard',
        level: 'error',
        values: { host: '*.adobelogin.com', first: 'adobeid-na1.services.adobe.com', second: 'ims-na1.adobelogin.com' },
      },
      {
        code: 'wildcard',
        level: 'error',
        values: {
          host: '*.campaign.adobe.com',
          first: 'adobeid-na1.services.adobe.com',
          second: 'ims-na1.adobelogin.com',
        },
      },
    ],
  },
  'a full-width wildcard and any port': {
    input: { imsProduction: 'https://＊.adobelogin.com:*', imsStage: 'https://ims-na1.adobelogin.com' },
    findings: [
      {
        code: 'wildcard',
        level: 'error',
        values: {
          host: '*.adobelogin.com:*',
          first: 'adobeid-na1.services.adobe.com',
          second: 'ims-na1.adobelogin.com',
        },
      },
      { code: 'good', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
    ],
  },
  'a wildcard in the path': {
    input: { imsProduction: 'https://ims-na1.adobelogin.com/*', imsStage: 'https://ims-na1.adobelogin.com' },
    findings: [
      { code: 'path', level: 'error', values: { path: '/*', expected: 'https://ims-na1.adobelogin.com' } },
      { code: 'good', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
      { code: 'sameServer', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
    ],
  },
  'another host of Adobe': {
    input: { imsProduction: 'https://www.adobe.com', imsStage: 'https://www.adobe.com' },
    findings: [
      {
        code: 'adobeHost',
        level: 'error',
        values: { host: 'www.adobe.com', first: 'adobeid-na1.services.adobe.com', second: 'ims-na1.adobelogin.com' },
      },
    ],
  },
  'a host of Adobe that nothing places': {
    input: { imsProduction: 'https://experience.adobe.com', imsStage: 'https://experience.adobe.com' },
    findings: [
      {
        code: 'adobeHost',
        level: 'error',
        values: {
          host: 'experience.adobe.com',
          first: 'adobeid-na1.services.adobe.com',
          second: 'ims-na1.adobelogin.com',
        },
      },
    ],
  },
  'the host as part of another': {
    input: {
      imsProduction: 'https://ims-na1.adobelogin.com.evil.example',
      imsStage: 'https://ims-na1.adobelogin.com.evil.example',
    },
    findings: [
      {
        code: 'otherHost',
        level: 'error',
        values: {
          host: 'ims-na1.adobelogin.com.evil.example',
          first: 'adobeid-na1.services.adobe.com',
          second: 'ims-na1.adobelogin.com',
        },
      },
    ],
  },
  'an IP address': {
    input: { imsProduction: 'https://192.168.0.10', imsStage: 'https://192.168.0.10' },
    findings: [
      {
        code: 'ipAddress',
        level: 'error',
        values: {
          host: '192.168.0.10',
          address: '192.168.0.10',
          first: 'adobeid-na1.services.adobe.com',
          second: 'ims-na1.adobelogin.com',
        },
      },
    ],
  },
  'an IP address as a number': {
    input: { imsProduction: 'https://2130706433', imsStage: 'https://2130706433' },
    findings: [
      {
        code: 'ipAddress',
        level: 'error',
        values: {
          host: '2130706433',
          address: '127.0.0.1',
          first: 'adobeid-na1.services.adobe.com',
          second: 'ims-na1.adobelogin.com',
        },
      },
    ],
  },
  'an IPv6 address': {
    input: { imsProduction: 'https://[2001:db8::1]:443', imsStage: 'https://[2001:db8::1]:443' },
    findings: [
      {
        code: 'ipAddress',
        level: 'error',
        values: {
          host: '[2001:db8::1]',
          address: '[2001:db8::1]',
          first: 'adobeid-na1.services.adobe.com',
          second: 'ims-na1.adobelogin.com',
        },
      },
      { code: 'defaultPort', level: 'note', values: {} },
    ],
  },
  localhost: {
    input: { imsProduction: 'https://localhost', imsStage: 'https://localhost' },
    findings: [
      {
        code: 'otherHost',
        level: 'error',
        values: { host: 'localhost', first: 'adobeid-na1.services.adobe.com', second: 'ims-na1.adobelogin.com' },
      },
    ],
  },
  'letters beyond ASCII': {
    input: { imsProduction: 'https://ims-na1.adöbelogin.com', imsStage: 'https://ims-na1.adöbelogin.com' },
    findings: [
      {
        code: 'idn',
        level: 'error',
        values: {
          host: 'ims-na1.adöbelogin.com',
          address: 'ims-na1.xn--adbelogin-17a.com',
          first: 'adobeid-na1.services.adobe.com',
          second: 'ims-na1.adobelogin.com',
        },
      },
    ],
  },
  punycode: {
    input: { imsProduction: 'https://xn--adbelogin-07a.com', imsStage: 'https://xn--adbelogin-07a.com' },
    findings: [
      {
        code: 'idn',
        level: 'error',
        values: {
          host: 'xn--adbelogin-07a.com',
          address: 'xn--adbelogin-07a.com',
          first: 'adobeid-na1.services.adobe.com',
          second: 'ims-na1.adobelogin.com',
        },
      },
    ],
  },
  'another host': {
    input: { imsProduction: 'https://login.example.com', imsStage: 'https://login.example.com' },
    findings: [
      {
        code: 'otherHost',
        level: 'error',
        values: {
          host: 'login.example.com',
          first: 'adobeid-na1.services.adobe.com',
          second: 'ims-na1.adobelogin.com',
        },
      },
    ],
  },
  'a short name': {
    input: { imsProduction: 'Campaign1', imsStage: 'Campaign1' },
    findings: [
      {
        code: 'noScheme',
        level: 'note',
        values: { host: 'Campaign1', expected: 'https://adobeid-na1.services.adobe.com' },
      },
      {
        code: 'instanceHost',
        level: 'error',
        values: { host: 'Campaign1', first: 'adobeid-na1.services.adobe.com', second: 'ims-na1.adobelogin.com' },
      },
    ],
  },
  'a port': {
    input: { imsProduction: 'https://ims-na1.adobelogin.com:8443', imsStage: 'https://ims-na1.adobelogin.com' },
    findings: [
      { code: 'port', level: 'error', values: { port: '8443' } },
      { code: 'good', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
      { code: 'sameServer', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
    ],
  },
  'the port of https': {
    input: { imsProduction: 'https://ims-na1.adobelogin.com:443', imsStage: 'https://ims-na1.adobelogin.com' },
    findings: [
      { code: 'defaultPort', level: 'note', values: {} },
      { code: 'good', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
      { code: 'good', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
      { code: 'sameServer', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
    ],
  },
  'a port that is none': {
    input: { imsProduction: 'https://ims-na1.adobelogin.com:99999', imsStage: 'https://ims-na1.adobelogin.com' },
    findings: [
      {
        code: 'unreadable',
        level: 'error',
        values: {
          host: 'ims-na1.adobelogin.com:99999',
          first: 'adobeid-na1.services.adobe.com',
          second: 'ims-na1.adobelogin.com',
        },
      },
      { code: 'good', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
    ],
  },
  'the authorize path': {
    input: {
      imsProduction: 'https://ims-na1.adobelogin.com/ims/authorize/v2?client_id=x',
      imsStage: 'https://ims-na1.adobelogin.com',
    },
    findings: [
      {
        code: 'authorizePath',
        level: 'error',
        values: { path: '/ims/authorize/v2', expected: 'https://ims-na1.adobelogin.com' },
      },
      { code: 'query', level: 'error', values: { query: '?client_id=x', expected: 'https://ims-na1.adobelogin.com' } },
      { code: 'good', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
      { code: 'sameServer', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
    ],
  },
  'the token path': {
    input: { imsProduction: 'https://ims-na1.adobelogin.com/ims/token/v3', imsStage: 'https://ims-na1.adobelogin.com' },
    findings: [
      {
        code: 'tokenPath',
        level: 'error',
        values: { path: '/ims/token/v3', expected: 'https://ims-na1.adobelogin.com' },
      },
      { code: 'good', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
      { code: 'sameServer', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
    ],
  },
  'the discovery path': {
    input: {
      imsProduction: 'https://ims-na1.adobelogin.com/ims/.well-known/openid-configuration',
      imsStage: 'https://ims-na1.adobelogin.com',
    },
    findings: [
      {
        code: 'discoveryPath',
        level: 'error',
        values: { path: '/ims/.well-known/openid-configuration', expected: 'https://ims-na1.adobelogin.com' },
      },
      { code: 'good', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
      { code: 'sameServer', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
    ],
  },
  'the profile path': {
    input: {
      imsProduction: 'https://ims-na1.adobelogin.com/ims/profile/v1',
      imsStage: 'https://ims-na1.adobelogin.com',
    },
    findings: [
      {
        code: 'profilePath',
        level: 'error',
        values: { path: '/ims/profile/v1', expected: 'https://ims-na1.adobelogin.com' },
      },
      { code: 'good', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
      { code: 'sameServer', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
    ],
  },
  'another path': {
    input: { imsProduction: 'https://ims-na1.adobelogin.com/ims', imsStage: 'https://ims-na1.adobelogin.com' },
    findings: [
      { code: 'path', level: 'error', values: { path: '/ims', expected: 'https://ims-na1.adobelogin.com' } },
      { code: 'good', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
      { code: 'sameServer', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
    ],
  },
  'query and fragment': {
    input: { imsProduction: 'https://ims-na1.adobelogin.com/?a=b#c', imsStage: 'https://ims-na1.adobelogin.com' },
    findings: [
      { code: 'query', level: 'error', values: { query: '?a=b', expected: 'https://ims-na1.adobelogin.com' } },
      { code: 'fragment', level: 'error', values: { fragment: '#c', expected: 'https://ims-na1.adobelogin.com' } },
      { code: 'good', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
      { code: 'sameServer', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
    ],
  },
  'a long path': {
    input: {
      imsProduction:
        'https://ims-na1.adobelogin.com/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      imsStage: 'https://ims-na1.adobelogin.com',
    },
    findings: [
      {
        code: 'path',
        level: 'error',
        values: {
          path: '/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…',
          expected: 'https://ims-na1.adobelogin.com',
        },
      },
      { code: 'good', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
      { code: 'sameServer', level: 'note', values: { host: 'ims-na1.adobelogin.com' } },
    ],
  },
})
