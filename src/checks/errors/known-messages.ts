import type { Level } from '../check.ts'

/** A message or symptom: how to recognise it, and where its answer stands. */
export interface KnownMessage {
  /** The id of the section that answers; empty when the cause is outside IMS. */
  section: string
  level: Level
  /** The message as the product writes it, where there is one. */
  original?: string
  /** Words that decide by themselves, as `wordsOfMessage` gives them. */
  codes?: readonly string[]
  /** What it looks like: other wordings and symptoms, in the languages of the guide, mistranslations too. */
  phrases?: readonly string[]
  /** What else can look the same: codes of this table, the likeliest first. */
  also?: readonly string[]
}

/** Everything that is recognised, the likeliest first; each name is a code of the check. */
export const knownMessages = {
  redirectedToAdobe: {
    section: 'callback-url',
    level: 'error',
    phrases: [
      'User is redirected to adobe.com page',
      'It sends me to adobe.com after I sign in',
      'I end up on the page www.adobe.com after login',
      'De gebruiker wordt omgeleid naar de pagina adobe.com',
      'Gebruiker wordt omgeleid naar adobe.com-pagina',
      'De gebruiker komt op adobe.com terecht',
      '用户将被重定向到adobe.com页面',
      '用户登录后跳转到 adobe.com 页面',
      'ユーザーが adobe.com のページにリダイレクトされる',
    ],
    also: ['noEffect'],
  },
  noRight: {
    section: 'association-mask',
    level: 'error',
    original: 'Login does not have any right matching the expression',
    phrases: [
      'Login does not any right matching the expression',
      'Login heeft geen recht dat de uitdrukking aanpast',
      'Login heeft geen enkel recht dat overeenkomt met de expressie',
      '登录没有任何与表达式匹配的权限',
      '登录没有任何权限与表达式匹配',
      'ログインには、式に一致する権限がありません',
    ],
    also: ['contextDiffers'],
  },
  noLoginPage: {
    section: 'scope',
    level: 'error',
    phrases: [
      'The user is unable to access the Adobe ID login page',
      'cannot reach the Adobe ID sign-in page',
      'the Adobe ID login page does not appear',
      'De gebruiker heeft geen toegang tot de aanmeldingspagina voor de Adobe-id',
      'De gebruiker bereikt de aanmeldpagina voor de Adobe ID niet',
      '用户无法访问Adobe ID登录页面',
      '用户打不开 Adobe ID 登录页',
      'ユーザーが Adobe ID ログインページにアクセスできない',
    ],
    also: ['runtimeMissing', 'cacheStale'],
  },
  cacheStale: {
    section: 'webview2-cache',
    level: 'warning',
    codes: ['webview2cache'],
    phrases: [
      'The sign-in window is blank or loops',
      'the login window stays empty white screen',
      'the sign-in page keeps loading again and again',
      'Het aanmeldvenster blijft leeg of begint steeds opnieuw',
      '登录窗口空白或一直循环跳转',
    ],
  },
  twoAccounts: {
    section: 'external-account',
    level: 'warning',
    phrases: [
      'Campaign seems to use other settings than mine',
      'there are two external accounts, a duplicate external account',
      'Campaign lijkt andere instellingen te gebruiken dan de uwe',
      'het externe account is dubbel, er zijn twee externe accounts',
      'Campaign 用的似乎不是您填写的设置',
      '有两个外部帐户',
    ],
  },
  contextDiffers: {
    section: 'product-context',
    level: 'warning',
    phrases: [
      'Adobe accepts the person, Campaign does not',
      'authenticated by Adobe but refused by Campaign',
      'Adobe laat de gebruiker toe, maar Campaign niet',
      'Adobe 接受用户，Campaign 却拒绝',
    ],
  },
  invalidClient: {
    section: 'client-id-and-secret',
    level: 'error',
    original: 'invalid_client',
    codes: ['invalid_client'],
  },
  invalidSecret: {
    section: 'client-id-and-secret',
    level: 'error',
    original: 'invalid client_secret parameter',
    phrases: ['invalid client secret'],
  },
  invalidClientId: {
    section: 'client-id-and-secret',
    level: 'error',
    original: 'invalid client_id parameter',
    phrases: ['invalid client id'],
  },
  invalidScope: {
    section: 'scope',
    level: 'error',
    original: 'invalid_scope',
    codes: ['invalid_scope', 'invalid_scopes'],
    phrases: ['invalid scope requested'],
  },
  noEffect: {
    section: 'restart-the-server',
    level: 'warning',
    phrases: [
      'A change has no effect',
      'I changed the setting and nothing happens',
      'Een wijziging heeft geen effect',
      '修改之后没有变化',
    ],
  },
  brokenAfterCopy: {
    section: 'client-id-and-secret',
    level: 'error',
    phrases: [
      'Sign-in broke after a copy between environments',
      'cannot sign in after copying production to stage',
      'Aanmelden lukt niet meer na een kopie van een omgeving',
      '在环境之间复制后登录失败',
    ],
    also: ['redirectedToAdobe'],
  },
  updatesNeeded: {
    section: 'webview2-cache',
    level: 'error',
    original: 'You need to install the latest updates to Windows and/or your Adobe apps',
    phrases: [
      'You need to install the latest updated to Windows and/or your Adobe apps.',
      'u moet recentste installeren die aan Vensters en/of uw Adobe apps wordt bijgewerkt',
      '您需要安装更新到Windows和/或Adobe应用的最新版本',
    ],
    also: ['runtimeMissing'],
  },
  updateRequired: {
    section: 'webview2-cache',
    level: 'error',
    original:
      'Your browser or operating system is no longer supported. You may need to install the latest updates to your operating system',
    phrases: ['Update required', 'Your browser or operating system is no longer supported'],
    also: ['runtimeMissing'],
  },
  runtimeMissing: {
    section: 'webview2-cache',
    level: 'error',
    phrases: [
      'Microsoft Edge WebView2 runtime is missing',
      'the console asks to install the WebView2 runtime',
      'De console vraagt om een runtime',
      'Microsoft Edge WebView2 Runtime ontbreekt',
      '控制台要求安装运行时',
      '缺少 Microsoft Edge WebView2 运行时',
    ],
  },
  proxyAsked: {
    section: '',
    level: 'note',
    phrases: [
      'proxy credentials are asked twice',
      'asks for the user name and password of the proxy again',
      'de proxy vraagt twee keer om aanmeldgegevens',
      '代理凭据要求输入两次',
    ],
  },
  explorerLinks: {
    section: '',
    level: 'warning',
    codes: ['webview2mode'],
    phrases: [
      'links still open in Internet Explorer',
      'koppelingen openen nog steeds in Internet Explorer',
      '链接仍在 Internet Explorer 中打开',
    ],
  },
  xsv350013: {
    section: '',
    level: 'error',
    original: "XSV-350013 The '<ip>' IP address via which",
    codes: ['xsv350013'],
    phrases: ['The IP address via which'],
  },
  xsv350012: {
    section: 'webview2-cache',
    level: 'error',
    original: 'XSV-350012 Invalid login or password. Connection denied',
    codes: ['xsv350012'],
    phrases: ['Invalid login or password. Connection denied.'],
  },
  xsv350008: {
    section: '',
    level: 'warning',
    original: 'XSV-350008 Session has expired or is invalid. Please reconnect',
    codes: ['xsv350008'],
    phrases: ['Session has expired or is invalid. Please reconnect.'],
  },
  xtk170092: {
    section: '',
    level: 'error',
    original: 'XTK-170092 The expression on a condition of the query is too complex',
    codes: ['xtk170092'],
    phrases: ['The expression on a condition of the query is too complex.'],
  },
  registryKey: {
    section: '',
    level: 'error',
    original: 'Unable to find key HKEY_LOCAL_MACHINE\\SOFTWARE\\Neolane\\NL_5\\nlclient\\',
    phrases: ['Cannot retrieve the proxy address using WinHTTP: initialization not completed.'],
  },
  scriptError: {
    section: '',
    level: 'error',
    original: 'An error has occurred with the script on this page',
    phrases: ['An error has occurred in the script on this page'],
  },
  nativeBlocked: {
    section: '',
    level: 'error',
    codes: ['disableapi', 'nonimsauthnapi'],
    phrases: [
      'native user is suddenly refused',
      'technical operator is suddenly refused login',
      'technische operator wordt plotseling geweigerd',
      '技术操作员突然被拒绝',
    ],
  },
  audienceMapping: {
    section: 'external-account',
    level: 'error',
    original: 'Error while creating the mapping for the … segment',
  },
  operatorHidden: {
    section: '',
    level: 'note',
    phrases: [
      'technical account operator is not visible',
      'operator van het technische account is niet zichtbaar',
      '看不到技术帐户的操作员',
    ],
  },
  profileInvalid: {
    section: 'product-context',
    level: 'error',
    original: '403023 Profile is not valid',
    codes: ['403023'],
    phrases: ['Profile is not valid'],
  },
  oauthTokenInvalid: {
    section: '',
    level: 'error',
    original: '401013 Oauth token is not valid',
    codes: ['401013'],
    phrases: ['Oauth token is not valid'],
  },
  imsUnreachable: {
    section: '',
    level: 'warning',
    phrases: [
      'web process hangs when IMS is unreachable',
      'webproces blijft hangen als IMS niet bereikbaar is',
      'IMS 无法访问时 Web 进程挂起',
    ],
  },
  azureFda: {
    section: '',
    level: 'warning',
    codes: ['neo79373'],
    phrases: ['login errors with Azure FDA', 'aanmeldfouten met Azure FDA', 'Azure FDA 登录错误'],
  },
  persistentErrors: {
    section: '',
    level: 'warning',
    codes: ['neo34821'],
    phrases: [
      'persistent error messages on the IMS screen',
      'foutmeldingen blijven op het IMS-scherm staan',
      'IMS 屏幕上一直显示错误消息',
    ],
  },
  cannotResize: {
    section: '',
    level: 'note',
    codes: ['neo30085'],
    phrases: [
      'cannot resize the IMS login page',
      'de grootte van het IMS-aanmeldvenster kan niet worden gewijzigd',
      '无法调整 IMS 登录页的大小',
    ],
  },
  accessDenied: {
    section: '',
    level: 'error',
    original: 'access_denied',
    codes: ['access_denied'],
  },
  interactionRequired: {
    section: '',
    level: 'error',
    original: 'interaction_required',
    codes: ['interaction_required'],
  },
  loginRequired: { section: '', level: 'warning', original: 'login_required', codes: ['login_required'] },
  consentRequired: { section: '', level: 'warning', original: 'consent_required', codes: ['consent_required'] },
  serviceTokenEmpty: { section: '', level: 'error', original: 'IMS Service Token is empty' },
  jwtMissing: { section: '', level: 'error', original: 'JWT token is missing' },
  xsv350176: {
    section: '',
    level: 'error',
    original: 'XSV-350176 Invalid private key to get JSON web tokens',
    codes: ['xsv350176'],
    phrases: ['Invalid private key to get JSON web tokens.'],
  },
} as const satisfies Record<string, KnownMessage>

/** The codes of what is recognised. */
export type MessageCode = keyof typeof knownMessages
