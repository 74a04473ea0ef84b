import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Locales } from './locales.ts'
import { run } from './run.ts'
import { installStarlight } from './starlight.ts'
import { starlightPage } from './starlight-page.ts'
import { installVitePress } from './vitepress.ts'
import { vitePressPage } from './vitepress-page.ts'

/** How another program makes a site of our pages. */
export interface Peer {
  name: string
  /** Of its folder. */
  id: string
  install(folder: string, locales: Locales): Promise<void>
  /** Where its pages lie, and how they end. */
  pages: string
  extension: string
  page(text: string): string
  build: [program: string, ...args: string[]]
  /** Where the built site lies, and how addresses of its pages end. */
  dist: string
  ending: string
}

export const peers: readonly Peer[] = [
  {
    name: 'stock Starlight',
    id: 'starlight',
    install: installStarlight,
    pages: 'src/content/docs',
    extension: 'mdx',
    page: starlightPage,
    build: ['node_modules/astro/bin/astro.mjs', 'build'],
    dist: 'dist',
    ending: '/',
  },
  {
    name: 'VitePress',
    id: 'vitepress',
    install: installVitePress,
    pages: '.',
    extension: 'md',
    page: vitePressPage,
    build: ['node_modules/vitepress/bin/vitepress.js', 'build'],
    dist: '.vitepress/dist',
    ending: '.html',
  },
]

/** Installs a peer into a folder that does not exist yet, and builds its site of generated pages. */
export async function buildPeer(peer: Peer, pages: string, folder: string) {
  console.error(`Installing ${peer.name} into a temporary folder …`)
  await peer.install(folder, localesIn(pages))
  for (const file of globSync('**/*.mdx', { cwd: pages })) {
    const to = join(folder, peer.pages, file.replace(/mdx$/, peer.extension))
    mkdirSync(dirname(to), { recursive: true })
    writeFileSync(to, peer.page(readFileSync(join(pages, file), 'utf8')))
  }
  console.error(`Building the site: ${peer.name} …`)
  return run(folder, [process.execPath, ...peer.build])
}

function localesIn(pages: string): Locales {
  const folders = new Set(globSync('*/**/*.mdx', { cwd: pages }).map((file) => file.split(/[\\/]/)[0] ?? ''))
  return Object.fromEntries([...folders].map((name) => [name, { label: name, lang: name }]))
}
