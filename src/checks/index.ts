import associationMask from './association-mask.ts'
import callbackUrl from './callback-url.ts'
import type { AnyCheck } from './check.ts'
import productContext from './product-context.ts'

/** Every check for readers, in the order of the page's sections. */
export const checks: readonly AnyCheck[] = [productContext, associationMask, callbackUrl]
