import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { installPackages } from './install-packages.ts'
import type { Locales } from './locales.ts'

/** Installs VitePress with its own theme and its own search into a folder that does not exist yet. */
export async function installVitePress(folder: string, locales: Locales): Promise<void> {
  mkdirSync(join(folder, '.vitepress'), { recursive: true })
  const config = {
    title: 'Signpost',
    // The pages are those of others: links that lead out of what was converted are no mistake of the peer.
    ignoreDeadLinks: true,
    markdown: { html: false },
    themeConfig: { search: { provider: 'local' } },
    locales: Object.fromEntries(Object.entries(locales).map(([name, { label, lang }]) => [name, { label, lang }])),
  }
  writeFileSync(join(folder, '.vitepress/config.mjs'), `export default ${JSON.stringify(config)}\n`)
  await installPackages(folder, { vitepress: '1.6.4' })
}
