/** Where a rule comes from. Other languages: `source.<name>` in `content/<lang>/words.json`. */
export const sources = {
  imsTroubleshooting: 'Adobe, “IMS troubleshooting”',
  imsTroubleshootingSpelling: 'Adobe, “IMS troubleshooting”, gives the values in this spelling only',
  imsTroubleshootingTranslations: 'Adobe, “IMS troubleshooting”, in machine translation',
  configuringIms: 'Adobe, “Configuring IMS” and “External accounts”',
  bothPages: 'Adobe, “IMS troubleshooting” and “Configuring IMS”, read together',
  externalAccounts: 'Adobe, “External accounts”',
  externalAccountsPicture: 'Adobe, “External accounts”: the field is there, and empty',
  externalAccountsSamples: 'Adobe, “External accounts”: its samples show scheme and host only',
  accountPictures: 'Adobe, “External accounts” and “Configuring IMS”: their pictures',
  accountNames: 'Adobe, “IMS troubleshooting” against the pictures in “External accounts”',
  administration: 'Adobe, “Administration” and “Usual commands”',
  duplicating: 'Adobe, “Duplicating environments”',
  edgeChromium: 'Adobe, “How to enable Microsoft Edge Chromium on your environment”',
  serverConfiguration: 'Adobe, “The server configuration file”',
  ldap: 'Adobe, “Connecting through LDAP”: the field of the same name',
  migration: 'Adobe, “Migrate users to IMS”',
  clientConsole: 'Adobe, “Installing the client console”',
  impact: 'Adobe, “Update Campaign interface after IMS migration”',
  imsUpdatesPictures: 'Adobe, “Update your environment to connect to Adobe Campaign with IMS”: its pictures',
  releaseNotes: 'Adobe, release notes of Campaign Classic v7',
  technicalOperators: 'Adobe, “Migration of technical users to Adobe Developer console”',
  campaigns: 'Adobe, “Accessing marketing campaigns”',
  permissionsV8: 'Adobe Campaign v8, “Manage permissions”; not written for v7',
  developerConsole: 'Adobe Developer Console, “User authentication”; not written for Campaign',
  adobeIoOauth: 'Adobe I/O, “OAuth 2.0 Guide for Web”; not written for Campaign',
  adobeIoJwt: 'Adobe I/O, “JWT Authentication”; written for technical accounts, not for Campaign',
  commerceIms: 'Adobe Commerce, “Admin Adobe IMS”; not written for Campaign',
  standardGroups: 'Adobe Campaign Standard, “Managing groups and users”; not written for v7',
  controlPanel: 'Adobe Control Panel, “FAQ”; not written for this field',
  apiErrors: 'Adobe Campaign v8, “Troubleshooting” of the APIs; not written for v7',
  support: 'Adobe Customer Care, articles of its knowledge base',
  supportAem:
    'Adobe Customer Care, an article of its knowledge base about Experience Manager; not written for Campaign',
  publicReports: 'code and issues in public repositories',
  apiCode: 'public code that calls the APIs of Campaign',
  loginScript: 'a public copy of jsspcontext.js',
  serverLog: 'a web server log in a public test repository of Adobe',
  soapRouter: 'the SOAP router of Campaign; no page names it as a callback',
  urlStandard: 'the URL standard: how browsers read an address',
  oauth: 'RFC 6749, OAuth 2.0: names and values are case-sensitive',
  hostNames: 'the words in the host names',
  copying: 'how text is copied from pages and keyboards; Adobe does not mention it',
  unanswered: 'no page of Adobe answers this',
  typed: 'what was typed in',
} as const

/** How we know: Adobe writes it, Adobe's screenshot shows it, others report it, or we conclude it. `basis.<kind>`. */
export const kinds = {
  documented: 'documented',
  screenshot: 'seen in a screenshot',
  community: 'reported by others',
  inferred: 'inferred',
} as const

/** How sure a rule is, and from where. */
export type Basis = { kind: keyof typeof kinds; source: keyof typeof sources }
