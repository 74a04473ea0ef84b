import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { once, onceEach } from '../once.ts'
import { locales } from './locales.ts'
import { run } from './run.ts'
import { copySignpost, generatedPages, repeatGuides } from './signpost-copy.ts'
import { installStarlight, peerName } from './starlight.ts'
import { starlightPage } from './starlight-page.ts'
import { temporaryFolder } from './temporary-folder.ts'
import { typical } from './typical.ts'

/** How many documents a site has: ours as they are, or repeated. */
export type Size = keyof typeof wanted

const wanted = { real: 0, large: 300 }
const caches = ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite']

/** A site that was built from nothing. */
export interface Site {
  /** Source documents in all languages. */
  documents: number
  /** Seconds from sources to a site that can be searched. */
  seconds: number
  /** The folder with the built pages. */
  dist: string
  /** What the last build wrote to its standard output. */
  output: string
}

/** Both sites in their sizes, each built when it is first asked for. */
export interface Sites {
  signpost(size: Size): Promise<Site>
  /** Nothing when the peer cannot be installed or built; `notes` then says so. */
  starlight(size: Size): Promise<Site | undefined>
  notes: string[]
}

/** Prepares the sites in a temporary folder. */
export function prepareSites(): Sites {
  const root = once(temporaryFolder)
  const notes: string[] = []
  const signpost = onceEach((size: Size) => buildSignpost(join(root(), `signpost-${size}`), size))
  const peer = once(() => installPeer(join(root(), 'starlight')))
  const starlight = onceEach(async (size: Size) => {
    if (notes.length > 0) return undefined
    try {
      const { dist } = await signpost(size)
      return await buildStarlight(await peer(), dirname(dist), size)
    } catch (error) {
      notes.push(`No ${peerName} to compare with: ${(error as Error).message}`)
      return undefined
    }
  })
  return { signpost, starlight, notes }
}

async function buildSignpost(folder: string, size: Size): Promise<Site> {
  mkdirSync(folder)
  copySignpost(folder)
  repeatGuides(folder, wanted[size])
  const built = await timeBuild(folder, 'scripts/build.ts', [], `Signpost, ${size}`)
  return { ...built, documents: generatedPages(folder).length, dist: join(folder, 'dist') }
}

async function installPeer(folder: string): Promise<string> {
  console.error(`Installing ${peerName} into a temporary folder …`)
  await installStarlight(folder, locales())
  return folder
}

async function buildStarlight(folder: string, signpost: string, size: Size): Promise<Site> {
  const docs = join(folder, 'src/content/docs')
  rmSync(docs, { recursive: true, force: true })
  const pages = generatedPages(signpost)
  for (const { path, text } of pages) {
    mkdirSync(dirname(join(docs, path)), { recursive: true })
    writeFileSync(join(docs, path), starlightPage(text))
  }
  const built = await timeBuild(folder, 'node_modules/astro/bin/astro.mjs', ['build'], `${peerName}, ${size}`)
  const dist = join(folder, `dist-${size}`)
  renameSync(join(folder, 'dist'), dist)
  return { ...built, documents: pages.length, dist }
}

async function timeBuild(folder: string, script: string, args: string[], what: string) {
  console.error(`Building the site: ${what} …`)
  let output = ''
  const seconds = await typical(async () => {
    for (const cache of caches) rmSync(join(folder, cache), { recursive: true, force: true })
    const ended = await run(folder, [process.execPath, script, ...args])
    output = ended.output
    return ended.seconds
  })
  return { seconds, output }
}
