import { globSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pagesFolder } from '../build/pages-folder.ts'
import { corpus, corpusNote } from './corpus.ts'
import { type Document, readDocuments, sample } from './documents.ts'
import type { Part, Row } from './part.ts'
import { buildPeer, type Peer, peers } from './peers.ts'
import { putDocuments } from './put-documents.ts'
import { run } from './run.ts'
import { copySignpost } from './signpost-copy.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** As many as the documentation of Campaign Classic has in three languages. */
const wanted = 2085

/** A build that has ended. */
interface Built {
  seconds: number
  megabytes: number | undefined
  output: string
}

/** Measures a site of the size of a real documentation, against each peer with the same pages. */
export async function size(): Promise<Part[]> {
  const home = temporaryFolder()
  const documents = documentsOfSize()
  const from = putDocuments(documents, join(home, 'in'))
  const signpost = join(home, 'signpost')
  mkdirSync(signpost)
  copySignpost(signpost)
  const build = (...flags: string[]) => buildSignpost(signpost, from, join(home, 'out'), flags)
  const cold = await build()
  const warm = await build()
  const languages = [...new Set(documents.map(({ lang }) => lang))]
  const single = await build('--lang', languages.at(-1) ?? 'en')
  const pages = pagesFolder(signpost, from)
  const own: Row[] = [
    { what: 'First build of all', unit: 's', signpost: cold.seconds },
    { what: '  of it without conversion', unit: 's', signpost: withoutConversion(cold) },
    { what: '  most memory, all processes', unit: 'MB', signpost: cold.megabytes ?? 0 },
    { what: 'Build again, nothing changed', unit: 's', signpost: warm.seconds },
    { what: 'Build of one language, converted before', unit: 's', signpost: single.seconds },
    { what: '  most memory, all processes', unit: 'MB', signpost: single.megabytes ?? 0 },
  ]
  const count = globSync('**/*.mdx', { cwd: pages }).length
  const title = `A site of ${count} documents in ${languages.length} languages`
  const parts: Part[] = [{ title, rows: own, notes: [corpusNote] }]
  for (const peer of peers) parts.push(await compare(peer, pages, join(home, peer.id), cold, title))
  return parts
}

async function compare(peer: Peer, pages: string, folder: string, signpost: Built, title: string): Promise<Part> {
  const part = { title: `${title}, beside ${peer.name}`, peer: peer.name }
  try {
    const built = await buildPeer(peer, pages, folder)
    const memory = { what: '  most memory, all processes', unit: 'MB', signpost: signpost.megabytes ?? 0 } as const
    return {
      ...part,
      rows: [
        { what: 'First build', unit: 's', signpost: signpost.seconds, peer: built.seconds },
        { what: '  without our conversion', unit: 's', signpost: withoutConversion(signpost), peer: built.seconds },
        { ...memory, peer: built.megabytes },
      ],
      notes: ['The peer gets the converted pages, without forms and ids of headings; both sites can be searched.'],
    }
  } catch (error) {
    return { ...part, rows: [], notes: [`No ${peer.name} to compare with: ${(error as Error).message}`] }
  }
}

function documentsOfSize(): Document[] {
  const once = readDocuments(corpus)
  // Those that are a documentation already stay whole.
  if (once.length >= wanted / 2) return once
  return sample(readDocuments(corpus, Math.ceil(wanted / once.length)), wanted)
}

async function buildSignpost(project: string, from: string, to: string, flags: string[]): Promise<Built> {
  console.error(['Building the site: Signpost', ...flags, '…'].join(' '))
  rmSync(to, { recursive: true, force: true })
  return run(project, [process.execPath, 'scripts/build.ts', '--from', from, '--to', to, ...flags])
}

/** What the first step reports of itself is not the peer's work. */
function withoutConversion({ seconds, output }: Built): number {
  return seconds - Number(/done in ([\d.]+) s/.exec(output)?.[1] ?? 0)
}
