import type { Place } from '../../src/checks/sources/source-check.ts'
import { sharedSnippets } from '../../src/convert/shared-snippets.ts'
import { type ConvertedFile, convertSources } from './convert-sources.ts'
import { forgiven } from './forgiven.ts'
import { judge } from './judge.ts'
import { navigationOf } from './navigation.ts'
import { readCompanions } from './read-companions.ts'
import { readSources } from './read-sources.ts'
import { writeNavigation } from './write-navigation.ts'
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

/**
 * Converts `<from>/<language>/**.md` to `<to>/<language>/**.mdx`, and what stands beside them to data: all of it, or nothing
 * when there is an error. `isStrict`: what a page can be made without is an error too.
 */
export async function convertFolder(
  from: string,
  to: string,
  progress: Progress = () => {},
  isStrict = true,
): Promise<Outcome> {
  const sources = await readSources(from)
  const companions = await readCompanions(from)
  const snippets = new Map(companions.map(({ lang, shared }) => [lang, sharedSnippets(shared)]))
  const files = convertSources(sources, progress, snippets)
  const navigation = navigationOf(companions, new Set(sources.map(({ lang, path }) => `${lang}/${path}`)))
  const messages = [...judge(files), ...navigation.messages].map(isStrict ? (message) => message : forgiven)
  const plan = await planWrites(to, files.flatMap(pageOf))
  const all = [...messages, ...plan.messages].toSorted(inOrder)
  if (all.some(({ level }) => level === 'error')) return { pages: files.length, messages: all, written: 0, removed: 0 }
  await write(plan)
  await writeNavigation(to, navigation.files)
  return { pages: files.length, messages: all, written: plan.pages.length, removed: plan.stale.length }
}

function pageOf({ source, converted }: ConvertedFile): { file: string; text: string }[] {
  return converted ? [{ file: `${source.lang}/${source.path}.mdx`, text: converted.mdx }] : []
}

function inOrder(left: SourceMessage, right: SourceMessage): number {
  if (left.file !== right.file) return left.file < right.file ? -1 : 1
  return left.place.line - right.place.line || left.place.column - right.place.column
}
