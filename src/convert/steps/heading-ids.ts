import GithubSlugger from 'github-slugger'
import type { Heading, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Counterpart } from '../align.ts'
import type { Page } from '../page.ts'
import { walk } from '../walk.ts'

const wellFormed = /^[\w.:-]+$/

/**
 * Every heading gets an id: the explicit one; else that of its English section; else, in English, the slug of its text,
 * and in a translation `section-<number>`, because an id is never translated. No two are the same, and the id of an
 * English section is never given to another section.
 */
export function headingIds(tree: Root, page: Page): void {
  const counterparts = new Map<unknown, Counterpart>(
    tree.data?.sections?.map(({ head, counterpart }) => [head, counterpart]),
  )
  const headings: Heading[] = []
  walk(tree, (node) => {
    if (node.type === 'heading') headings.push(node)
  })
  const english = page.english?.flatMap(({ id, isHeading }) => (id && isHeading ? [id] : [])) ?? []
  const reserved = new Set([...headings.flatMap((heading) => explicitId(heading) ?? []), ...english])
  const used = new Set<string>()
  const numbers = new Map<string, number>()

  for (const [index, heading] of headings.entries()) {
    const explicit = explicitId(heading)
    const counterpart = counterparts.get(heading)
    const same = typeof counterpart === 'object' ? counterpart.id : undefined
    const made = page.lang === 'en' ? slugOf(textOf(heading)) : ''
    const id =
      [explicit, same].find((known) => known !== undefined && !used.has(known)) ??
      unused(made || `section-${index + 1}`, [reserved, used], numbers)
    used.add(id)
    heading.data = { ...heading.data, id }
  }
}

function explicitId({ data }: Heading): string | undefined {
  return data?.id && wellFormed.test(data.id) ? data.id : undefined
}

/** Ids are ASCII: accents go, and so do letters that have no ASCII letter below the accent. */
function slugOf(text: string): string {
  const slug = new GithubSlugger().slug(text.normalize('NFKD'))
  return slug.replace(/[^\w-]/g, '').replace(/^-+|-+$/g, '')
}

/** The id, or the id with the next free number. `numbers` remembers where counting stopped. */
function unused(id: string, taken: readonly ReadonlySet<string>[], numbers: Map<string, number>): string {
  const isTaken = (free: string) => taken.some((ids) => ids.has(free))
  if (!isTaken(id)) return id
  let number = numbers.get(id) ?? 1
  while (isTaken(`${id}-${number}`)) number += 1
  numbers.set(id, number)
  return `${id}-${number}`
}
