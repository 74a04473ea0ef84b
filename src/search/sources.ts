import type { Index, Sources } from './answer.ts'
import type { Lexicon, TextWords } from './lexicon.ts'
import { prepare } from './vocabulary.ts'

/** What stands in the entry of the index for a language, beside what Pagefind writes there. */
export interface LanguageEntry {
  isLexiconFirst?: true
}

const folder = '/pagefind'

/** What a search in a language asks, each thing fetched once; `load` gives Pagefind. */
export function sourcesFor(lang: string, load: () => Promise<Index>): Omit<Sources, 'isStillAsked'> {
  const tag = lang.toLowerCase()
  const lexicon = once(async () => prepare(await read<Lexicon>(`lexicon.${tag}.json`)))
  const entry = once(() => read<{ languages: Record<string, LanguageEntry> }>('pagefind-entry.json'))
  const texts = new Map<string, () => Promise<string>>()
  return {
    isLexiconFirst: async () => (await entry()).languages[tag]?.isLexiconFirst === true,
    lexicon,
    wholeLexicon: once(async () => {
      const [own, behind] = await Promise.all([lexicon(), read<TextWords>(`behind.${tag}.json`)])
      return prepare({ ...own, text: { ...own.text, ...behind } })
    }),
    textOf(id) {
      const text = texts.get(id) ?? once(() => readText(id))
      texts.set(id, text)
      return text()
    },
    index: once(load),
  }
}

/** Remembers what was fetched, and forgets a failure, so that it is tried again. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined
      throw error
    })
    return loading
  }
}

async function read<T>(name: string): Promise<T> {
  return (await fetched(name)).json()
}

async function fetched(name: string): Promise<Response> {
  const response = await fetch(`${folder}/${name}`)
  if (!response.ok) throw new Error(`${folder}/${name}: expected a part of the search, got status ${response.status}`)
  return response
}

/** Pagefind keeps the text of a section as JSON behind a mark, packed, with breaks of no width between Chinese words. */
async function readText(id: string): Promise<string> {
  const bytes = await (await fetched(`fragment/${id}.pf_fragment`)).arrayBuffer()
  const text = await new Response(isPacked(bytes) ? unpacked(bytes) : bytes).text()
  const { content } = JSON.parse(text.slice(text.indexOf('{'))) as { content: string }
  return content.replaceAll('\u200b', '')
}

/** A host that knows the file for what it is has told the browser, which has unpacked it already. */
function isPacked(bytes: ArrayBuffer): boolean {
  return new Uint8Array(bytes)[0] === 0x1f
}

function unpacked(bytes: ArrayBuffer): ReadableStream {
  return new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
}
