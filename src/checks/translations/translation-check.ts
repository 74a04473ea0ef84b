import type { Finding, Level, Messages } from '../check.ts'
import type { Place } from '../sources/source-check.ts'
import type { Block, Reading, SectionReading } from './reading.ts'

/** A check of translations: it compares one with its English page, and every finding has a place in the translation. */
export interface TranslationCheck<M extends Messages> {
  id: string
  messages: M
  run(facts: TranslationFacts): Iterable<TranslationFinding<M>>
}

export type TranslationFinding<M extends Messages = Messages> = Finding<M> & Seen

/** Where a finding stands, and what it was compared with. */
export interface Seen {
  place: Place
  /** The blocks to be shown side by side. */
  english?: Block | undefined
  other?: Block | undefined
}

/** A translation check whose types nobody needs to know. */
export interface AnyTranslationCheck {
  id: string
  messages: Messages
  run(facts: TranslationFacts): Iterable<AnyTranslationFinding>
}

export interface AnyTranslationFinding extends Seen {
  code: string
  level: Level
  values: Record<string, string | number>
}

/** What is known of a translation and its English page. */
export interface TranslationFacts {
  lang: string
  english: Reading
  other: Reading
  pairs: readonly SectionPair[]
  /** Those pairs whose sections stand at different places, told by their ids. */
  moved: readonly SectionPair[]
  /** English sections that the translation lacks, and before which place of it they would stand. */
  missing: readonly { section: SectionReading; place: Place }[]
  /** Sections of the translation that English lacks. */
  extra: readonly SectionReading[]
  /** Digests of English sections that the translation says it was made from, by id, and what it says wrongly. */
  stamps: { digests: ReadonlyMap<string, string>; malformed: readonly { text: string; place: Place }[] }
  names: EnglishNames
  /** Whether labels of screens stay English in this language. */
  labelsAreEnglish: boolean
}

export interface SectionPair {
  english: SectionReading
  other: SectionReading
}

/** What the English pages together tell about words. */
export interface EnglishNames {
  /** Words with a capital inside that stand in code. */
  inCode: ReadonlySet<string>
  /** Texts of `[!UICONTROL …]`. */
  labels: ReadonlySet<string>
}

/** Give a translation check its types. */
export function defineTranslationCheck<const M extends Messages>(check: TranslationCheck<M>): TranslationCheck<M> {
  return check
}
