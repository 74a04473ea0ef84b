import { sharedSnippets } from '../../src/convert/shared-snippets.ts'
import { convertSources } from '../convert/convert-sources.ts'
import { readCompanions } from '../convert/read-companions.ts'
import { readSources } from '../convert/read-sources.ts'
import { type Comparison, compareText } from './compare.ts'

/** What became of the text of the documents of one language. */
export interface LanguageText {
  lang: string
  documents: number
  pieces: number
  marks: Record<string, number>
  explained: Record<string, number>
  /** Differences without a reason, marks left over, and documents that gave no page; each in a line with its file. */
  faults: readonly string[]
}

/** Compares all documents of a folder with their pages, language by language. */
export async function compareFolder(from: string): Promise<LanguageText[]> {
  const companions = await readCompanions(from)
  const snippets = new Map(companions.map(({ lang, shared }) => [lang, sharedSnippets(shared)]))
  const found = new Map<string, LanguageText>()
  for (const { source, converted, failure } of convertSources(readSources(from), () => {}, snippets)) {
    const text = new TextDecoder().decode(source.bytes)
    const compared = converted ? compareText(text, converted.mdx) : failed(failure)
    found.set(source.lang, sum(found.get(source.lang) ?? empty(source.lang), source.file, compared))
  }
  return [...found.values()]
}

function empty(lang: string): LanguageText {
  return { lang, documents: 0, pieces: 0, marks: {}, explained: {}, faults: [] }
}

function failed(failure: string): Comparison {
  return { pieces: 0, marks: {}, explained: {}, faults: [], left: [failure || 'cannot be read'] }
}

function sum(all: LanguageText, file: string, { pieces, marks, explained, faults, left }: Comparison): LanguageText {
  const counts = Object.fromEntries(Object.entries(explained).map(([reason, found]) => [reason, found.length]))
  const lines = faults.map(({ lost, added, before }) => {
    return `${file}: after "${before.join(' ')}": lost "${lost.join(' ')}", added "${added.join(' ')}"`
  })
  return {
    lang: all.lang,
    documents: all.documents + 1,
    pieces: all.pieces + pieces,
    marks: added(all.marks, marks),
    explained: added(all.explained, counts),
    faults: [...all.faults, ...lines, ...left.map((mark) => `${file}: left over: ${mark}`)],
  }
}

function added(left: Record<string, number>, right: Record<string, number>): Record<string, number> {
  const names = [...new Set([...Object.keys(left), ...Object.keys(right)])]
  return Object.fromEntries(names.map((name) => [name, (left[name] ?? 0) + (right[name] ?? 0)]))
}
