import { wordsIn } from './languages.ts'

/** Says a word in one language; English where the translation is silent. `{name}` marks a value. */
export type Speak<Key extends string> = (key: Key, values?: Record<string, string | number>) => string

/** Gives a component its words: the English ones it brings, in the language of a folder. */
export function speak<Key extends string>(folder: string, english: Record<Key, string>): Speak<Key> {
  const words = wordsIn(folder)
  return (key, values = {}) =>
    (words[key] ?? english[key]).replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
