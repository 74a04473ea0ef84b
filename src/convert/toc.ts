import type { List, ListItem, Nodes } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { linkTarget } from '../checks/sources/link-target.ts'
import type { LinkFact } from '../checks/sources/source-check.ts'
import { parse } from './parse.ts'
import { placeOf } from './places.ts'
import { walk } from './walk.ts'

/** An entry of a table of contents: a page, an address elsewhere, or a group that has neither. */
export interface TocEntry {
  title: string
  /** The page below the language's folder, without `.md`. */
  path?: string
  /** An address outside of the documents. */
  url?: string
  /** The id of a group, part of the public addresses of what is in it. */
  id?: string
  /** Not meant for readers. */
  isHidden?: true
  children?: readonly TocEntry[]
}

export interface Toc {
  title: string
  entries: readonly TocEntry[]
  /** Links as written, with their places. */
  links: readonly LinkFact[]
}

/** Reads `TOC.md`: nested lists of links and of groups with an id. `path` is its own, without `.md`. */
export function readToc(source: string, path: string): Toc {
  const { tree } = parse(source.replace(/^\uFEFF/, '').toWellFormed())
  const links: LinkFact[] = []
  walk(tree, (node) => {
    if (node.type === 'link') links.push({ url: node.url, place: placeOf(node) })
  })
  const heading = tree.children.find(({ type }) => type === 'heading')
  const lists = tree.children.filter((node): node is List => node.type === 'list')
  return { title: heading ? titleOf([heading]) : '', entries: lists.flatMap((list) => entriesOf(list, path)), links }
}

function entriesOf({ children }: List, from: string): TocEntry[] {
  return children.flatMap((item) => entryOf(item, from))
}

function entryOf({ children }: ListItem, from: string): TocEntry[] {
  const line = children.filter(({ type }) => type !== 'list')
  const nested = children.filter((node): node is List => node.type === 'list')
  const below = nested.flatMap((list) => entriesOf(list, from))
  const title = titleOf(line)
  if (!title) return below
  const id = tagIn(line, 'id')
  const entry: TocEntry = {
    title,
    ...leadsTo(line, from),
    ...(id !== undefined && { id }),
    ...(tagIn(line, 'attributes')?.includes('hide-from-toc') && { isHidden: true }),
    ...(below.length > 0 && { children: below }),
  }
  return [entry]
}

function leadsTo(line: readonly Nodes[], from: string): Pick<TocEntry, 'path' | 'url'> {
  let found: Pick<TocEntry, 'path' | 'url'> = {}
  for (const node of line) {
    walk(node, (child) => {
      if (child.type !== 'link') return
      const target = linkTarget(child.url, from)
      if (target.kind === 'page') found = { path: target.path }
      if (target.kind === 'outside') found = { url: child.url }
    })
  }
  return found
}

function tagIn(line: readonly Nodes[], kind: 'attributes' | 'id'): string | undefined {
  let found: string | undefined
  for (const node of line) {
    walk(node, (child) => {
      if (child.type === 'tag' && child.kind === kind) found = child.value
    })
  }
  return found
}

/** All text without ids and attribute lists. */
function titleOf(nodes: readonly Nodes[]): string {
  let title = ''
  for (const node of nodes) {
    walk(node, (child) => {
      if (child.type === 'tag') title += ['BADGE', 'DNL', 'UICONTROL'].includes(child.kind) ? child.value : ''
      else if (child.type === 'image') title += textOf(child)
      else if ('value' in child && child.type !== 'html') title += child.value
    })
  }
  return title
    .replace(/[\u200B\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
