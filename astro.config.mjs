import { satteri } from '@astrojs/markdown-satteri'
import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'

const site = process.env.SITE

export default defineConfig({
  ...(site && { site }),
  trailingSlash: 'always',
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [mdx({ optimize: { ignoreElementNames: ['code', 'h2', 'h3', 'h4', 'pre', 'table'] } })],
  markdown: {
    // `## Text {#id}` is how generated pages carry the ids of their sections.
    // What a reader copies must be what the writer typed: no smart punctuation.
    processor: satteri({ features: { headingAttributes: true, smartPunctuation: false } }),
    // Classes instead of style attributes, so that a strict content security policy holds.
    syntaxHighlight: 'prism',
  },
  vite: {
    build: {
      assetsInlineLimit: 0,
      // MDX pages begin with 'use strict'-like directives that the bundler would warn of, once a page.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
})
