import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { limits } from '../../src/convert/limits.ts'
import { imageNames } from '../../src/documents/image-names.ts'
import type { Cache, DocumentRecord } from './cache.ts'
import type { DocumentTask, Surroundings } from './convert-document.ts'
import type { Settings } from './convert-folder.ts'
import { digestOf } from './digest-of.ts'
import { languageFolders } from './language-folders.ts'
import { readSource, type SourcePath } from './read-sources.ts'
import { type GivenUp, openThreads } from './threads.ts'
import { packTold } from './told.ts'
import type { Output } from './write-pages.ts'

interface Folder {
  from: string
  sources: readonly SourcePath[]
  /** Markdown that pages of a language share. */
  snippets: ReadonlyMap<string, ReadonlyMap<string, string>>
  output: Output
  cache: Cache
  settings: Settings
}

/** The record of every document, in the order of the sources, and how many of them had to be converted. */
interface Records {
  records: DocumentRecord[]
  converted: number
}

/** Converts what is not remembered from an earlier run. English pages come first: translations need their outlines. */
export async function convertChanged({ from, sources, snippets, output, cache, settings }: Folder): Promise<Records> {
  const pages = new Set([...sources.map(({ lang, path }) => `${lang}/${path}`), ...imagesIn(from)])
  const surroundings: Surroundings = { from, texts: cache.texts.folder, pages, snippets }
  const threads = openThreads<DocumentTask, DocumentRecord>({
    program: new URL('worker.ts', import.meta.url),
    workerData: surroundings,
    most: settings.workers ?? availableParallelism(),
    longest: limits.milliseconds,
    memory: limits.megabytes,
    signal: settings.signal,
  })
  const records = new Map<string, DocumentRecord>()
  const shared = new Map([...snippets].map(([lang, own]) => [lang, digestOf(JSON.stringify([...own]))]))
  const isTrue = truthOf(cache, output, pages)
  let converted = 0
  try {
    for (const group of inTurn(sources)) {
      const tasks: DocumentTask[] = []
      for (const source of group) {
        const task = taskOf(from, source, records.get(`en/${source.path}.md`), shared.get(source.lang) ?? '')
        const old = cache.records.get(source.file)
        if (old && !settings.force && isTrue(old, task)) records.set(source.file, old)
        else tasks.push(task)
      }
      await threads.run(tasks, (task, answer) => {
        const record = typeof answer === 'string' ? givenUp(task, answer, cache) : answer
        records.set(record.file, record)
        cache.remember(record)
        converted += 1
        settings.progress?.(records.size, sources.length)
      })
    }
  } finally {
    await threads.close()
  }
  return { records: sources.flatMap(({ file }) => records.get(file) ?? []), converted }
}

function inTurn(sources: readonly SourcePath[]): SourcePath[][] {
  const { english = [], other = [] } = Object.groupBy(sources, ({ lang }) => (lang === 'en' ? 'english' : 'other'))
  return [english, other]
}

function taskOf(from: string, source: SourcePath, english: DocumentRecord | undefined, shared: string): DocumentTask {
  const { bytes, ...read } = readSource(from, source)
  const digest = digestOf(bytes)
  const outline = source.lang === 'en' ? '' : (english?.outline ?? '')
  return {
    source,
    bytes: digest,
    english: outline,
    madeFrom: digestOf(JSON.stringify([read, digest, outline, shared])),
  }
}

/** Whether what is remembered of a document still holds, and its page is at hand. */
function truthOf({ texts }: Cache, { files }: Output, pages: ReadonlySet<string>) {
  const kept = texts.names()
  const has = (digest: string) => digest === '' || kept.has(digest)
  return (record: DocumentRecord, { madeFrom }: DocumentTask): boolean => {
    if (record.madeFrom !== madeFrom || !has(record.told) || !has(record.outline)) return false
    if (record.asked.some(([page, isThere]) => pages.has(page) !== isThere)) return false
    return has(record.page) || files.get(record.file.replace(/\.md$/, '.mdx'))?.digest === record.page
  }
}

/** Another machine may have the time: nothing is remembered. */
function givenUp({ source }: DocumentTask, why: GivenUp, { texts }: Cache): DocumentRecord {
  const most = why === 'time' ? `${limits.milliseconds / 1000} seconds` : `${limits.megabytes} MB of memory`
  const failure = `Converting it takes more than ${most}. Split it into several documents, or write it flatter.`
  const told = texts.put(packTold({ converted: undefined, failure }))
  return { file: source.file, madeFrom: '', asked: [], page: '', outline: '', told, ids: [] }
}

/** The images beside the documents, as `<lang>/<path>` with their extension. */
function imagesIn(from: string): string[] {
  const found = languageFolders(from).filter((entry) => entry.isDirectory())
  return found.flatMap(({ name }) => imageNames(join(from, name)).map((path) => `${name}/${path}`))
}
