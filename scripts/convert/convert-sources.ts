import { checks } from '../../src/checks/index.ts'
import type { Outline } from '../../src/convert/outline.ts'
import type { Page } from '../../src/convert/page.ts'
import { type Conversion, convertOne } from './convert-one.ts'
import type { SourceFile } from './read-sources.ts'

/** A source document with its page. */
export interface ConvertedFile extends Conversion {
  source: SourceFile
}

/** Ids of the checks that have a form. */
export const withForms = checks.map(({ id }) => id)

/** Converts documents in memory, for those who want to look at them. English ones come first: translations take ids. */
export function convertSources(
  sources: readonly SourceFile[],
  progress: (done: number, all: number) => void = () => {},
  snippets: ReadonlyMap<string, Page['snippets']> = new Map(),
): ConvertedFile[] {
  const pages = new Set(sources.map(({ lang, path }) => `${lang}/${path}`))
  const outlines = new Map<string, Outline>()
  return sources.map((source, index) => {
    const { lang, path } = source
    const english = lang === 'en' ? undefined : outlines.get(path)
    const page = { lang, path, pages, checks: withForms, english, snippets: snippets.get(lang) }
    const conversion = convertOne(source, page)
    if (lang === 'en' && conversion.converted) outlines.set(path, conversion.converted.outline)
    progress(index + 1, sources.length)
    return { source, ...conversion }
  })
}
