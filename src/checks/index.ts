import associationMask from './association-mask.ts'
import callbackUrl from './callback-url.ts'
import type { AnyCheck } from './check.ts'
import clientIdAndSecret from './client-id-and-secret.ts'
import commonErrors from './common-errors.ts'
import externalAccount from './external-account.ts'
import imsServerUrl from './ims-server-url.ts'
import productContext from './product-context.ts'
import restartTheServer from './restart-the-server.ts'
import scope from './scope.ts'

/** Every check for readers, in the order of the page's sections. */
export const checks: readonly AnyCheck[] = [
  externalAccount,
  productContext,
  imsServerUrl,
  associationMask,
  scope,
  callbackUrl,
  clientIdAndSecret,
  restartTheServer,
  commonErrors,
]
