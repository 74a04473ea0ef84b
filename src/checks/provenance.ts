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
  ldap: 'Adobe, “Connecting through LDAP”: the field of the same name',
  migration: 'Adobe, “Migrate users to IMS”',
  clientConsole: 'Adobe, “Installing the client console”',
  campaigns: 'Adobe, “Accessing marketing campaigns”',
  permissionsV8: 'Adobe Campaign v8, “Manage permissions”; not written for v7',
  developerConsole: 'Adobe Developer Console, “User authentication”; not written for Campaign',
  loginScript: 'a public copy of jsspcontext.js',
  serverLog: 'a web server log in a public test repository of Adobe',
  soapRouter: 'the SOAP router of Campaign; no page names it as a callback',
  urlStandard: 'the URL standard: how browsers read an address',
  hostNames: 'the words in the host names',
  copying: 'how text is copied from pages and keyboards; Adobe does not mention it',
  unanswered: 'no page of Adobe answers this',
  typed: 'what was typed in',
} as const

/** How we know: Adobe writes it, Adobe's screenshot shows it, others report it, or we conclude it. */
export type Basis = { kind: 'documented' | 'screenshot' | 'community' | 'inferred'; source: keyof typeof sources }
