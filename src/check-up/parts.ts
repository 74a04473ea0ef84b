import associationMask from '../checks/association-mask.ts'
import callbackUrl from '../checks/callback-url.ts'
import type { AnyCheck } from '../checks/check.ts'
import clientIdAndSecret from '../checks/client-id-and-secret.ts'
import commonErrors from '../checks/common-errors.ts'
import externalAccount from '../checks/external-account.ts'
import imsServerUrl from '../checks/ims-server-url.ts'
import productContext from '../checks/product-context.ts'
import restartTheServer from '../checks/restart-the-server.ts'
import scope from '../checks/scope.ts'

/** The two instances of a configuration, in the order in which they are shown. */
export const environments = ['production', 'stage'] as const
export type Environment = (typeof environments)[number]

/** A check in the check-up, and how it takes its input from a configuration. */
export interface Part {
  check: AnyCheck
  /** Setting to field, the setting that the check is about first. */
  fields: Record<string, string>
  /** Fields that want a setting of the other instance. */
  other?: Record<string, string>
  /** For a check that looks at both instances at once: setting to field, by instance. */
  joint?: Record<Environment, Record<string, string>>
}

/**
 * All checks in the order in which a sign-in passes their settings. A setting has the name of its label on the form of
 * the external account, in camel case (facts 1.2); what Adobe holds begins with `provisioned`.
 */
export const parts: readonly Part[] = [
  { check: externalAccount, fields: { accounts: 'accounts' } },
  {
    check: clientIdAndSecret,
    fields: {
      imsClientIdentifier: 'clientId',
      provisionedClientIdentifier: 'provisionedClientId',
      imsClientSecret: 'secret',
      provisionedClientSecret: 'provisionedSecret',
    },
  },
  {
    check: imsServerUrl,
    fields: { imsServer: 'imsProduction' },
    joint: { production: { imsServer: 'imsProduction' }, stage: { imsServer: 'imsStage' } },
  },
  { check: scope, fields: { imsScope: 'scopes', provisionedScope: 'provisioned' } },
  {
    check: callbackUrl,
    fields: { callbackServer: 'callback', instanceUrl: 'instance' },
    other: { callbackServer: 'otherCallback' },
  },
  {
    check: productContext,
    fields: { productContext: 'campaign', productContextShown: 'shown', provisionedProductContext: 'experienceCloud' },
  },
  {
    check: associationMask,
    fields: { associationMask: 'mask', productProfiles: 'profiles', operatorGroups: 'groups' },
  },
  { check: restartTheServer, fields: { changed: 'changed', system: 'system' } },
  { check: commonErrors, fields: { message: 'message' } },
]
