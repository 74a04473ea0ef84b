import check from '../checks/common-errors.ts'
import { cases } from './cases.ts'

export default cases(check, {
  'nothing given': {
    input: { message: '' },
    findings: [{ code: 'messageMissing', level: 'unsure', values: {} }],
  },
  'only white space': {
    input: { message: ' \n\t ' },
    findings: [{ code: 'messageMissing', level: 'unsure', values: {} }],
  },
  redirectedToAdobe: {
    input: { message: 'User is redirected to adobe.com page' },
    findings: [
      { code: 'redirectedToAdobe', level: 'error', values: { section: 'callback-url' } },
      { code: 'noEffect', level: 'warning', values: { section: 'restart-the-server' } },
    ],
  },
  noRight: {
    input: { message: 'Login does not have any right matching the expression' },
    findings: [
      {
        code: 'noRight',
        level: 'error',
        values: { section: 'association-mask', original: 'Login does not have any right matching the expression' },
      },
      { code: 'contextDiffers', level: 'warning', values: { section: 'product-context' } },
    ],
  },
  noLoginPage: {
    input: { message: 'The user is unable to access the Adobe ID login page' },
    findings: [
      { code: 'noLoginPage', level: 'error', values: { section: 'scope' } },
      { code: 'runtimeMissing', level: 'warning', values: { section: 'webview2-cache' } },
      { code: 'cacheStale', level: 'warning', values: { section: 'webview2-cache' } },
    ],
  },
  cacheStale: {
    input: { message: 'The sign-in window is blank or loops' },
    findings: [{ code: 'cacheStale', level: 'warning', values: { section: 'webview2-cache' } }],
  },
  twoAccounts: {
    input: { message: 'Campaign seems to use other settings than mine' },
    findings: [{ code: 'twoAccounts', level: 'warning', values: { section: 'external-account' } }],
  },
  contextDiffers: {
    input: { message: 'Adobe accepts the person, Campaign does not' },
    findings: [{ code: 'contextDiffers', level: 'warning', values: { section: 'product-context' } }],
  },
  invalidClient: {
    input: { message: 'invalid_client' },
    findings: [
      {
        code: 'invalidClient',
        level: 'error',
        values: { section: 'client-id-and-secret', original: 'invalid_client' },
      },
    ],
  },
  invalidSecret: {
    input: { message: 'invalid client_secret parameter' },
    findings: [
      {
        code: 'invalidSecret',
        level: 'error',
        values: { section: 'client-id-and-secret', original: 'invalid client_secret parameter' },
      },
    ],
  },
  invalidClientId: {
    input: { message: 'invalid client_id parameter' },
    findings: [
      {
        code: 'invalidClientId',
        level: 'error',
        values: { section: 'client-id-and-secret', original: 'invalid client_id parameter' },
      },
    ],
  },
  invalidScope: {
    input: { message: 'invalid_scope' },
    findings: [{ code: 'invalidScope', level: 'error', values: { section: 'scope', original: 'invalid_scope' } }],
  },
  noEffect: {
    input: { message: 'A change has no effect' },
    findings: [{ code: 'noEffect', level: 'warning', values: { section: 'restart-the-server' } }],
  },
  brokenAfterCopy: {
    input: { message: 'Sign-in broke after a copy between environments' },
    findings: [
      { code: 'brokenAfterCopy', level: 'error', values: { section: 'client-id-and-secret' } },
      { code: 'redirectedToAdobe', level: 'warning', values: { section: 'callback-url' } },
    ],
  },
  updatesNeeded: {
    input: { message: 'You need to install the latest updates to Windows and/or your Adobe apps' },
    findings: [
      {
        code: 'updatesNeeded',
        level: 'error',
        values: {
          section: 'webview2-cache',
          original: 'You need to install the latest updates to Windows and/or your Adobe apps',
        },
      },
      { code: 'runtimeMissing', level: 'warning', values: { section: 'webview2-cache' } },
    ],
  },
  updateRequired: {
    input: {
      message:
        'Your browser or operating system is no longer supported. You may need to install the latest updates to your operating system',
    },
    findings: [
      {
        code: 'updateRequired',
        level: 'error',
        values: {
          section: 'webview2-cache',
          original:
            'Your browser or operating system is no longer supported. You may need to install the latest updates to your operating system',
        },
      },
      { code: 'runtimeMissing', level: 'warning', values: { section: 'webview2-cache' } },
    ],
  },
  runtimeMissing: {
    input: { message: 'Microsoft Edge WebView2 runtime is missing' },
    findings: [{ code: 'runtimeMissing', level: 'error', values: { section: 'webview2-cache' } }],
  },
  proxyAsked: {
    input: { message: 'proxy credentials are asked twice' },
    findings: [{ code: 'proxyAsked', level: 'note', values: {} }],
  },
  explorerLinks: {
    input: { message: 'links still open in Internet Explorer' },
    findings: [{ code: 'explorerLinks', level: 'warning', values: {} }],
  },
  xsv350013: {
    input: { message: "XSV-350013 The '<ip>' IP address via which" },
    findings: [
      { code: 'xsv350013', level: 'error', values: { original: "XSV-350013 The '<ip>' IP address via which" } },
    ],
  },
  xsv350012: {
    input: { message: 'XSV-350012 Invalid login or password. Connection denied' },
    findings: [
      {
        code: 'xsv350012',
        level: 'error',
        values: { section: 'webview2-cache', original: 'XSV-350012 Invalid login or password. Connection denied' },
      },
    ],
  },
  xsv350008: {
    input: { message: 'XSV-350008 Session has expired or is invalid. Please reconnect' },
    findings: [
      {
        code: 'xsv350008',
        level: 'warning',
        values: { original: 'XSV-350008 Session has expired or is invalid. Please reconnect' },
      },
    ],
  },
  xtk170092: {
    input: { message: 'XTK-170092 The expression on a condition of the query is too complex' },
    findings: [
      {
        code: 'xtk170092',
        level: 'error',
        values: {
          original: 'XTK-170092 The expression on a condition of the query is too complex',
        },
      },
    ],
  },
  registryKey: {
    input: { message: 'Unable to find key HKEY_LOCAL_MACHINE\\SOFTWARE\\Neolane\\NL_5\\nlclient\\' },
    findings: [
      {
        code: 'registryKey',
        level: 'error',
        values: { original: 'Unable to find key HKEY_LOCAL_MACHINE\\SOFTWARE\\Neolane\\NL_5\\nlclient\\' },
      },
    ],
  },
  scriptError: {
    input: { message: 'An error has occurred with the script on this page' },
    findings: [
      {
        code: 'scriptError',
        level: 'error',
        values: { original: 'An error has occurred with the script on this page' },
      },
    ],
  },
  nativeBlocked: {
    input: { message: 'native user is suddenly refused' },
    findings: [{ code: 'nativeBlocked', level: 'error', values: {} }],
  },
  audienceMapping: {
    input: { message: 'Error while creating the mapping for the … segment' },
    findings: [
      {
        code: 'audienceMapping',
        level: 'error',
        values: { section: 'external-account', original: 'Error while creating the mapping for the … segment' },
      },
    ],
  },
  operatorHidden: {
    input: { message: 'technical account operator is not visible' },
    findings: [{ code: 'operatorHidden', level: 'note', values: {} }],
  },
  profileInvalid: {
    input: { message: '403023 Profile is not valid' },
    findings: [
      {
        code: 'profileInvalid',
        level: 'error',
        values: { section: 'product-context', original: '403023 Profile is not valid' },
      },
    ],
  },
  oauthTokenInvalid: {
    input: { message: '401013 Oauth token is not valid' },
    findings: [{ code: 'oauthTokenInvalid', level: 'error', values: { original: '401013 Oauth token is not valid' } }],
  },
  imsUnreachable: {
    input: { message: 'web process hangs when IMS is unreachable' },
    findings: [{ code: 'imsUnreachable', level: 'warning', values: {} }],
  },
  azureFda: {
    input: { message: 'login errors with Azure FDA' },
    findings: [{ code: 'azureFda', level: 'warning', values: {} }],
  },
  persistentErrors: {
    input: { message: 'persistent error messages on the IMS screen' },
    findings: [{ code: 'persistentErrors', level: 'warning', values: {} }],
  },
  cannotResize: {
    input: { message: 'cannot resize the IMS login page' },
    findings: [{ code: 'cannotResize', level: 'note', values: {} }],
  },
  accessDenied: {
    input: { message: 'access_denied' },
    findings: [{ code: 'accessDenied', level: 'error', values: { original: 'access_denied' } }],
  },
  interactionRequired: {
    input: { message: 'interaction_required' },
    findings: [{ code: 'interactionRequired', level: 'error', values: { original: 'interaction_required' } }],
  },
  loginRequired: {
    input: { message: 'login_required' },
    findings: [{ code: 'loginRequired', level: 'warning', values: { original: 'login_required' } }],
  },
  consentRequired: {
    input: { message: 'consent_required' },
    findings: [{ code: 'consentRequired', level: 'warning', values: { original: 'consent_required' } }],
  },
  serviceTokenEmpty: {
    input: { message: 'IMS Service Token is empty' },
    findings: [{ code: 'serviceTokenEmpty', level: 'error', values: { original: 'IMS Service Token is empty' } }],
  },
  jwtMissing: {
    input: { message: 'JWT token is missing' },
    findings: [{ code: 'jwtMissing', level: 'error', values: { original: 'JWT token is missing' } }],
  },
  xsv350176: {
    input: { message: 'XSV-350176 Invalid private key to get JSON web tokens' },
    findings: [
      {
        code: 'xsv350176',
        level: 'error',
        values: { original: 'XSV-350176 Invalid private key to get JSON web tokens' },
      },
    ],
  },
  'the first half': {
    input: { message: 'Login does not have any' },
    findings: [
      {
        code: 'noRight',
        level: 'error',
        values: { section: 'association-mask', original: 'Login does not have any right matching the expression' },
      },
      { code: 'contextDiffers', level: 'warning', values: { section: 'product-context' } },
    ],
  },
  'the second half': {
    input: { message: 'right matching the expression' },
    findings: [
      {
        code: 'noRight',
        level: 'error',
        values: { section: 'association-mask', original: 'Login does not have any right matching the expression' },
      },
      { code: 'contextDiffers', level: 'warning', values: { section: 'product-context' } },
    ],
  },
  'with typing mistakes': {
    input: { message: 'Logn does not have any rihgt maching the expresion' },
    findings: [
      {
        code: 'noRight',
        level: 'error',
        values: { section: 'association-mask', original: 'Login does not have any right matching the expression' },
      },
      { code: 'contextDiffers', level: 'warning', values: { section: 'product-context' } },
    ],
  },
  'in other letter case and quotes': {
    input: { message: '“LOGIN DOES NOT HAVE ANY RIGHT MATCHING THE EXPRESSION”!' },
    findings: [
      {
        code: 'noRight',
        level: 'error',
        values: { section: 'association-mask', original: 'Login does not have any right matching the expression' },
      },
      { code: 'contextDiffers', level: 'warning', values: { section: 'product-context' } },
    ],
  },
  'the Dutch mistranslation': {
    input: { message: 'Bericht &quot;Login heeft geen recht dat de uitdrukking&quot;aanpast:' },
    findings: [
      {
        code: 'noRight',
        level: 'error',
        values: { section: 'association-mask', original: 'Login does not have any right matching the expression' },
      },
      { code: 'contextDiffers', level: 'warning', values: { section: 'product-context' } },
    ],
  },
  'the Chinese translation': {
    input: { message: '消息“登录没有任何与表达式匹配的权限”' },
    findings: [
      {
        code: 'noRight',
        level: 'error',
        values: { section: 'association-mask', original: 'Login does not have any right matching the expression' },
      },
      { code: 'contextDiffers', level: 'warning', values: { section: 'product-context' } },
    ],
  },
  'half of the Chinese translation': {
    input: { message: '表达式匹配的权限' },
    findings: [
      {
        code: 'noRight',
        level: 'error',
        values: { section: 'association-mask', original: 'Login does not have any right matching the expression' },
      },
      { code: 'contextDiffers', level: 'warning', values: { section: 'product-context' } },
    ],
  },
  'the garbled English of the Chinese page': {
    input: { message: 'Login does not any right matching the expression' },
    findings: [
      {
        code: 'noRight',
        level: 'error',
        values: { section: 'association-mask', original: 'Login does not have any right matching the expression' },
      },
      { code: 'contextDiffers', level: 'warning', values: { section: 'product-context' } },
    ],
  },
  'the Japanese translation': {
    input: { message: '「ログインには、式に一致する権限がありません」' },
    findings: [
      {
        code: 'noRight',
        level: 'error',
        values: { section: 'association-mask', original: 'Login does not have any right matching the expression' },
      },
      { code: 'contextDiffers', level: 'warning', values: { section: 'product-context' } },
    ],
  },
  'the symptom in Dutch': {
    input: { message: 'De gebruiker wordt omgeleid naar de pagina adobe.com' },
    findings: [
      { code: 'redirectedToAdobe', level: 'error', values: { section: 'callback-url' } },
      { code: 'noEffect', level: 'warning', values: { section: 'restart-the-server' } },
    ],
  },
  'the symptom in Chinese': {
    input: { message: '用户将被重定向到adobe.com页面' },
    findings: [
      { code: 'redirectedToAdobe', level: 'error', values: { section: 'callback-url' } },
      { code: 'noEffect', level: 'warning', values: { section: 'restart-the-server' } },
    ],
  },
  'broken over lines': {
    input: { message: 'Login does not have\r\nany right matching\r\nthe expression' },
    findings: [
      {
        code: 'noRight',
        level: 'error',
        values: { section: 'association-mask', original: 'Login does not have any right matching the expression' },
      },
      { code: 'contextDiffers', level: 'warning', values: { section: 'product-context' } },
    ],
  },
  'with ids and an IP address': {
    input: { message: "XSV-350013 The '203.0.113.7' IP address via which you 4711 connect" },
    findings: [
      { code: 'xsv350013', level: 'error', values: { original: "XSV-350013 The '<ip>' IP address via which" } },
    ],
  },
  'the code in another spelling': {
    input: { message: 'error xsv 350012' },
    findings: [
      {
        code: 'xsv350012',
        level: 'error',
        values: { section: 'webview2-cache', original: 'XSV-350012 Invalid login or password. Connection denied' },
      },
    ],
  },
  'a redirect with an error': {
    input: { message: 'https://campaign.example.com/?error=invalid_scope&error_description=x#y' },
    findings: [{ code: 'invalidScope', level: 'error', values: { section: 'scope', original: 'invalid_scope' } }],
  },
  'a redirect with error and secrets': {
    input: { message: 'https://campaign.example.com/?code=Zm9vYmFy&state=XSV-350013&error=access_denied' },
    findings: [
      { code: 'accessDenied', level: 'error', values: { original: 'access_denied' } },
      { code: 'redacted', level: 'note', values: { count: 2 } },
    ],
  },
  'an encoded redirect inside another': {
    input: {
      message:
        'https://adobeid.example/?redirect_uri=https%3A%2F%2Facc.example.com%2F%3Ferror%3Dlogin_required%26code%3DaW52YWxpZF9zY29wZQ',
    },
    findings: [
      { code: 'loginRequired', level: 'warning', values: { original: 'login_required' } },
      { code: 'redacted', level: 'note', values: { count: 1 } },
    ],
  },
  'an answer of the token endpoint': {
    input: { message: '{"error":"invalid_client","error_description":"invalid client_secret parameter"}' },
    findings: [
      {
        code: 'invalidClient',
        level: 'error',
        values: { section: 'client-id-and-secret', original: 'invalid_client' },
      },
      {
        code: 'invalidSecret',
        level: 'error',
        values: { section: 'client-id-and-secret', original: 'invalid client_secret parameter' },
      },
    ],
  },
  'an answer of an API': {
    input: { message: '{"error_code":"403023","message":"Profile is not valid"}' },
    findings: [
      {
        code: 'profileInvalid',
        level: 'error',
        values: { section: 'product-context', original: '403023 Profile is not valid' },
      },
    ],
  },
  'a code field that names an error': {
    input: { message: '{"code": "401013", "message": "…"}' },
    findings: [{ code: 'oauthTokenInvalid', level: 'error', values: { original: '401013 Oauth token is not valid' } }],
  },
  'an excerpt of a log': {
    input: {
      message:
        '09:14:00 10.1.2.3 pipelined log Worker 0 has processed 42 events in the queue\n09:14:01 10.1.2.3 pipelined log Worker 1 has processed 42 events in the queue\n09:14:02 10.1.2.3 pipelined log Worker 2 has processed 42 events in the queue\n09:14:07 10.1.2.3 web XSV-350008 Session has expired or is invalid. Please reconnect. (iRc=-55)\n09:14:04 10.1.2.3 pipelined log Worker 4 has processed 42 events in the queue\n09:14:05 10.1.2.3 pipelined log Worker 5 has processed 42 events in the queue\n09:14:06 10.1.2.3 pipelined log Worker 6 has processed 42 events in the queue\n09:14:07 10.1.2.3 pipelined log Worker 7 has processed 42 events in the queue\n09:14:09 10.1.2.3 web log Login does not have any right matching the expression Campaign - t - (.*)\n09:14:09 10.1.2.3 pipelined log Worker 9 has processed 42 events in the queue\n09:14:00 10.1.2.3 pipelined log Worker 10 has processed 42 events in the queue\n09:14:01 10.1.2.3 pipelined log Worker 11 has processed 42 events in the queue',
    },
    findings: [
      {
        code: 'noRight',
        level: 'error',
        values: { section: 'association-mask', original: 'Login does not have any right matching the expression' },
      },
      {
        code: 'xsv350008',
        level: 'warning',
        values: { original: 'XSV-350008 Session has expired or is invalid. Please reconnect' },
      },
      { code: 'contextDiffers', level: 'warning', values: { section: 'product-context' } },
    ],
  },
  'only secrets': {
    input: { message: 'Authorization: Bearer eyJhbGciOiJub25lIn0.e30.\ncode=XSV-350013' },
    findings: [
      { code: 'unknown', level: 'unsure', values: { section: 'common-errors' } },
      { code: 'redacted', level: 'note', values: { count: 2 } },
    ],
  },
  'an error inside a secret': {
    input: { message: 'state=invalid_scope' },
    findings: [
      { code: 'unknown', level: 'unsure', values: { section: 'common-errors' } },
      { code: 'redacted', level: 'note', values: { count: 1 } },
    ],
  },
  'something else': {
    input: { message: 'The weather is fine and the harvest was good this year' },
    findings: [{ code: 'unknown', level: 'unsure', values: { section: 'common-errors' } }],
  },
  'a code that nobody knows': {
    input: { message: 'WDB-200001 SQL statement could not be executed' },
    findings: [{ code: 'unknown', level: 'unsure', values: { section: 'common-errors' } }],
  },
  'names of objects': {
    input: { message: '__proto__ constructor toString' },
    findings: [{ code: 'unknown', level: 'unsure', values: { section: 'common-errors' } }],
  },
  'more causes than one can read': {
    input: {
      message:
        'invalid_scope invalid_client access_denied login_required consent_required interaction_required XSV-350012',
    },
    findings: [
      {
        code: 'invalidClient',
        level: 'error',
        values: { section: 'client-id-and-secret', original: 'invalid_client' },
      },
      { code: 'invalidScope', level: 'error', values: { section: 'scope', original: 'invalid_scope' } },
      {
        code: 'xsv350012',
        level: 'error',
        values: { section: 'webview2-cache', original: 'XSV-350012 Invalid login or password. Connection denied' },
      },
      { code: 'accessDenied', level: 'error', values: { original: 'access_denied' } },
      { code: 'interactionRequired', level: 'error', values: { original: 'interaction_required' } },
    ],
  },
})
