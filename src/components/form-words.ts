import { type AnyCheck, levels, type Messages, wordsOf } from '../checks/check.ts'
import { sources } from '../checks/provenance.ts'
import { wordsIn } from '../languages/languages.ts'
import { speak } from '../languages/speak.ts'
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
  const say = speak(folder, words)
  const named = new Set(Object.values(check.basis).map(({ source }) => source))
  return {
    ...wordsOf(check, said),
    ...Object.fromEntries(own.map((key) => [key, say(key)])),
    ...Object.fromEntries(
      Object.entries(levels).map(([name, text]) => [`level.${name}`, said[`level.${name}`] ?? text]),
    ),
    ...Object.fromEntries(Array.from(named, (name) => [`source.${name}`, said[`source.${name}`] ?? sources[name]])),
  }
}
