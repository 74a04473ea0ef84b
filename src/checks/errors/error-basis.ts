import type { Basis } from '../provenance.ts'
import type { MessageCode } from './known-messages.ts'

const guide: Basis = { kind: 'documented', source: 'imsTroubleshooting' }
const reading: Basis = { kind: 'inferred', source: 'imsTroubleshooting' }
const prompt: Basis = { kind: 'documented', source: 'developerConsole' }
const picture: Basis = { kind: 'screenshot', source: 'imsUpdatesPictures' }
const console: Basis = { kind: 'documented', source: 'clientConsole' }
const api: Basis = { kind: 'documented', source: 'apiErrors' }
const releases: Basis = { kind: 'documented', source: 'releaseNotes' }
const support: Basis = { kind: 'community', source: 'support' }
const reports: Basis = { kind: 'community', source: 'publicReports' }

/** How sure each cause is. */
export const errorBasis: Record<MessageCode, Basis> = {
  redirectedToAdobe: guide,
  noRight: guide,
  noLoginPage: guide,
  cacheStale: reading,
  twoAccounts: reading,
  contextDiffers: reading,
  invalidClient: { kind: 'documented', source: 'adobeIoJwt' },
  invalidSecret: { kind: 'community', source: 'supportAem' },
  invalidClientId: reports,
  invalidScope: reports,
  noEffect: guide,
  brokenAfterCopy: { kind: 'documented', source: 'duplicating' },
  updatesNeeded: picture,
  updateRequired: picture,
  runtimeMissing: console,
  proxyAsked: console,
  explorerLinks: { kind: 'documented', source: 'edgeChromium' },
  xsv350013: reports,
  xsv350012: reports,
  xsv350008: reports,
  xtk170092: support,
  registryKey: support,
  scriptError: support,
  nativeBlocked: { kind: 'documented', source: 'impact' },
  audienceMapping: support,
  operatorHidden: { kind: 'documented', source: 'technicalOperators' },
  profileInvalid: api,
  oauthTokenInvalid: api,
  imsUnreachable: releases,
  azureFda: releases,
  persistentErrors: releases,
  cannotResize: releases,
  accessDenied: { kind: 'documented', source: 'adobeIoOauth' },
  interactionRequired: prompt,
  loginRequired: prompt,
  consentRequired: prompt,
  serviceTokenEmpty: support,
  jwtMissing: support,
  xsv350176: support,
}
