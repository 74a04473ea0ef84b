/** What the check of messages says: cause and first thing to do. `{original}` is the message as the product writes it. */
export const errorWords = {
  redirectedToAdobe:
    'The callback may be missing from Adobe’s list, belong to another instance or begin with http://, so IMS sends people to a page of its own. Compare the field Callback server with the address of the instance first (section {section}).',
  noRight:
    '{original} means that no product profile of the user leads to an operator group. Compare the association mask with the names of the profiles first, then let the user sign in again (section {section}).',
  noLoginPage:
    'The account may ask for a scope that Adobe has not provisioned, so IMS does not show its page. Compare the scopes with Adobe’s list first (section {section}).',
  cacheStale:
    'Old files of the sign-in window may lie on this PC. Close the Client Console and empty the WebView2 cache first (section {section}).',
  twoAccounts:
    'There may be two external accounts for the Experience Cloud, and Campaign may use the other one. Look for a duplicate first and delete it (section {section}).',
  contextDiffers:
    'Adobe may know the user under another product context than Campaign asks for. Compare the two values first (section {section}).',
  invalidClient:
    '{original} means that client ID and secret do not belong together, or that the client ID does not exist. Type both again first (section {section}).',
  invalidSecret:
    '{original} means that the secret is wrong, or that it was replaced or deleted. Type it again first (section {section}).',
  invalidClientId:
    '{original} means that IMS does not know the client ID. Compare it with the one from Adobe first (section {section}).',
  invalidScope:
    '{original} means that at least one scope in the account is not provisioned. Compare the scopes with Adobe’s list first (section {section}).',
  noEffect: 'The server may still use what it read before the change. Restart it first (section {section}).',
  brokenAfterCopy:
    'Secrets are not copied with external accounts, and the callback of the other environment is. Type the client secret again first (section {section}).',
  updatesNeeded:
    '{original} comes from an old console, or from Windows with the engine of Internet Explorer. Update both first (section {section}).',
  updateRequired:
    '{original} comes from an old console, or from Windows with the engine of Internet Explorer, and stops the sign-in. Update both first (section {section}).',
  runtimeMissing:
    'The Microsoft Edge WebView2 runtime may be missing, which the console needs from 7.3 on. Install it first, with a browser other than Internet Explorer 11 (section {section}).',
  proxyAsked:
    'The sign-in window does not keep the user name and password of a proxy (7.3). Being asked twice is expected; type them again.',
  explorerLinks:
    'On-premise, links open in Internet Explorer until webView2Mode is set. Set it to 1 in the part web of serverConf.xml first, then reload the configuration and restart the web module and Apache.',
  xsv350013:
    '{original} means that the IP address of the PC is outside the security zone of the operator. Add the address to the zone first, or give the operator another zone; IMS has no part in it.',
  xsv350012:
    '{original} is the answer to a sign-in without Adobe ID: the password is wrong, or such sign-ins are blocked. Tick Connect with an Adobe ID in the connection first (section {section}).',
  xsv350008: '{original} means that the session has ended. Sign in again first; no setting has to be changed.',
  xtk170092:
    '{original} at a sign-in, on one PC only, comes from the local cache of the console, not from that of WebView2. Close the console first, and in its folder NL_5 delete the folders and the files nlclient-config-….xml, but not nlclient_cnx.xml.',
  registryKey:
    '{original} means that the registry of this PC has lost a key, as after a change of Windows. Run the console once as administrator first.',
  scriptError:
    '{original} at a sign-in can mean that the memory limit for scripts, maxMB, is too low. Raise it on the server first.',
  nativeBlocked:
    'Sign-ins with a Campaign password may be blocked by disableAPI in the configuration of the instance. Use the Adobe ID first, or name a technical operator in allowOperator.',
  audienceMapping:
    '{original} is about shared audiences, not about the sign-in: the product Audience Library is missing, or the fields Tenant and Server are wrong. Look at those fields first; support moved Server to https://experiencecloud.adobe.com (section {section}).',
  operatorHidden:
    'The operator of a technical account appears after its first successful call and not before. Make one call first.',
  profileInvalid:
    '{original}, the answer of an API, means that the profile at IMS lacks the context of Campaign. Ask Adobe to look at the provisioning first, and compare the product context (section {section}).',
  oauthTokenInvalid:
    '{original}, the answer of an API, means that the token is wrong or too old. Fetch a new token first.',
  imsUnreachable:
    'In builds before 21.1.3 the web process hangs when IMS cannot be reached. Look whether the server reaches IMS first, then update.',
  azureFda: 'Builds of 7.4 before 7.4.2 have errors at the sign-in with Azure FDA (NEO-79373). Update first.',
  persistentErrors:
    'A console of Gold Standard 11 leaves error messages on the sign-in screen (NEO-34821). Update the console to build 9032@d030c36 first.',
  cannotResize: 'Builds before 7.3.1 cannot resize the sign-in window (NEO-30085). Update first.',
  accessDenied: '{original} means that the user did not give consent on Adobe’s page. Sign in again first, and accept.',
  interactionRequired:
    '{original} means that Adobe wants something from the user, such as accepting terms of use. Sign in to Adobe with a browser first, and answer what it asks.',
  loginRequired:
    '{original} comes when IMS may not show its page (prompt=none) and nobody is signed in. Sign in with the page shown first.',
  consentRequired:
    '{original} comes when IMS may not show its page (prompt=none) and consent is missing. Sign in with the page shown first.',
  serviceTokenEmpty:
    '{original} concerns the key of a technical account, not people who sign in. Renew that key first, outside this guide.',
  jwtMissing:
    '{original} concerns the key of a technical account, not people who sign in. Renew that key first, outside this guide.',
  xsv350176:
    '{original} concerns the private key of a technical account, not people who sign in. Renew that key first, outside this guide.',
} as const
