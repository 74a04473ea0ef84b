import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pagesFolder } from '../build/pages-folder.ts'
import { corpus, corpusNote } from './corpus.ts'
import { type Document, readDocuments, sample } from './documents.ts'
import type { Locales } from './locales.ts'
import type { Part, Row } from './part.ts'
import { putDocuments } from './put-documents.ts'
import { run } from './run.ts'
import { copySignpost } from './signpost-copy.ts'
import { installStarlight } from './starlight.ts'
import { starlightPage } from './starlight-page.ts'
import { temporaryFolder } from './temporary-folder.ts'
import { installVitePress } from './vitepress.ts'
import { vitePressPage } from './vitepress-page.ts'

/** As many as the documentation of Campaign Classic has in three languages. */
const wanted = 2085

/** How a peer is installed, given its pages, and built. */
interface Peer {
  name: string
  install(folder: string, locales: Locales): Promise<void>
  /** Where its pages lie, and how they end. */
  pages: string
  extension: string
  page(text: string): string
  build: [program: string, ...args: string[]]
}

const peers: readonly Peer[] = [
  {
    name: 'stock Starlight',
    install: installStarlight,
    pages: 'src/content/docs',
    extension: 'mdx',
    page: starlightPage,
    build: ['node_modules/astro/bin/astro.mjs', 'build'],
  },
  {
    name: 'VitePress',
    install: installVitePress,
    pages: '.',
    extension: 'md',
    page: vitePressPage,
    build: ['node_modules/vitepress/bin/vitepress.js', 'build'],
  },
]

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
  for (const peer of peers) parts.push(await compare(peer, pages, join(home, peer.build[0].slice(13, 18)), cold, title))
  return parts
}

async function compare(peer: Peer, pages: string, folder: string, signpost: Built, title: string): Promise<Part> {
  const part = { title: `${title}, beside ${peer.name}`, peer: peer.name }
  try {
    console.error(`Installing ${peer.name} into a temporary folder …`)
    await peer.install(folder, localesIn(pages))
    for (const file of globSync('**/*.mdx', { cwd: pages })) {
      const to = join(folder, peer.pages, file.replace(/mdx$/, peer.extension))
      mkdirSync(dirname(to), { recursive: true })
      writeFileSync(to, peer.page(readFileSync(join(pages, file), 'utf8')))
    }
    console.error(`Building the site: ${peer.name} …`)
    const built = await run(folder, [process.execPath, ...peer.build])
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

function localesIn(pages: string): Locales {
  const folders = new Set(globSync('*/**/*.mdx', { cwd: pages }).map((file) => file.split(/[\\/]/)[0] ?? ''))
  return Object.fromEntries([...folders].map((name) => [name, { label: name, lang: name }]))
}
