import { closeSync, constants, lstatSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { digestOf } from './digest-of.ts'
import { type KeptTexts, keptTexts, readIfThere, writeWhole } from './kept-texts.ts'
import { Problem } from './problem.ts'
import type { SourceMessage } from './source-message.ts'
import type { WantedPage } from './write-pages.ts'

/** Name of the folder in the output that remembers the last run. */
export const cacheName = '.convert'

/** What is remembered of a converted document. Contents are named by their digests, and empty where there is none. */
export interface DocumentRecord {
  /** Path below the folder of the sources. */
  file: string
  /** Digest of all that the page was made from, but for what it asked. */
  madeFrom: string
  /** Which pages the converter asked for, and whether they were there. */
  asked: readonly (readonly [page: string, isThere: boolean])[]
  /** The text of the page; none when it could not be converted. */
  page: string
  /** The outline of an English page, which its translations need. */
  outline: string
  /** What checks want to know. */
  told: string
  /** Every id that a link can lead to. */
  ids: readonly string[]
}

/** What was found the last time, and a digest of all that it was found in. */
export interface KeptFindings {
  foundIn: string
  messages: readonly SourceMessage[]
  /** Files of data for the site, beside the pages. */
  data: readonly WantedPage[]
}

/**
 * The memory of a folder of pages. It only saves time: a line in it that was cut off, changed, or written by another
 * converter is not there, because it does not begin with its digest.
 */
export interface Cache {
  texts: KeptTexts
  records: ReadonlyMap<string, DocumentRecord>
  findings: KeptFindings | undefined
  /** Remembers a document at once, so that an interrupted run has not worked in vain. */
  remember(record: DocumentRecord): void
  /** Remembers what holds now, and forgets all else. */
  settle(now: { records: readonly DocumentRecord[]; findings: KeptFindings; wanted: ReadonlySet<string> }): void
}

/** Opens the memory of a folder of pages, for one state of the converter. */
export function openCache(to: string, converter: string): Cache {
  const folder = join(to, cacheName)
  const [documents, found, kept] = ['documents', 'findings', 'texts'].map((name) => join(folder, name)) as Paths
  for (const path of [to, folder, kept]) makeFolder(path)
  for (const path of [documents, found]) removeUnlessFile(path)
  if (!readIfThere(join(folder, '.gitignore'))) writeWhole(join(folder, '.gitignore'), '*\n')

  const texts = keptTexts(kept)
  const lines = readLines<DocumentRecord>(documents, converter)
  const [findings] = readLines<KeptFindings>(found, converter)
  let journal: number | undefined

  return {
    texts,
    records: new Map(lines.map((record) => [record.file, record])),
    findings,
    remember(record) {
      journal ??= openSync(documents, append)
      writeSync(journal, `\n${lineOf(record, converter)}`)
    },
    settle(now) {
      if (journal !== undefined) closeSync(journal)
      const text = now.records.map((record) => lineOf(record, converter)).join('')
      if (digestOf(text) !== digestOf(readIfThere(documents) ?? '')) writeWhole(documents, text)
      if (now.findings !== findings) writeWhole(found, lineOf(now.findings, converter))
      texts.sweep(now.wanted)
    },
  }
}

type Paths = [documents: string, findings: string, texts: string]

/** At the end of the file, never through a link. Windows knows no such flag. */
const append = constants.O_WRONLY | constants.O_CREAT | constants.O_APPEND | (constants.O_NOFOLLOW ?? 0)

/** Links could lead out of the output. */
function makeFolder(path: string): void {
  const there = lstatSync(path, { throwIfNoEntry: false })
  const isFine = there?.isDirectory() || !path.includes(cacheName)
  if (there && !isFine)
    throw new Problem(`${path} is not a folder. Move it away: the converter keeps its memory there.`)
  mkdirSync(path, { recursive: true })
}

function removeUnlessFile(path: string): void {
  const there = lstatSync(path, { throwIfNoEntry: false })
  if (there && !there.isFile()) rmSync(path, { recursive: true })
}

function lineOf(value: object, converter: string): string {
  const text = JSON.stringify(value)
  return `${digestOf(converter + text)} ${text}\n`
}

function readLines<T>(path: string, converter: string): T[] {
  const lines = Buffer.from(readIfThere(path) ?? [])
    .toString('utf8')
    .split('\n')
  return lines.flatMap((line) => {
    const text = line.slice(65)
    return line.slice(0, 64) === digestOf(converter + text) ? [JSON.parse(text) as T] : []
  })
}
