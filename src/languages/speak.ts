import { wordsIn } from './languages.ts'

/** Says a word in one language; English where the translation is silent. */
export type Speak<Key extends string> = (key: Key) => string

/** Gives a component its words: the English ones it brings, in the language of a folder. */
export function speak<Key extends string>(folder: string, english: Record<Key, string>): Speak<Key> {
  const words = wordsIn(folder)
  return (key) => words[key] ?? english[key]
}
