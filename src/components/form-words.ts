import { type AnyCheck, levels, type Messages, wordsOf } from '../checks/check.ts'
import { sources } from '../checks/provenance.ts'
import { wordsIn } from '../languages/languages.ts'
import { words } from './words.ts'

/** What the widget says by itself, beside the words of its check. */
const own = [
  'basis.documented',
  'basis.screenshot',
  'basis.community',
  'basis.inferred',
  'form.basis',
  'form.counts',
  'form.mask',
  'form.more',
  'form.profile',
] as const

/** Everything that the form of a check may say in one language, by key. */
export function formWords(check: AnyCheck, folder: string): Messages {
  const said = wordsIn(folder)
  const named = Object.values(check.basis).map(({ source }) => [`source.${source}`, sources[source]] as const)
  const english: Messages = {
    ...Object.fromEntries(own.map((key) => [key, words[key]])),
    ...Object.fromEntries(Object.entries(levels).map(([level, text]) => [`level.${level}`, text])),
    ...Object.fromEntries(named),
  }
  const others = Object.entries(english).map(([key, text]) => [key, said[key] ?? text])
  return { ...wordsOf(check, said), ...Object.fromEntries(others) }
}
