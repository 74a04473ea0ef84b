import { defineCollection } from 'astro:content'
import { globSync } from 'node:fs'
import { glob } from 'astro/loaders'
import { z } from 'astro/zod'
import { templates } from './checks/sources/templates.ts'

const section = z.object({ id: z.string(), depth: z.number(), text: z.string() })

const base = './src/content'
const asked = process.env['SIGNPOST_LANGUAGES']?.split(',')

/**
 * Pages as `npm run convert` writes them: `<lang>/<path>.mdx`. A build of some languages reads those, and of the others
 * the guide, whose sections every build links to.
 */
const pages = defineCollection({
  loader: glob({
    base,
    pattern: asked ? [...asked.map((folder) => `${folder}/**/*.mdx`), '*/ims-troubleshooting.mdx'] : '**/*.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: z.object({
    title: z.string(),
    description: z.string(),
    lang: z.string(),
    // Not `layout`: Astro gives that name a meaning of its own.
    template: z.enum(templates).default(templates[0]),
    sections: z.array(section),
  }),
})

/** The names of all pages, in every language: which translations there are to link to. */
const names = defineCollection({
  loader: () => globSync('**/*.mdx', { cwd: base }).map((file) => ({ id: file.replace(/\.mdx$/, '') })),
})

export const collections = { pages, names }
