import type { Code, Nodes, Parents, Root } from 'mdast'
import type { Block, BlockKind, Reading, SectionReading } from '../checks/translations/reading.ts'
import { BlockText } from './block-text.ts'
import { readFrontMatter } from './front-matter.ts'
import { htmlBlocks } from './html-blocks.ts'
import { steps } from './index.ts'
import { type Outline, outlineOf, type SectionRecord } from './outline.ts'
import type { Page } from './page.ts'
import { parse } from './parse.ts'
import { placeOf, placesIn } from './places.ts'
import { type Stamps, stampsIn } from './stamps.ts'
import { headingIds } from './steps/heading-ids.ts'

/** A page as a comparison reads it, with what its translations need to be aligned. */
export interface ReadPage extends Reading {
  outline: Outline
  /** By section: the place of its English section in the English reading, that there is none, or neither. */
  counterparts: readonly (number | 'none' | 'unsure')[]
  /** English sections that the translation certainly lacks, and before which of its sections they would stand. */
  missing: readonly { english: number; before: number }[]
  stamps: Stamps
}

const untilIds = steps.slice(0, steps.indexOf(headingIds) + 1)

/** Reads what a source document says, block by block as it is written, in the sections that its page will have. */
export function readPage(text: string, page: Page): ReadPage {
  const source = text.replace(/^\uFEFF/, ' ').toWellFormed()
  const { tree } = parse(source)
  const frontMatter = readFrontMatter(tree, source)
  tree.children = tree.children.filter(({ type }) => type !== 'yaml')
  const blocks = blocksOf(tree)
  for (const step of untilIds) step(tree, page)

  const records = tree.data?.sections ?? []
  const places = new Map(page.english?.map((section, index) => [section, index + 1]))
  const counterparts = records.map(({ counterpart }) => {
    return typeof counterpart === 'object' ? (places.get(counterpart) ?? 'unsure') : counterpart
  })
  const missing = (tree.data?.missing ?? []).map(({ section, before }) => {
    return { english: places.get(section) ?? 0, before: before + 1 }
  })
  const outline = outlineOf(records, source)
  return {
    source,
    placeAt: placesIn(source),
    sections: sectionsOf(records, outline, blocks),
    outline,
    counterparts: [0, ...counterparts],
    missing,
    stamps: stampsIn(frontMatter),
  }
}

/** Sections as the converter cuts them; a head without a place in the source opens none. */
function sectionsOf(records: readonly SectionRecord[], outlines: Outline, blocks: readonly Block[]): SectionReading[] {
  const top = { id: '', heading: '', depth: 0, place: { line: 1, column: 1 } }
  const starts = records.map(({ head }) => head.position?.start.offset ?? -1)
  const cut: Block[][] = [[], ...records.map((): Block[] => [])]
  let at = 0
  for (const block of blocks) {
    const from = block.pieces[0]?.from ?? 0
    for (let next = at; next < starts.length; next += 1) {
      const start = starts[next] ?? -1
      if (start > from) break
      if (start !== -1) at = next + 1
    }
    cut[at]?.push(block)
  }
  return [
    { ...top, blocks: cut[0] ?? [] },
    ...records.map(({ head, outline }, index) => ({
      id: head.data?.id ?? '',
      heading: outline.text,
      depth: outline.depth,
      place: placeOf(head),
      digest: outlines[index]?.digest,
      blocks: cut[index + 1] ?? [],
    })),
  ]
}

function blocksOf(tree: Root): Block[] {
  const blocks: Block[] = []
  collect(tree, blocks)
  return blocks
}

function collect(parent: Parents, blocks: Block[]): void {
  const { length: first } = blocks
  for (const node of parent.children as Nodes[]) {
    if (node.type === 'html') blocks.push(...htmlBlocks(node))
    else if (node.type === 'code') blocks.push(codeBlock(node))
    else if (node.type === 'heading' || node.type === 'paragraph') blocks.push(textBlock(node, node.type))
    else if (node.type === 'tableCell') blocks.push(textBlock(node, 'cell'))
    else if ('children' in node) collect(node, blocks)
  }
  const block = blocks[first]
  if (parent.type === 'listItem' && block) block.opensItem = true
}

function codeBlock(node: Code): Block {
  const { value: text, position } = node
  const [from = 0, to = 0] = [position?.start.offset, position?.end.offset]
  const mark = { kind: 'code' as const, start: 0, end: text.length }
  return { kind: 'code', text, marks: [mark], pieces: [{ start: 0, from, to }] }
}

function textBlock(node: Parents, kind: BlockKind): Block {
  const text = new BlockText(node.position?.start.offset ?? 0)
  text.addAll(node)
  return { kind, ...text.result() }
}
