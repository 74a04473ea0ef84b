import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'astro/zod'

const table = z.record(z.string(), z.string())
const renamed = z.object({ pages: table, sections: z.record(z.string(), table) })

/** What was published under another name, in every language. Both by the path of the page, old name to new. */
export type Renamed = z.infer<typeof renamed>

/** Reads `renamed.json` beside the documents; without it nothing was renamed. Throws when it holds something else. */
export function readRenamed(sources: string): Renamed {
  const file = join(sources, 'renamed.json')
  if (!existsSync(file)) return { pages: {}, sections: {} }
  try {
    return renamed.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    const expected = '{"pages": {"old": "new"}, "sections": {"page": {"old": "new"}}}'
    throw new Error(`${file}: expected ${expected}; ${(error as Error).message}`, { cause: error })
  }
}
