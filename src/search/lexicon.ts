/** The sections of a language and the words that lead to them: for what is asked in other words, or with mistakes. */
export interface Lexicon {
  lang: string
  entries: Entry[]
  /** What people see, as the front page says it, and the section that answers. */
  symptoms: Symptom[]
  text: TextWords
}

/** For each word of the texts, in turn, the number of an entry and how much the word says of it there. */
export type TextWords = Record<string, number[]>

export interface Symptom {
  url: string
  text: string
}

/** A section: what is shown of it, and its name in the Pagefind index, for the text around the words. */
export interface Entry {
  url: string
  title: string
  path: string
  /** What other pages and the maintainers tell of it: symptoms, and the words of other people. */
  told?: string[]
  id?: string
  /** Stands behind what other sections say of the same words. */
  isBehind?: true
  /** The language it is written in, where that is another than the reader's; its first words, because its text is not in this index. */
  lang?: string
  lead?: string
}
