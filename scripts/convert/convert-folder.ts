import { sharedSnippets } from '../../src/convert/shared-snippets.ts'
import { type DocumentRecord, openCache } from './cache.ts'
import { convertChanged } from './convert-changed.ts'
import { converterDigest } from './converter-digest.ts'
import { findingsIn } from './findings-in.ts'
import { forgiven } from './forgiven.ts'
import { Damaged, intact } from './kept-texts.ts'
import { readCompanions } from './read-companions.ts'
import { listSources } from './read-sources.ts'
import type { SourceMessage } from './source-message.ts'
import { planWrites, readOutput, type WantedPage, write } from './write-pages.ts'

/** How a folder is converted. */
export interface Settings {
  /** Called after each converted page. */
  progress?: Progress
  /** How many threads convert; without it, as many as there are cores. */
  workers?: number | undefined
  /** Whether everything is converted again. */
  force?: boolean | undefined
  /** Whether what a page can be made without is an error too; without it, it is. */
  isStrict?: boolean | undefined
  /** Stops the conversion. */
  signal?: AbortSignal | undefined
}

/** What a conversion found and did. With errors among the messages nothing was written. */
export interface Outcome {
  pages: number
  messages: readonly SourceMessage[]
  /** Pages that were converted in this run; the others were as they are before. */
  converted: number
  written: number
  removed: number
}

/** Called after each converted page. */
export type Progress = (done: number, all: number) => void

/**
 * Converts `<from>/<language>/**.md` to `<to>/<language>/**.mdx`, and what stands beside them to data: all of it, or nothing when there is an error. Only what
 * changed since the last run is converted again. However a run ends, every page is whole, and the next run mends the rest.
 */
export async function convertFolder(from: string, to: string, settings: Settings = {}): Promise<Outcome> {
  try {
    return await convertOnce(from, to, settings)
  } catch (error) {
    if (!(error instanceof Damaged) || settings.force) throw error
    return convertOnce(from, to, { ...settings, force: true })
  }
}

async function convertOnce(from: string, to: string, settings: Settings): Promise<Outcome> {
  const sources = listSources(from)
  const none = { pages: sources.length, converted: 0, written: 0, removed: 0 }
  if (sources.length === 0) return { ...none, messages: [] }
  const companions = await readCompanions(from)
  const snippets = new Map(companions.map(({ lang, shared }) => [lang, sharedSnippets(shared)]))
  const output = readOutput(to)
  const cache = openCache(to, converterDigest())
  const { records, converted } = await convertChanged({ from, sources, snippets, output, cache, settings })
  const findings = await findingsIn({ from, sources, companions, records, output, cache })
  const plan = planWrites(output, [...records.flatMap(pageOf), ...findings.data])
  const told = settings.isStrict === false ? findings.messages.map(forgiven) : findings.messages
  const messages = [...told, ...plan.messages].toSorted(inOrder)
  const isRefused = messages.some(({ level }) => level === 'error')
  if (!isRefused) {
    for (const { digest } of plan.pages) intact(cache.texts.get(digest))
    write(plan, cache.texts.pathOf)
  }
  const waiting = isRefused ? plan.pages.map(({ digest }) => digest) : []
  const wanted = new Set([...records.flatMap(({ told, outline }) => [told, outline]), ...waiting])
  cache.settle({ records, findings, wanted })
  if (isRefused) return { ...none, converted, messages }
  return { ...none, converted, messages, written: plan.pages.length, removed: plan.stale.length }
}

function pageOf({ file, page }: DocumentRecord): WantedPage[] {
  return page ? [{ file: file.replace(/\.md$/, '.mdx'), digest: page }] : []
}

function inOrder(left: SourceMessage, right: SourceMessage): number {
  if (left.file !== right.file) return left.file < right.file ? -1 : 1
  return left.place.line - right.place.line || left.place.column - right.place.column
}
