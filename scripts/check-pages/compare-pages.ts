import { isUtf8 } from 'node:buffer'
import { fill, type Level } from '../../src/checks/check.ts'
import type { Place } from '../../src/checks/sources/source-check.ts'
import { englishNames } from '../../src/checks/translations/english-names.ts'
import { translationChecks } from '../../src/checks/translations/index.ts'
import { labelsAreEnglish } from '../../src/checks/translations/labels-are-english.ts'
import type { Block } from '../../src/checks/translations/reading.ts'
import type { EnglishNames, TranslationFacts } from '../../src/checks/translations/translation-check.ts'
import { type ReadPage, readPage } from '../../src/convert/reading.ts'
import type { SourceFile } from '../convert/read-sources.ts'

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
  english?: Block | undefined
  other?: Block | undefined
}

/** What a comparison of one language found. */
export interface LanguageResult {
  lang: string
  pages: number
  findings: readonly PageFinding[]
}

export type Progress = (done: number, all: number) => void

const start: Place = { line: 1, column: 1 }

/** Compares every translation with the English page of the same path, one language after the other. */
export function comparePages(sources: readonly SourceFile[], progress: Progress = () => {}): LanguageResult[] {
  let done = 0
  const count = <T>(result: T): T => {
    done += 1
    progress(done, sources.length)
    return result
  }
  const english = new Map<string, ReadPage>()
  for (const source of sources.filter(({ lang }) => lang === 'en')) {
    const read = count(readOne(source, undefined))
    if (typeof read === 'object') english.set(source.path, read)
  }
  const names = englishNames(english.values())
  const langs = [...new Set(sources.map(({ lang }) => lang))].filter((lang) => lang !== 'en')
  return langs.map((lang) => {
    const files = sources.filter((source) => source.lang === lang)
    const read = files.map((source) => [source, count(readOne(source, english.get(source.path)))] as const)
    const pages = read.flatMap(([, page]) => (typeof page === 'object' ? [page] : []))
    const world = { lang, names, labelsAreEnglish: labelsAreEnglish(pages, names.labels) }
    const findings = read.flatMap(([source, page]) => findingsOf(source, page, english.get(source.path), world))
    return { lang, pages: files.length, findings }
  })
}

/** A page, or why it cannot be read. */
function readOne({ lang, path, bytes, isForeign }: SourceFile, english: ReadPage | undefined): ReadPage | string {
  if (isForeign) return 'This is a symbolic link that is not followed. Put the file itself in its place.'
  if (!isUtf8(bytes)) return 'The file is not UTF-8. Save it with the encoding UTF-8.'
  try {
    return readPage(new TextDecoder().decode(bytes), { lang, path, checks: [], english: english?.outline })
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

function findingsOf(
  { lang, file, path }: SourceFile,
  page: ReadPage | string,
  english: ReadPage | undefined,
  world: World,
): PageFinding[] {
  const about = { lang, file }
  if (typeof page === 'string') {
    const finding = { place: start, level: 'error', check: 'page', code: 'unread', values: {}, message: page } as const
    return [{ ...about, ...finding }]
  }
  if (!english) {
    const message = `There is no English page en/${path}.md to compare with.`
    return [{ ...about, place: start, level: 'warning', check: 'page', code: 'noEnglish', values: { path }, message }]
  }
  const facts = factsOf(page, english, world)
  return translationChecks
    .flatMap(({ id: check, messages, run }) =>
      [...run(facts)].map((finding) => {
        return { ...about, ...finding, check, message: fill(messages[finding.code] ?? finding.code, finding.values) }
      }),
    )
    .toSorted((left, right) => left.place.line - right.place.line || left.place.column - right.place.column)
}

function factsOf(other: ReadPage, english: ReadPage, world: World): TranslationFacts {
  const pairs = other.sections.flatMap((section, index) => {
    const counterpart = other.counterparts[index]
    const source = typeof counterpart === 'number' ? english.sections[counterpart] : undefined
    return source ? [{ english: source, other: section }] : []
  })
  const lines = other.source.trimEnd().split('\n')
  const end = { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
  const missing = other.missing.flatMap(({ english: index, before }) => {
    const section = english.sections[index]
    return section ? [{ section, place: other.sections[before]?.place ?? end }] : []
  })
  const extra = other.sections.filter((_, index) => other.counterparts[index] === 'none')
  return { ...world, english, other, pairs, missing, extra, stamps: other.stamps }
}
