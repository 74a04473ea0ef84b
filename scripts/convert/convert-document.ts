import { deserialize, serialize } from 'node:v8'
import type { Outline } from '../../src/convert/outline.ts'
import type { DocumentRecord } from './cache.ts'
import { convertOne } from './convert-one.ts'
import { withForms } from './convert-sources.ts'
import { digestOf } from './digest-of.ts'
import { intact, keptTexts } from './kept-texts.ts'
import { readSource, type SourcePath } from './read-sources.ts'
import { packTold } from './told.ts'

/** What is the same for all documents of a run. */
export interface Surroundings {
  /** Folder of the sources. */
  from: string
  /** Folder that keeps the results. */
  texts: string
  /** All pages as `<lang>/<path>`. */
  pages: ReadonlySet<string>
  /** Markdown that pages of a language share, by what stands in `{{…}}`. */
  snippets: ReadonlyMap<string, ReadonlyMap<string, string>>
}

/** A document to convert. */
export interface DocumentTask {
  source: SourcePath
  madeFrom: string
  /** Digest of the source as it was when the run began. */
  bytes: string
  /** Digest of the kept outline of the English page; none for an English page, or for a translation without one. */
  english: string
}

/** Reads a document, converts it and keeps the results. */
export function convertDocument(task: DocumentTask, { from, texts, pages, snippets }: Surroundings): DocumentRecord {
  const kept = keptTexts(texts)
  const source = readSource(from, task.source)
  const { lang, path, file } = source
  const asked = new Map<string, boolean>()
  const english = task.english ? (deserialize(intact(kept.get(task.english))) as Outline) : undefined
  const page = { lang, path, checks: withForms, english, pages: { has }, snippets: snippets.get(lang) }
  const isSame = digestOf(source.bytes) === task.bytes
  const conversion = isSame ? convertOne(source, page) : changed
  const { converted } = conversion
  return {
    file,
    madeFrom: isSame ? task.madeFrom : '',
    asked: [...asked],
    page: converted ? kept.put(converted.mdx) : '',
    outline: converted && lang === 'en' ? kept.put(serialize(converted.outline)) : '',
    told: kept.put(packTold(conversion)),
    ids: [...(converted?.ids ?? [])],
  }

  /** What the converter asks is remembered with the page: the answer may be another one the next time. */
  function has(wanted: string): boolean {
    const isThere = pages.has(wanted)
    asked.set(wanted, isThere)
    return isThere
  }
}

const changed = { converted: undefined, failure: 'The file was changed while it was converted. Convert again.' }
