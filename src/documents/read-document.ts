import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'astro/zod'
import { templates } from '../checks/sources/templates.ts'
import type { DocumentName } from './document-names.ts'
import { pagesFolder } from './pages-folder.ts'

/** What `npm run convert` writes before the text of a page. */
const header = z.object({
  title: z.string(),
  description: z.string(),
  // Not `layout`: Astro gives that name a meaning of its own.
  template: z.enum(templates).default(templates[0]),
  badges: z.array(z.object({ text: z.string(), kind: z.string(), url: z.string() })).default([]),
  sections: z.array(z.object({ id: z.string(), depth: z.number(), text: z.string() })),
})

/** A generated page. `body` is MDX. */
export interface Document extends z.infer<typeof header> {
  body: string
}

const frontMatter = /^---\n(.*?\n)---\n/s

/** Reads a generated page; nothing when there is none of that name. Throws when it is no page of the converter. */
export function readDocument({ lang, name }: DocumentName): Document | undefined {
  const file = join(pagesFolder, lang, `${name}.mdx`)
  if (!existsSync(file)) return undefined
  const text = readFileSync(file, 'utf8')
  const [block = '', yaml = ''] = frontMatter.exec(text) ?? []
  try {
    return { ...header.parse(fieldsOf(yaml)), body: text.slice(block.length) }
  } catch (error) {
    throw new Error(`${file}: this is no page of npm run convert. ${(error as Error).message}`, { cause: error })
  }
}

/**
 * The front matter as the converter writes it: a key a line, with its value, or the entries of its list, as JSON. It is read
 * for every page of a site, where a reader of all YAML would take a fifth of the time.
 */
function fieldsOf(yaml: string): Record<string, unknown> {
  const fields: Record<string, unknown> = {}
  let list: unknown[] = []
  for (const line of yaml.split('\n')) {
    const [, key, value, entry] = /^(?:(\w+):(?: (.*))?| {2}- (.*))$/.exec(line) ?? []
    if (entry) list.push(JSON.parse(entry))
    if (!key) continue
    if (!value) list = []
    fields[key] = value ? JSON.parse(value) : list
  }
  return fields
}
