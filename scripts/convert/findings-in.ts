import type { Cache, DocumentRecord, KeptFindings } from './cache.ts'
import { digestOf } from './digest-of.ts'
import { intact } from './kept-texts.ts'
import { readSource, type SourceFile, type SourcePath } from './read-sources.ts'
import { unpackTold } from './told.ts'

/** What is to be said about documents; the same as the last time when nothing else is known of any. */
export async function findingsIn(
  from: string,
  sources: readonly SourcePath[],
  records: readonly DocumentRecord[],
  cache: Cache,
): Promise<KeptFindings> {
  const foundIn = digestOf(JSON.stringify([sources, records]))
  if (cache.findings?.foundIn === foundIn) return cache.findings
  // The checks are many modules: who changed nothing does not wait for them.
  const { judgeAmong } = await import('./judge.ts')
  const judged = judgeAmong(sources.map((source, index) => [source, records[index]?.ids ?? []]))
  const messages = sources.flatMap((source, index) => {
    const { facts, failure, excess } = unpackTold(intact(cache.texts.get(records[index]?.told ?? '')))
    const file: SourceFile = facts ? { ...source, bytes: new Uint8Array() } : readSource(from, source)
    return judged({ source: file, converted: facts && { facts }, failure, excess })
  })
  return { foundIn, messages }
}
