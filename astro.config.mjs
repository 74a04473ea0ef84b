import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'

const site = process.env.SITE

export default defineConfig({
  ...(site && { site }),
  trailingSlash: 'always',
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  // Pages are evaluated one by one (`src/documents/content-of.ts`); from here comes what renders them.
  integrations: [mdx()],
  vite: { build: { assetsInlineLimit: 0 } },
})
