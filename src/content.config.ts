import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { z } from 'astro/zod'
import { templates } from './checks/sources/templates.ts'

const section = z.object({ id: z.string(), depth: z.number(), text: z.string() })

/** Pages as `npm run convert` writes them: `<lang>/<path>.mdx`. */
const pages = defineCollection({
  loader: glob({
    base: './src/content',
    pattern: '**/*.mdx',
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

export const collections = { pages }
