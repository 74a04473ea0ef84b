import { isUtf8 } from 'node:buffer'
import { fill, type Level } from '../../src/checks/check.ts'
import type { Place } from '../../src/checks/sources/source-check.ts'
import { englishNames } from '../../src/checks/translations/english-names.ts'
import { translationChecks } from '../../src/checks/translations/index.ts'
import { labelsAreEnglish } from '../../src/checks/translations/labels-are-english.ts'
import type { Block, SectionReading } from '../../src/checks/translations/reading.ts'
import type { EnglishNames, SectionPair, TranslationFacts } from '../../src/checks/translations/translation-check.ts'
import { excessOf } from '../../src/convert/limits.ts'
import { type ReadPage, readPage } from '../../src/convert/reading.ts'
import type { SourceFile, SourcePath } from '../convert/read-sources.ts'

/** A finding with its file and its words. `file` is below the folder of the documents. */
export interface PageFinding {
  lang: string
  file: string
  place: Place
  level: Level
  check: string
  code: string
  values: Record<string, string | number>
  message: string
  /** What stands side by side in the report. */
  english?: Excerpt | undefined
  other?: Excerpt | undefined
}

/** What stands around a literal; else how a block begins. */
export interface Excerpt {
  before: string
  literal: string
  after: string
}

/** What a comparison of one language found. */
export interface LanguageResult {
  lang: string
  pages: number
  /** How many pages English has. */
  englishPages: number
  findings: readonly PageFinding[]
}

export type Progress = (done: number, all: number) => void

/** Where documents are, and how one is read: one after the other, so that few are in memory. */
export interface Documents<Source extends SourcePath = SourcePath> {
  sources: readonly Source[]
  read(source: Source): SourceFile
}

const start: Place = { line: 1, column: 1 }

/** Compares every translation with the English page of the same path. */
export function comparePages<Source extends SourcePath>(
  { sources, read }: Documents<Source>,
  progress: Progress = () => {},
): LanguageResult[] {
  const languages = Map.groupBy(sources, ({ lang }) => lang)
  const { en: english = [], ...others } = Object.fromEntries(languages)
  const worlds = worldsOf(english, others, read)
  const results = Object.entries(others).map(([lang, { length: pages }]) => {
    return { lang, pages, englishPages: english.length, findings: new Map<string, PageFinding[]>() }
  })
  const paths = Map.groupBy(sources, ({ path }) => path)
  let done = 0
  for (const files of paths.values()) {
    const original = files.find(({ lang }) => lang === 'en')
    const source = original && readOne(read(original), undefined)
    for (const file of files) {
      const world = worlds.get(file.lang)
      const result = results.find(({ lang }) => lang === file.lang)
      if (world) result?.findings.set(file.file, findingsOf(read(file), source, world))
      done += 1
      progress(done, sources.length)
    }
  }
  return results.map((result) => {
    const ordered = (others[result.lang] ?? []).flatMap(({ file }) => result.findings.get(file) ?? [])
    return { ...result, findings: ordered }
  })
}

/** What all documents together tell, by language. Only their texts are looked at, each on its own. */
function worldsOf<Source extends SourcePath>(
  english: readonly Source[],
  others: Record<string, readonly Source[]>,
  read: (source: Source) => SourceFile,
): ReadonlyMap<string, World> {
  function* textsOf(sources: readonly Source[]) {
    for (const source of sources) yield new TextDecoder().decode(read(source).bytes)
  }
  const names = englishNames(textsOf(english))
  return new Map(
    Object.entries(others).map(([lang, sources]) => {
      return [lang, { lang, names, labelsAreEnglish: labelsAreEnglish(textsOf(sources), names.labels) }]
    }),
  )
}

