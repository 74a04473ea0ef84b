import { type AnyCheck, type Messages, wordsOf } from '../checks/check.ts'
import { findingWords } from '../checks/finding-words.ts'
import { wordsIn } from '../languages/languages.ts'
import { words } from './words.ts'

/** What the widget says by itself, beside the words of its check. */
const own = ['form.findings', 'form.mask', 'form.more', 'form.profile', 'form.why'] as const

/** Everything that the form of a check may say in one language, by key. */
export function formWords(check: AnyCheck, folder: string): Messages {
  const said = wordsIn(folder)
  const named = new Set(Object.values(check.basis).map(({ source }) => `source.${source}`))
  const english = [
    ...own.map((key) => [key, words[key]] as const),
    ...Object.entries(findingWords).filter(([key]) => !key.startsWith('source.') || named.has(key)),
  ]
  const others = english.map(([key, text]) => [key, said[key] ?? text])
  return { ...wordsOf(check, said), ...Object.fromEntries(others) }
}
