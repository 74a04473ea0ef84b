import { isUtf8 } from 'node:buffer'
import { checks } from '../../src/checks/index.ts'
import { type Converted, convertPage } from '../../src/convert/index.ts'
import type { Outline } from '../../src/convert/outline.ts'
import type { Page } from '../../src/convert/page.ts'
import type { Progress } from './convert-folder.ts'
import type { SourceFile } from './read-sources.ts'

/** A source document with its page. */
export interface ConvertedFile {
  source: SourceFile
  /** None when the source cannot be read as text, or the converter failed. */
  converted: Converted | undefined
  /** Why the converter failed, as a message, or empty. */
  failure: string
}

const withForms = checks.map(({ id }) => id)

/** Converts documents in memory. English ones come first, because translations take ids from them. */
export function convertSources(
  sources: readonly SourceFile[],
  progress: Progress,
  snippets: ReadonlyMap<string, Page['snippets']> = new Map(),
): ConvertedFile[] {
  const pages = new Set(sources.map(({ lang, path }) => `${lang}/${path}`))
  const outlines = new Map<string, Outline>()
  return sources.map((source, index) => {
    const { lang, path } = source
    const english = lang === 'en' ? undefined : outlines.get(path)
    const page = { lang, path, pages, checks: withForms, english, snippets: snippets.get(lang) }
    const file = convertOne(source, page)
    if (lang === 'en' && file.converted) outlines.set(path, file.converted.outline)
    progress(index + 1, sources.length)
    return file
  })
}

function convertOne(source: SourceFile, page: Parameters<typeof convertPage>[1]): ConvertedFile {
  if (source.isForeign || !isUtf8(source.bytes)) return { source, converted: undefined, failure: '' }
  try {
    return { source, converted: convertPage(new TextDecoder().decode(source.bytes), page), failure: '' }
  } catch (error) {
    return { source, converted: undefined, failure: failureOf(error) }
  }
}

function failureOf(error: unknown): string {
  // The parser and the printer call themselves for each quote and list within another.
  if (error instanceof RangeError) return 'Quotes or lists stand too deep within each other. Write them flatter.'
  return `${(error as Error).message}. This is a mistake of the converter: report it with this file.`
}
