import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'

const site = process.env.SITE

/**
 * Vite fetches ahead what a module imports. That weighs twice as much as the rest of a page's script, and modules are small. What
 * stands in its place is a part of each module: shared, it would be a file that every page waits for.
 */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : null),
  resolveId: (id, importer) => (id.endsWith('vite/preload-helper.js') ? `${id}?${importer}` : null),
  load: (id) => (id.includes('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load()' : null),
}

export default defineConfig({
  ...(site && { site }),
  trailingSlash: 'always',
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  // Pages are evaluated one by one (`src/documents/content-of.ts`); from here comes what renders them.
  integrations: [mdx()],
  vite: { build: { assetsInlineLimit: 0 }, plugins: [plainImports] },
})
