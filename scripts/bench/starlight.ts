import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { installPackages } from './install-packages.ts'
import type { Locales } from './locales.ts'

const packages = { astro: '7.3.5', '@astrojs/starlight': '0.42.4' }

/** What the columns of results call the peer. */
export const peerName = 'stock Starlight'

const contentConfig = `import { defineCollection } from 'astro:content'
import { docsLoader } from '@astrojs/starlight/loaders'
import { docsSchema } from '@astrojs/starlight/schema'
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) }
`

/** Installs Starlight with its default settings into a folder that does not exist yet. Throws when there is no network. */
export async function installStarlight(folder: string, locales: Locales): Promise<void> {
  mkdirSync(join(folder, 'src/content/docs'), { recursive: true })
  writeFileSync(join(folder, 'astro.config.mjs'), siteConfig(locales))
  writeFileSync(join(folder, 'src/content.config.ts'), contentConfig)
  await installPackages(folder, packages)
}

function siteConfig(locales: Locales): string {
  const options = { title: 'Signpost', defaultLocale: 'en', locales }
  return `import starlight from '@astrojs/starlight'
import { defineConfig } from 'astro/config'
export default defineConfig({ integrations: [starlight(${JSON.stringify(options)})] })
`
}
