import type { Place } from '../../src/checks/sources/source-check.ts'
import { type ConvertedFile, convertSources } from './convert-sources.ts'
import { judge } from './judge.ts'
import { readSources } from './read-sources.ts'
import { planWrites, write } from './write-pages.ts'

/** Something to say about a source document, in words. `file` is below the folder of the sources. */
export interface SourceMessage {
  file: string
  place: Place
  level: string
  check: string
  code: string
  text: string
}

/** What a conversion found and did. With errors among the messages nothing was written. */
export interface Outcome {
  pages: number
  messages: readonly SourceMessage[]
  written: number
  removed: number
}

/** Called after each converted page. */
export type Progress = (done: number, all: number) => void

/** Converts `<from>/<language>/**.md` to `<to>/<language>/**.mdx`: all of it, or nothing when there is an error. */
export async function convertFolder(from: string, to: string, progress: Progress = () => {}): Promise<Outcome> {
  const sources = await readSources(from)
  const files = convertSources(sources, progress)
  const messages = judge(files)
  const plan = await planWrites(to, files.flatMap(pageOf))
  const all = [...messages, ...plan.messages].toSorted(inOrder)
  if (all.some(({ level }) => level === 'error')) return { pages: files.length, messages: all, written: 0, removed: 0 }
  await write(plan)
  return { pages: files.length, messages: all, written: plan.pages.length, removed: plan.stale.length }
}

function pageOf({ source, converted }: ConvertedFile): { file: string; text: string }[] {
  return converted ? [{ file: `${source.lang}/${source.path}.mdx`, text: converted.mdx }] : []
}

function inOrder(left: SourceMessage, right: SourceMessage): number {
  if (left.file !== right.file) return left.file < right.file ? -1 : 1
  return left.place.line - right.place.line || left.place.column - right.place.column
}
