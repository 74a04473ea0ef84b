import type { Cache, DocumentRecord, KeptFindings } from './cache.ts'
import { digestOf } from './digest-of.ts'
import { intact } from './kept-texts.ts'
import type { Companions } from './read-companions.ts'
import { readSource, type SourceFile, type SourcePath } from './read-sources.ts'
import { unpackTold } from './told.ts'
import type { Output } from './write-pages.ts'

interface Folder {
  from: string
  sources: readonly SourcePath[]
  companions: readonly Companions[]
  records: readonly DocumentRecord[]
  output: Output
  cache: Cache
}

/** What is to be said about documents, and data made of them; kept from the last time when nothing else is known of any. */
export async function findingsIn(folder: Folder): Promise<KeptFindings> {
  const { sources, companions, records, output, cache } = folder
  const foundIn = digestOf(JSON.stringify([sources, records, companions.map(plain)]))
  const old = cache.findings
  if (old?.foundIn === foundIn && old.data.every(isAtHand)) return old
  return { foundIn, ...(await lookFor(folder)) }

  function isAtHand({ file, digest }: { file: string; digest: string }): boolean {
    return output.files.get(file)?.digest === digest || cache.texts.get(digest) !== undefined
  }
}

function plain({ lang, tocs, redirects }: Companions): unknown[] {
  return [lang, [...tocs], redirects]
}

async function lookFor({ from, sources, companions, records, cache }: Folder): Promise<Omit<KeptFindings, 'foundIn'>> {
  // The checks are many modules: who changed nothing does not wait for them.
  const [{ judgeAmong }, { navigationOf }] = await Promise.all([import('./judge.ts'), import('./navigation.ts')])
  const judged = judgeAmong(sources.map((source, index) => [source, records[index]?.ids ?? []]))
  const messages = sources.flatMap((source, index) => {
    const { facts, failure, excess } = unpackTold(intact(cache.texts.get(records[index]?.told ?? '')))
    const file: SourceFile = facts ? { ...source, bytes: new Uint8Array() } : readSource(from, source)
    return judged({ source: file, converted: facts && { facts }, failure, excess })
  })
  const navigation = navigationOf(companions, new Set(sources.map(({ lang, path }) => `${lang}/${path}`)))
  return {
    messages: [...messages, ...navigation.messages],
    data: navigation.files.map(({ file, text }) => ({ file, digest: cache.texts.put(text) })),
  }
}
