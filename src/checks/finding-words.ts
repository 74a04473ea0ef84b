import { levels, type Messages } from './check.ts'
import { kinds, sources } from './provenance.ts'

/** English words that a finding of any check may need, by the key of a translation. */
export const findingWords: Messages = {
  ...prefixed('level', levels),
  ...prefixed('basis', kinds),
  ...prefixed('source', sources),
  'finding.basis': '{kind}: {source}',
  'finding.counts': 'Errors: {error}. Warnings: {warning}. Cannot be known from here: {unsure}. Notes: {note}.',
}

function prefixed(prefix: string, texts: Record<string, string>): Messages {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [`${prefix}.${name}`, text]))
}
