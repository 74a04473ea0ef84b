import addresses from './addresses.ts'
import freshness from './freshness.ts'
import literals from './literals.ts'
import residue from './residue.ts'
import shape from './shape.ts'
import type { AnyTranslationCheck } from './translation-check.ts'

/** The checks of translations, in the order in which their findings help. */
export const translationChecks: readonly AnyTranslationCheck[] = [literals, addresses, residue, shape, freshness]
