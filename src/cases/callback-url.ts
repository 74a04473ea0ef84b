import check from '../checks/callback-url.ts'
import { cases } from './cases.ts'

export default cases(check, {
  'nothing given': {
    input: {},
    findings: [{ code: 'callbackMissing', level: 'unsure', values: {} }],
  },
  'only the instance': {
    input: { callback: '', instance: 'https://campaign.example.com/nl/jsp/soaprouter.jsp' },
    findings: [
      { code: 'callbackMissing', level: 'unsure', values: {} },
      { code: 'suggestion', level: 'note', values: { url: 'https://campaign.example.com' } },
    ],
  },
  'only white space': {
    input: { callback: '  ', instance: '' },
    findings: [{ code: 'callbackMissing', level: 'unsure', values: {} }],
  },
  'the access URL': {
    input: { callback: 'https://campaign.example.com', instance: 'https://campaign.example.com' },
    findings: [
      { code: 'sameHost', level: 'note', values: { host: 'campaign.example.com' } },
      { code: 'good', level: 'note', values: { url: 'https://campaign.example.com' } },
      { code: 'allowlist', level: 'unsure', values: { url: 'https://campaign.example.com' } },
    ],
  },
  'the access URL with a slash': {
    input: { callback: 'https://campaign.example.com/', instance: 'https://campaign.example.com' },
    findings: [
      { code: 'sameHost', level: 'note', values: { host: 'campaign.example.com' } },
      { code: 'good', level: 'note', values: { url: 'https://campaign.example.com' } },
      { code: 'allowlist', level: 'unsure', values: { url: 'https://campaign.example.com' } },
    ],
  },
  'the connection URL as instance': {
    input: { callback: 'https://campaign.example.com', instance: 'campaign.example.com:443/nl/jsp/soaprouter.jsp' },
    findings: [
      { code: 'sameHost', level: 'note', values: { host: 'campaign.example.com' } },
      { code: 'good', level: 'note', values: { url: 'https://campaign.example.com' } },
      { code: 'allowlist', level: 'unsure', values: { url: 'https://campaign.example.com' } },
    ],
  },
  'no instance': {
    input: { callback: 'https://campaign.example.com', instance: '' },
    findings: [
      { code: 'instanceMissing', level: 'unsure', values: {} },
      { code: 'good', level: 'note', values: { url: 'https://campaign.example.com' } },
      { code: 'allowlist', level: 'unsure', values: { url: 'https://campaign.example.com' } },
    ],
  },
  'an instance that cannot be read': {
    input: { callback: 'https://campaign.example.com', instance: 'https://exa<mple' },
    findings: [
      { code: 'instanceUnreadable', level: 'unsure', values: { instance: 'exa<mple' } },
      { code: 'good', level: 'note', values: { url: 'https://campaign.example.com' } },
      { code: 'allowlist', level: 'unsure', values: { url: 'https://campaign.example.com' } },
    ],
  },
  'white space around and inside': {
    input: { callback: ' https://campaign.\texample.com ', instance: 'https://campaign.example.com' },
    findings: [
      { code: 'whiteSpace', level: 'error', values: { found: '␣', position: 1 } },
      { code: 'whiteSpace', level: 'error', values: { found: 'U+0009 CHARACTER TABULATION', position: 19 } },
      { code: 'sameHost', level: 'note', values: { host: 'campaign.example.com' } },
    ],
  },
  'an unseen sign': {
    input: { callback: 'https://campaign\u200b.example.com', instance: 'https://campaign.example.com' },
    findings: [
      { code: 'invisible', level: 'error', values: { found: 'U+200B ZERO WIDTH SPACE', position: 17 } },
      { code: 'sameHost', level: 'note', values: { host: 'campaign.example.com' } },
    ],
  },
  'full-width punctuation': {
    input: { callback: 'https：//campaign。example.com', instance: 'https://campaign.example.com' },
    findings: [
      {
        code: 'lookAlike',
        level: 'error',
        values: { found: '： (U+FF1A FULLWIDTH COLON)', position: 6, expected: ':' },
      },
      {
        code: 'lookAlike',
        level: 'error',
        values: { found: '。 (U+3002 IDEOGRAPHIC FULL STOP)', position: 17, expected: '.' },
      },
      { code: 'sameHost', level: 'note', values: { host: 'campaign.example.com' } },
    ],
  },
  'straight quotation marks': {
    input: { callback: '"https://campaign.example.com"', instance: 'https://campaign.example.com' },
    findings: [
      { code: 'quotes', level: 'error', values: { found: '"…"' } },
      { code: 'sameHost', level: 'note', values: { host: 'campaign.example.com' } },
    ],
  },
  'typographic quotation marks, with white space around': {
    input: { callback: ' “https://campaign.example.com”', instance: 'https://campaign.example.com' },
    findings: [
      { code: 'whiteSpace', level: 'error', values: { found: '␣', position: 1 } },
      { code: 'quotes', level: 'error', values: { found: '“…”' } },
      { code: 'sameHost', level: 'note', values: { host: 'campaign.example.com' } },
    ],
  },
  'a back-quote at the start, and http': {
    input: { callback: '`http://campaign.example.com', instance: 'https://campaign.example.com' },
    findings: [
      { code: 'quotes', level: 'error', values: { found: '`…' } },
      { code: 'http', level: 'error', values: {} },
      { code: 'sameHost', level: 'note', values: { host: 'campaign.example.com' } },
    ],
  },
  'a full-width quotation mark at the end': {
    input: { callback: 'https://campaign.example.com/view/home＂', instance: 'https://campaign.example.com' },
    findings: [
      { code: 'quotes', level: 'error', values: { found: '…＂' } },
      { code: 'homePath', level: 'warning', values: { path: '/view/home', expected: 'https://campaign.example.com' } },
      { code: 'sameHost', level: 'note', values: { host: 'campaign.example.com' } },
    ],
  },
  'only quotation marks': {
    input: { callback: '""', instance: '' },
    findings: [{ code: 'callbackMissing', level: 'unsure', values: {} }],
  },
  'quotation marks around the other addresses': {
    input: {
      callback: 'https://campaign.example.com',
      instance: '"https://campaign.example.com"',
      otherCallback: '«https://campaign.example.com»',
    },
    findings: [
      { code: 'sameHost', level: 'note', values: { host: 'campaign.example.com' } },
      { code: 'sharedCallback', level: 'error', values: { url: 'https://campaign.example.com' } },
    ],
  },
  'no scheme': {
    input: { callback: 'campaign.example.com', instance: 'https://campaign.example.com' },
    findings: [
      { code: 'noScheme', level: 'error', values: { expected: 'https://campaign.example.com' } },
      { code: 'sameHost', level: 'note', values: { host: 'campaign.example.com' } },
    ],
  },
  'no scheme, with a port': {
    input: { callback: 'campaign.example.com:8443', instance: 'https://campaign.example.com:8443' },
    findings: [
      { code: 'noScheme', level: 'error', values: { expected: 'https://campaign.example.com:8443' } },
      { code: 'port', level: 'note', values: { port: '8443' } },
      { code: 'sameHost', level: 'note', values: { host: 'campaign.example.com' } },
    ],
  },
  'slashes without a scheme': {
    input: { callback: '//campaign.example.com', instance: 'https://campaign.example.com' },
    findings: [
      { code: 'noScheme', level: 'error', values: { expected: 'https://campaign.example.com' } },
      { code: 'sameHost', level: 'note', values: { host: 'campaign.example.com' } },
    ],
  },
  http: {
    input: { callback: 'http://campaign.example.com', instance: 'https://campaign.example.com' },
    findings: [
      { code: 'http', level: 'error', values: {} },
      { code: 'sameHost', level: 'note', values: { host: 'campaign.example.com' } },
    ],
  },
  'http on both sides': {
    input: { callback: 'http://campaign.example.com', instance: 'http://campaign.example.com' },
    findings: [
      { code: 'http', level: 'error', values: {} },
      { code: 'sameHost', level: 'note', values: { host: 'campaign.example.com' } },
    ],
  },
  'another scheme': {
    input: { callback: 'ftp://campaign.example.com', instance: 'https://campaign.example.com' },
    findings: [{ code: 'scheme', level: 'error', values: { scheme: 'ftp' } }],
  },
  'a script': {
    input: { callback: 'javascript:alert(1)', instance: 'https://campaign.example.com' },
    findings: [{ code: 'scheme', level: 'error', values: { scheme: 'javascript' } }],
  },
  'no slashes': {
    input: { callback: 'https:campaign.example.com', instance: 'https://campaign.example.com' },
    findings: [
      { code: 'slashes', level: 'error', values: { found: ':', expected: 'https://campaign.example.com' } },
      { code: 'sameHost', level: 'note', values: { host: 'campaign.example.com' } },
    ],
  },
  backslashes: {
    input: { callback: 'https:\\\\campaign.example.com', instance: 'https://campaign.example.com' },
    findings: [
      { code: 'slashes', level: 'error', values: { found: '\\\\', expected: 'https://campaign.example.com' } },
      { code: 'sameHost', level: 'note', values: { host: 'campaign.example.com' } },
    ],
  },
  'a wildcard in the host': {
    input: { callback: 'https://*.example.com', instance: 'https://campaign.example.com' },
    findings: [{ code: 'wildcard', level: 'error', values: { position: 9 } }],
  },
  'a full-width wildcard': {
    input: { callback: 'https://＊.example.com', instance: 'https://campaign.example.com' },
    findings: [{ code: 'wildcard', level: 'error', values: { position: 9 } }],
  },
  'a wildcard in the path': {
    input: { callback: 'https://campaign.example.com/*', instance: 'https://campaign.example.com' },
    findings: [
      { code: 'wildcard', level: 'error', values: { position: 30 } },
      { code: 'path', level: 'warning', values: { path: '/*', expected: 'https://campaign.example.com' } },
      { code: 'sameHost', level: 'note', values: { host: 'campaign.example.com' } },
    ],
  },
  'a user name': {
    input: { callback: 'https://me:secret@campaign.example.com', instance: 'https://campaign.example.com' },
    findings: [
      { code: 'userInfo', level: 'error', values: {} },
      { code: 'sameHost', level: 'note', values: { host: 'campaign.example.com' } },
    ],
  },
  'a fragment and a query': {
    input: { callback: 'https://campaign.example.com/?a=1#b', instance: 'https://campaign.example.com' },
    findings: [
      { code: 'query', level: 'warning', values: { query: '?a=1' } },
      { code: 'fragment', level: 'error', values: { fragment: '#b' } },
      { code: 'sameHost', level: 'note', values: { host: 'campaign.example.com' } },
    ],
  },
  'a query': {
    input: { callback: 'https://campaign.example.com?a=1', instance: 'https://campaign.example.com' },
    findings: [
      { code: 'query', level: 'warning', values: { query: '?a=1' } },
      { code: 'sameHost', level: 'note', values: { host: 'campaign.example.com' } },
      { code: 'allowlist', level: 'unsure', values: { url: 'https://campaign.example.com' } },
    ],
  },
  'no host': {
    input: { callback: 'https://', instance: 'https://campaign.example.com' },
    findings: [{ code: 'noHost', level: 'error', values: {} }],
  },
  'a host that cannot be read': {
    input: { callback: 'https://exa<mple.com', instance: 'https://campaign.example.com' },
    findings: [{ code: 'unreadable', level: 'error', values: { value: 'exa<mple.com' } }],
  },
  'a port that cannot be': {
    input: { callback: 'https://campaign.example.com:99999', instance: 'https://campaign.example.com' },
    findings: [{ code: 'unreadable', level: 'error', values: { value: 'campaign.example.com:99999' } }],
  },
  localhost: {
    input: { callback: 'https://localhost:8443', instance: 'https://campaign.example.com' },
    findings: [
      { code: 'localhost', level: 'error', values: { host: 'localhost', address: 'localhost' } },
      { code: 'port', level: 'note', values: { port: '8443' } },
      { code: 'otherHost', level: 'error', values: { host: 'localhost', instanceHost: 'campaign.example.com' } },
    ],
  },
  'a number that is a loopback address': {
    input: { callback: 'https://2130706433', instance: 'https://campaign.example.com' },
    findings: [
      { code: 'localhost', level: 'error', values: { host: '2130706433', address: '127.0.0.1' } },
      { code: 'otherHost', level: 'error', values: { host: '2130706433', instanceHost: 'campaign.example.com' } },
    ],
  },
  'IPv6 loopback': {
    input: { callback: 'https://[::1]', instance: 'https://campaign.example.com' },
    findings: [
      { code: 'localhost', level: 'error', values: { host: '[::1]', address: '[::1]' } },
      { code: 'otherHost', level: 'error', values: { host: '[::1]', instanceHost: 'campaign.example.com' } },
    ],
  },
  'a mapped loopback': {
    input: { callback: 'https://[::ffff:127.0.0.1]', instance: 'https://campaign.example.com' },
    findings: [
      { code: 'localhost', level: 'error', values: { host: '[::ffff:127.0.0.1]', address: '[::ffff:7f00:1]' } },
      {
        code: 'otherHost',
        level: 'error',
        values: { host: '[::ffff:127.0.0.1]', instanceHost: 'campaign.example.com' },
      },
    ],
  },
  'a private address': {
    input: { callback: 'https://192.168.1.20', instance: 'https://campaign.example.com' },
    findings: [
      { code: 'privateAddress', level: 'error', values: { host: '192.168.1.20', address: '192.168.1.20' } },
      { code: 'otherHost', level: 'error', values: { host: '192.168.1.20', instanceHost: 'campaign.example.com' } },
    ],
  },
  'a private address in hexadecimal': {
    input: { callback: 'https://0x0a.1', instance: 'https://campaign.example.com' },
    findings: [
      { code: 'privateAddress', level: 'error', values: { host: '0x0a.1', address: '10.0.0.1' } },
      { code: 'otherHost', level: 'error', values: { host: '0x0a.1', instanceHost: 'campaign.example.com' } },
    ],
  },
  'link-local IPv6': {
    input: { callback: 'https://[fe80::1]', instance: 'https://campaign.example.com' },
    findings: [
      { code: 'privateAddress', level: 'error', values: { host: '[fe80::1]', address: '[fe80::1]' } },
      { code: 'otherHost', level: 'error', values: { host: '[fe80::1]', instanceHost: 'campaign.example.com' } },
    ],
  },
  'a public address': {
    input: { callback: 'https://8.8.8.8', instance: 'https://campaign.example.com' },
    findings: [
      { code: 'ipAddress', level: 'error', values: { host: '8.8.8.8', address: '8.8.8.8' } },
      { code: 'otherHost', level: 'error', values: { host: '8.8.8.8', instanceHost: 'campaign.example.com' } },
    ],
  },
  'a public IPv6 address': {
    input: { callback: 'https://[2001:db8::1]', instance: 'https://campaign.example.com' },
    findings: [
      { code: 'ipAddress', level: 'error', values: { host: '[2001:db8::1]', address: '[2001:db8::1]' } },
      { code: 'otherHost', level: 'error', values: { host: '[2001:db8::1]', instanceHost: 'campaign.example.com' } },
    ],
  },
  'a short name': {
    input: { callback: 'https://campaign', instance: 'https://campaign' },
    findings: [
      { code: 'shortName', level: 'warning', values: { host: 'campaign' } },
      { code: 'sameHost', level: 'note', values: { host: 'campaign' } },
      { code: 'allowlist', level: 'unsure', values: { url: 'https://campaign' } },
    ],
  },
  'a host beyond ASCII': {
    input: { callback: 'https://münchen.example', instance: '' },
    findings: [
      { code: 'idn', level: 'warning', values: { host: 'münchen.example', ascii: 'xn--mnchen-3ya.example' } },
      { code: 'instanceMissing', level: 'unsure', values: {} },
      { code: 'allowlist', level: 'unsure', values: { url: 'https://xn--mnchen-3ya.example' } },
    ],
  },
  'the same host beyond ASCII': {
    input: { callback: 'https://münchen.example', instance: 'https://xn--mnchen-3ya.example' },
    findings: [
      { code: 'sameHost', level: 'note', values: { host: 'münchen.example' } },
      { code: 'good', level: 'note', values: { url: 'https://xn--mnchen-3ya.example' } },
      { code: 'allowlist', level: 'unsure', values: { url: 'https://xn--mnchen-3ya.example' } },
    ],
  },
  'another host in punycode': {
    input: { callback: 'https://xn--mnchen-3ya.example', instance: 'https://campaign.example.com' },
    findings: [
      { code: 'idn', level: 'warning', values: { host: 'xn--mnchen-3ya.example', ascii: 'xn--mnchen-3ya.example' } },
      {
        code: 'otherHost',
        level: 'error',
        values: { host: 'xn--mnchen-3ya.example', instanceHost: 'campaign.example.com' },
      },
    ],
  },
  'the IMS server': {
    input: { callback: 'https://ims-na1.adobelogin.com', instance: 'https://campaign.example.com' },
    findings: [
      { code: 'imsHost', level: 'error', values: { host: 'ims-na1.adobelogin.com' } },
      {
        code: 'otherHost',
        level: 'error',
        values: { host: 'ims-na1.adobelogin.com', instanceHost: 'campaign.example.com' },
      },
    ],
  },
  'the IMS server as Adobe’s page writes it, without a scheme': {
    input: { callback: 'adobeid-na1.services.adobe.com' },
    findings: [
      { code: 'imsHost', level: 'error', values: { host: 'adobeid-na1.services.adobe.com' } },
      { code: 'instanceMissing', level: 'unsure', values: {} },
    ],
  },
  'a page of IMS': {
    input: { callback: 'http:/ims-na1.adobelogin.com:443/ims/authorize/v2' },
    findings: [
      { code: 'imsHost', level: 'error', values: { host: 'ims-na1.adobelogin.com' } },
      { code: 'instanceMissing', level: 'unsure', values: {} },
    ],
  },
  'the staging login page': {
    input: { callback: 'https://auth-stg1.services.adobe.com/en_US/index.html' },
    findings: [
      { code: 'imsHost', level: 'error', values: { host: 'auth-stg1.services.adobe.com' } },
      { code: 'instanceMissing', level: 'unsure', values: {} },
    ],
  },
  'a port on both sides': {
    input: { callback: 'https://campaign.example.com:8443', instance: 'https://campaign.example.com:8443' },
    findings: [
      { code: 'port', level: 'note', values: { port: '8443' } },
      { code: 'sameHost', level: 'note', values: { host: 'campaign.example.com' } },
      { code: 'good', level: 'note', values: { url: 'https://campaign.example.com:8443' } },
      { code: 'allowlist', level: 'unsure', values: { url: 'https://campaign.example.com:8443' } },
    ],
  },
  'a port on one side': {
    input: { callback: 'https://campaign.example.com:8443', instance: 'https://campaign.example.com' },
    findings: [
      { code: 'port', level: 'note', values: { port: '8443' } },
      { code: 'sameHost', level: 'note', values: { host: 'campaign.example.com' } },
      { code: 'portDiffers', level: 'error', values: { port: '8443', instancePort: '443' } },
    ],
  },
  'the default port': {
    input: { callback: 'https://campaign.example.com:443', instance: 'https://campaign.example.com' },
    findings: [
      { code: 'defaultPort', level: 'warning', values: {} },
      { code: 'sameHost', level: 'note', values: { host: 'campaign.example.com' } },
      { code: 'allowlist', level: 'unsure', values: { url: 'https://campaign.example.com' } },
    ],
  },
  'letter case in the host': {
    input: { callback: 'HTTPS://Campaign.Example.com', instance: 'https://campaign.example.com' },
    findings: [
      {
        code: 'hostCase',
        level: 'note',
        values: { host: 'Campaign.Example.com', instanceHost: 'campaign.example.com' },
      },
      { code: 'good', level: 'note', values: { url: 'https://campaign.example.com' } },
      { code: 'allowlist', level: 'unsure', values: { url: 'https://campaign.example.com' } },
    ],
  },
  'a final dot': {
    input: { callback: 'https://campaign.example.com.', instance: 'https://campaign.example.com' },
    findings: [
      {
        code: 'otherHost',
        level: 'error',
        values: { host: 'campaign.example.com.', instanceHost: 'campaign.example.com' },
      },
    ],
  },
  'www on one side': {
    input: { callback: 'https://www.campaign.example.com', instance: 'https://campaign.example.com' },
    findings: [
      {
        code: 'www',
        level: 'error',
        values: { host: 'www.campaign.example.com', instanceHost: 'campaign.example.com' },
      },
    ],
  },
  'a Cyrillic letter in the host': {
    input: { callback: 'https://c\u0430mpaign.example.com', instance: 'https://campaign.example.com' },
    findings: [
      {
        code: 'lookAlikeHost',
        level: 'error',
        values: {
          host: 'c\u0430mpaign.example.com',
          instanceHost: 'campaign.example.com',
          ascii: 'xn--cmpaign-2fg.example.com',
        },
      },
    ],
  },
  'another host': {
    input: { callback: 'https://other.example.com', instance: 'https://campaign.example.com' },
    findings: [
      {
        code: 'otherHost',
        level: 'error',
        values: { host: 'other.example.com', instanceHost: 'campaign.example.com' },
      },
    ],
  },
  'stage and production': {
    input: { callback: 'https://acme-stg1.example.com', instance: 'https://acme-prod1.example.com' },
    findings: [
      {
        code: 'otherHost',
        level: 'error',
        values: { host: 'acme-stg1.example.com', instanceHost: 'acme-prod1.example.com' },
      },
      { code: 'crossing', level: 'warning', values: { word: 'stg', instanceWord: 'prod' } },
    ],
  },
  'two stages': {
    input: { callback: 'https://uat.example.com', instance: 'https://stage.example.com' },
    findings: [
      { code: 'otherHost', level: 'error', values: { host: 'uat.example.com', instanceHost: 'stage.example.com' } },
    ],
  },
  'only the callback says stage': {
    input: { callback: 'https://acme-stage.example.com', instance: 'https://acme.example.com' },
    findings: [
      {
        code: 'otherHost',
        level: 'error',
        values: { host: 'acme-stage.example.com', instanceHost: 'acme.example.com' },
      },
      { code: 'oneSided', level: 'warning', values: { host: 'acme-stage.example.com', word: 'stage' } },
    ],
  },
  'only the instance says test': {
    input: { callback: 'https://acme.example.com', instance: 'https://acme-test.example.com' },
    findings: [
      {
        code: 'otherHost',
        level: 'error',
        values: { host: 'acme.example.com', instanceHost: 'acme-test.example.com' },
      },
      { code: 'oneSided', level: 'warning', values: { host: 'acme-test.example.com', word: 'test' } },
    ],
  },
  'production and no word': {
    input: { callback: 'https://acme-prod.example.com', instance: 'https://acme.example.com' },
    findings: [
      {
        code: 'otherHost',
        level: 'error',
        values: { host: 'acme-prod.example.com', instanceHost: 'acme.example.com' },
      },
    ],
  },
  'a top-level domain is no word': {
    input: { callback: 'https://acme.dev', instance: 'https://acme.example' },
    findings: [{ code: 'otherHost', level: 'error', values: { host: 'acme.dev', instanceHost: 'acme.example' } }],
  },
  'the web logon page': {
    input: { callback: 'https://campaign.example.com/nl/jsp/logon.jsp', instance: 'https://campaign.example.com' },
    findings: [
      {
        code: 'logonPath',
        level: 'warning',
        values: { path: '/nl/jsp/logon.jsp', expected: 'https://campaign.example.com' },
      },
      { code: 'sameHost', level: 'note', values: { host: 'campaign.example.com' } },
      { code: 'allowlist', level: 'unsure', values: { url: 'https://campaign.example.com/nl/jsp/logon.jsp' } },
    ],
  },
  'the page for people without a session': {
    input: {
      callback: 'https://campaign.example.com/nl/jsp/login.jsp?target=x',
      instance: 'https://campaign.example.com',
    },
    findings: [
      {
        code: 'loginPath',
        level: 'warning',
        values: { path: '/nl/jsp/login.jsp', expected: 'https://campaign.example.com' },
      },
      { code: 'query', level: 'warning', values: { query: '?target=x' } },
      { code: 'sameHost', level: 'note', values: { host: 'campaign.example.com' } },
      { code: 'allowlist', level: 'unsure', values: { url: 'https://campaign.example.com/nl/jsp/login.jsp' } },
    ],
  },
  'the redirect of bounce mails': {
    input: { callback: 'https://campaign.example.com/nl/jsp/oauth.jsp', instance: 'https://campaign.example.com' },
    findings: [
      {
        code: 'oauthPath',
        level: 'warning',
        values: { path: '/nl/jsp/oauth.jsp', expected: 'https://campaign.example.com' },
      },
      { code: 'sameHost', level: 'note', values: { host: 'campaign.example.com' } },
      { code: 'allowlist', level: 'unsure', values: { url: 'https://campaign.example.com/nl/jsp/oauth.jsp' } },
    ],
  },
  'the web access page': {
    input: { callback: 'https://campaign.example.com/View/Home/', instance: 'https://campaign.example.com' },
    findings: [
      { code: 'homePath', level: 'warning', values: { path: '/View/Home/', expected: 'https://campaign.example.com' } },
      { code: 'sameHost', level: 'note', values: { host: 'campaign.example.com' } },
      { code: 'allowlist', level: 'unsure', values: { url: 'https://campaign.example.com/View/Home/' } },
    ],
  },
  'the SOAP router': {
    input: { callback: 'https://campaign.example.com/nl/jsp/soaprouter.jsp', instance: 'https://campaign.example.com' },
    findings: [
      {
        code: 'soapPath',
        level: 'warning',
        values: { path: '/nl/jsp/soaprouter.jsp', expected: 'https://campaign.example.com' },
      },
      { code: 'sameHost', level: 'note', values: { host: 'campaign.example.com' } },
      { code: 'allowlist', level: 'unsure', values: { url: 'https://campaign.example.com/nl/jsp/soaprouter.jsp' } },
    ],
  },
  'the page of Campaign Standard': {
    input: { callback: 'https://campaign.example.com/xtk/logon.jssp', instance: 'https://campaign.example.com' },
    findings: [
      {
        code: 'standardPath',
        level: 'warning',
        values: { path: '/xtk/logon.jssp', expected: 'https://campaign.example.com' },
      },
      { code: 'sameHost', level: 'note', values: { host: 'campaign.example.com' } },
      { code: 'allowlist', level: 'unsure', values: { url: 'https://campaign.example.com/xtk/logon.jssp' } },
    ],
  },
  'a path nobody knows': {
    input: { callback: 'https://campaign.example.com/sso/callback', instance: 'https://campaign.example.com' },
    findings: [
      { code: 'path', level: 'warning', values: { path: '/sso/callback', expected: 'https://campaign.example.com' } },
      { code: 'sameHost', level: 'note', values: { host: 'campaign.example.com' } },
      { code: 'allowlist', level: 'unsure', values: { url: 'https://campaign.example.com/sso/callback' } },
    ],
  },
  'the same callback on both instances': {
    input: {
      callback: 'https://campaign.example.com',
      instance: 'https://campaign-stage.example.com',
      otherCallback: 'https://Campaign.example.com/',
    },
    findings: [
      {
        code: 'otherHost',
        level: 'error',
        values: { host: 'campaign.example.com', instanceHost: 'campaign-stage.example.com' },
      },
      { code: 'oneSided', level: 'warning', values: { host: 'campaign-stage.example.com', word: 'stage' } },
      { code: 'sharedCallback', level: 'error', values: { url: 'https://campaign.example.com' } },
    ],
  },
  'another callback on the other instance, and one that cannot be read': {
    input: {
      callback: 'https://campaign.example.com',
      instance: 'https://campaign.example.com',
      otherCallback: 'https://exa mple',
    },
    findings: [
      { code: 'sameHost', level: 'note', values: { host: 'campaign.example.com' } },
      { code: 'good', level: 'note', values: { url: 'https://campaign.example.com' } },
      { code: 'allowlist', level: 'unsure', values: { url: 'https://campaign.example.com' } },
    ],
  },
  'more than 256 characters': {
    input: {
      callback:
        'https://campaign.example.com/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
      instance: 'https://campaign.example.com',
    },
    findings: [
      { code: 'tooLong', level: 'warning', values: { length: 257 } },
      {
        code: 'path',
        level: 'warning',
        values: {
          path: '/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
          expected: 'https://campaign.example.com',
        },
      },
      { code: 'sameHost', level: 'note', values: { host: 'campaign.example.com' } },
      {
        code: 'allowlist',
        level: 'unsure',
        values: {
          url: 'https://campaign.example.com/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
        },
      },
    ],
  },
})
