import type { Finding, Level, Messages } from '../check.ts'

/** Where in a source document, both counted from 1; columns in UTF-16 units. */
export interface Place {
  line: number
  column: number
}

/** A check of source documents: it looks at facts of one page, and every finding has a place in it. */
export interface SourceCheck<M extends Messages> {
  id: string
  messages: M
  run(facts: SourceFacts): Iterable<SourceFinding<M>>
}

export type SourceFinding<M extends Messages = Messages> = Finding<M> & { place: Place }

/** A source check whose types nobody needs to know. */
export interface AnySourceCheck {
  id: string
  messages: Messages
  run(facts: SourceFacts): Iterable<AnySourceFinding>
}

export interface AnySourceFinding {
  code: string
  level: Level
  values: Record<string, string | number>
  place: Place
}

/** What is known of one source document. `path` is below the language's folder, without `.md`. */
export interface SourceFacts {
  lang: string
  path: string
  bytes: Uint8Array
  /** Whether the file is a symbolic link that is not followed. */
  isForeign: boolean
  /** Why the file cannot be read, as the end of a sentence. */
  unreadable?: string | undefined
  /** What there is too much of; then nothing else is known. */
  excess?: Excess | undefined
  /** `<lang>/<path>` of a file before this one that would have the same address, or empty. */
  sameAddress: string
  /** Whether the English page of the same path exists; true for an English page. */
  hasEnglish: boolean
  frontMatter: FrontMatterFacts
  /** Text of the first heading of depth 1, or empty. */
  firstHeading: string
  /** Whether anything is to be read below the front matter. */
  hasText: boolean
  ids: readonly IdFact[]
  words: readonly WordFact[]
  links: readonly LinkFact[]
  images: readonly ImageFact[]
  snippets: readonly SnippetFact[]
  /** What `{{…}}` may name in this language. */
  knownSnippets: readonly string[]
  sections: SectionFacts
  /** Ids of every page by `<lang>/<path>`. */
  pages: ReadonlyMap<string, ReadonlySet<string>>
}

/** More than a document may hold, in words. */
export interface Excess {
  got: string
  most: string
  place: Place
}

export interface FrontMatterFacts {
  /** Where an unclosed block begins. */
  unclosed?: Place
  /** What the YAML reader says first. */
  problem?: { place: Place; text: string }
  /** Keys with their values as YAML reads them. */
  entries: ReadonlyMap<string, { value: unknown; place: Place }>
}

/** An id as written in `{#id}`. */
export interface IdFact {
  id: string
  place: Place
}

/** A word as written in `[!WORD]`. */
export interface WordFact {
  word: string
  place: Place
  /** Whether it stands right after `>`. */
  opensQuote: boolean
}

export interface LinkFact {
  url: string
  place: Place
}

/** An image as written that is not shown. */
export interface ImageFact {
  url: string
  place: Place
}

/** A snippet as named in `{{…}}`. */
export interface SnippetFact {
  name: string
  place: Place
}

/** A section of a translation, with the id that it got or has. */
export interface OwnSection {
  text: string
  id: string
  place: Place
}

/** How the sections of a translation stand beside the English ones. */
export interface SectionFacts {
  /** English sections without a counterpart, and before which place of the translation they would stand. */
  missing: readonly { text: string; place: Place }[]
  /** Sections without an English counterpart. */
  extra: readonly OwnSection[]
  /** Sections that could be one of several English ones. */
  unsure: readonly OwnSection[]
  /** Sections whose id is not that of their English section. */
  renamed: readonly (OwnSection & { english: string })[]
}

/** Give a source check its types. */
export function defineSourceCheck<const M extends Messages>(check: SourceCheck<M>): SourceCheck<M> {
  return check
}
