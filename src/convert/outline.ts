import type { Nodes } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Counterpart } from './align.ts'
import { isHeadingText } from './bold-headings-rule.ts'
import { sectionDigests } from './section-digests.ts'
import type { Head, Section } from './section-heads.ts'
import { walk } from './walk.ts'

/** What alignment may know of the sections of a page, in order. */
export type Outline = readonly OutlineSection[]

export interface OutlineSection {
  /** The id that the heading got; none before ids are given. */
  id: string | undefined
  /** The id as written in the source. */
  explicitId: string | undefined
  /** Depth of the heading; 0 for a bold paragraph. */
  depth: number
  /** False for a bold paragraph that stays one. */
  isHeading: boolean
  text: string
  /** Of what is written in the section; only with an id, and once the page is converted. */
  digest?: string | undefined
  /** The blocks below the head: kind and size, as in `list:4`. */
  blocks: readonly string[]
  /** What no translator touches: code, labels, addresses, and words written like names. Head first. */
  literals: ReadonlySet<string>
}

/** A section of a page while it is converted. */
export interface SectionRecord {
  head: Head
  outline: OutlineSection
  counterpart: Counterpart
}

/** The outline of converted sections, in which headings carry their ids. */
export function outlineOf(records: readonly SectionRecord[], source: string): Outline {
  const digests = sectionDigests(records, source)
  return records.map(({ head, outline }) => ({
    ...outline,
    id: head.data?.id,
    digest: digests.get(head.data?.id ?? ''),
    isHeading: (head as Nodes).type === 'heading',
  }))
}

/** Looks at a section before its head gets an id. */
export function outlineSection({ head, body }: Section): OutlineSection {
  const text = textOf(head).replace(/\s+/g, ' ').trim()
  return {
    id: undefined,
    explicitId: head.data?.id,
    depth: head.type === 'heading' ? head.depth : 0,
    isHeading: head.type === 'heading' || isHeadingText(head),
    text,
    blocks: body.map(shapeOf),
    literals: new Set([head, ...body].flatMap(literalsOf)),
  }
}

function shapeOf(node: Nodes): string {
  if (node.type === 'list') return `${node.ordered ? 'steps' : 'list'}:${node.children.length}`
  if (node.type === 'table') return `table:${node.children.length}x${node.children[0]?.children.length}`
  if (node.type === 'code') return `code:${node.value.split('\n').length}`
  if (node.type === 'blockComponent') return `${node.name}:${node.attributes['kind'] ?? node.children.length}`
  if (node.type !== 'paragraph') return node.type
  const marks = node.children.filter(({ type }) => type !== 'text').map(({ type }) => type)
  return `paragraph:${marks.sort().join()}`
}

const nameLike = /\b(?:[A-Z]{2,}|[A-Za-z]+(?:[\d_]|[a-z][A-Z]|[.-][a-z]+[.-])[\w.-]*)/g

function literalsOf(node: Nodes): string[] {
  const literals: string[] = []
  walk(node, (child) => {
    if (child.type === 'inlineCode' || child.type === 'code') literals.push(child.value)
    else if (child.type === 'link' || child.type === 'image') literals.push(child.url.replace(/[?#].*$/s, ''))
    else if (child.type === 'inlineComponent') literals.push(textOf(child))
    else if (child.type === 'text') literals.push(...(child.value.match(nameLike) ?? []))
  })
  return literals
}