/** A page, or why it cannot be read. */
function readOne({ lang, path, bytes, ...file }: SourceFile, english: ReadPage | undefined): ReadPage | string {
  if (file.isForeign) return 'This is a symbolic link that is not followed. Put the file itself in its place.'
  if (file.unreadable) return `The file cannot be read: ${file.unreadable}. Put one that can be read in its place.`
  if (!isUtf8(bytes)) return 'The file is not UTF-8. Save it with the encoding UTF-8.'
  const text = new TextDecoder().decode(bytes)
  const { got, most } = file.excess ?? excessOf(text) ?? {}
  if (got !== undefined) return `The file has ${got}; at most ${most} can be read. Make several of it.`
  try {
    return readPage(text, { lang, path, checks: [], english: english?.outline })
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    // The parser calls itself for each quote and list within another.
    return 'Quotes or lists stand too deep within each other. Write them flatter.'
  }
}

interface World {
  lang: string
  names: EnglishNames
  labelsAreEnglish: boolean
}

function findingsOf(source: SourceFile, english: ReadPage | string | undefined, world: World): PageFinding[] {
  const { lang, file, path } = source
  const about = { lang, file }
  const page = readOne(source, typeof english === 'object' ? english : undefined)
  if (typeof page === 'string') {
    const finding = { place: start, level: 'error', check: 'page', code: 'unread', values: {}, message: page } as const
    return [{ ...about, ...finding }]
  }
  if (typeof english === 'string') {
    const message = `The English page en/${path}.md cannot be compared with. ${english}`
    return [{ ...about, place: start, level: 'error', check: 'page', code: 'unreadEnglish', values: { path }, message }]
  }
  if (!english) {
    const message = `There is no English page en/${path}.md to compare with.`
    return [{ ...about, place: start, level: 'warning', check: 'page', code: 'noEnglish', values: { path }, message }]
  }
  const facts = factsOf(page, english, world)
  return translationChecks
    .flatMap(({ id: check, messages, run }) =>
      [...run(facts)].map((finding) => {
        const { expected = '', got = '' } = finding.values
        const message = fill(messages[finding.code] ?? finding.code, finding.values)
        const seen = { english: excerpt(finding.english, `${expected}`), other: excerpt(finding.other, `${got}`) }
        return structuredClone({ ...about, ...finding, check, message, ...seen })
      }),
    )
    .toSorted((left, right) => left.place.line - right.place.line || left.place.column - right.place.column)
}

function factsOf(other: ReadPage, english: ReadPage, world: World): TranslationFacts {
  const aligned = other.sections.flatMap((section, index) => {
    const counterpart = other.counterparts[index]
    const source = typeof counterpart === 'number' ? english.sections[counterpart] : undefined
    return source ? [{ english: source, other: section }] : []
  })
  const moved = movedIn(other, english, aligned)
  const lines = other.source.trimEnd().split('\n')
  const end = { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
  const missing = other.missing.flatMap(({ english: index, before }) => {
    const section = english.sections[index]
    if (!section || moved.some((pair) => pair.english === section)) return []
    return [{ section, place: other.sections[before]?.place ?? end }]
  })
  const extra = other.sections.filter((section, index) => {
    return other.counterparts[index] === 'none' && !moved.some((pair) => pair.other === section)
  })
  return { ...world, english, other, pairs: [...aligned, ...moved], moved, missing, extra, stamps: other.stamps }
}

/** Sections that English has too, as their ids say, but at another place. */
function movedIn(other: ReadPage, english: ReadPage, aligned: readonly SectionPair[]): SectionPair[] {
  const known = new Set<SectionReading>(aligned.flatMap((pair) => [pair.english, pair.other]))
  return other.sections.flatMap((section) => {
    const source = section.id && !known.has(section) && english.sections.find(({ id }) => id === section.id)
    return source && !known.has(source) ? [{ english: source, other: section }] : []
  })
}

/** Short, and no part of the text of its page: that may go. */
function excerpt(block: Block | undefined, literal: string): Excerpt | undefined {
  const text = block?.text
  if (!text) return undefined
  const at = literal ? text.indexOf(literal) : -1
  if (at === -1) return { before: text.slice(0, 240), literal: '', after: '' }
  const after = text.slice(at + literal.length).slice(0, 120)
  return { before: text.slice(Math.max(0, at - 120), at), literal: literal.slice(0, 400), after }
}
