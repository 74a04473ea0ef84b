import { toString as textOf } from 'mdast-util-to-string'
import type { FrontMatterFacts, SectionFacts } from '../checks/sources/source-check.ts'
import { readFrontMatter } from './front-matter.ts'
import { firstHeading, header } from './header.ts'
import { idsIn } from './ids.ts'
import { type Outline, outlineOf } from './outline.ts'
import type { Page, Step } from './page.ts'
import { parse } from './parse.ts'
import { print } from './print.ts'
import { prove } from './prove.ts'
import { sectionFacts } from './section-facts.ts'
import { stampsIn } from './stamps.ts'
import { adjacentNodes } from './steps/adjacent-nodes.ts'
import { asides } from './steps/asides.ts'
import { attributeLists } from './steps/attribute-lists.ts'
import { boldHeadings } from './steps/bold-headings.ts'
import { checkForms } from './steps/check-forms.ts'
import { checkPages } from './steps/check-pages.ts'
import { codeLanguages } from './steps/code-languages.ts'
import { collapsibles } from './steps/collapsibles.ts'
import { comments } from './steps/comments.ts'
import { emptyNodes } from './steps/empty-nodes.ts'
import { explicitIds } from './steps/explicit-ids.ts'
import { headingIds } from './steps/heading-ids.ts'
import { html } from './steps/html.ts'
import { imageAddress, images } from './steps/images.ts'
import { labels } from './steps/labels.ts'
import { leftovers } from './steps/leftovers.ts'
import { links } from './steps/links.ts'
import { markers } from './steps/markers.ts'
import { outdated } from './steps/outdated.ts'
import { plainText } from './steps/plain-text.ts'
import { references } from './steps/references.ts'
import { sections } from './steps/sections.ts'
import { shadeBoxes } from './steps/shade-boxes.ts'
import { snippets } from './steps/snippets.ts'
import { tabs } from './steps/tabs.ts'
import { videos } from './steps/videos.ts'
import { type WrittenFacts, writtenFacts } from './written-facts.ts'

/*
 * The order is load-bearing:
 * - `comments` first: what it removes must not be taken for the content of anything.
 * - `attributeLists` before `images` and `labels`: a list belongs to the node before it.
 * - `explicitIds` before `leftovers`, which shows every tag that nobody took.
 * - `snippets` next: what they bring is part of the page for all others.
 * - `html` before all that may stand in it: links, labels, attribute lists, ids of headings, films.
 * - `labels` before `collapsibles` and `markers`: titles may hold them.
 * - `collapsibles` and `markers` before `plainText`: they read lines, and it joins them.
 * - `markers` before the four that know its words.
 * - `plainText` after parsing, never before: a zero-width space makes `**` bold between Chinese letters.
 * - `emptyNodes` after all that may leave a node empty, `adjacentNodes` after all that may bring two together, and both
 *   before sections are counted.
 * - `sections`, `boldHeadings`, `headingIds`: each needs the one before.
 * - `checkForms` and `checkPages` after `headingIds`: a section gets its form, or its finding, by its id.
 * - `outdated` after both: it stands right below the heading, where they look for the first paragraph.
 * - `links` after `sections`, which compares addresses as they are written.
 */
export const steps: readonly Step[] = [
  comments,
  snippets,
  html,
  references,
  attributeLists,
  explicitIds,
  labels,
  collapsibles,
  markers,
  asides,
  videos,
  tabs,
  shadeBoxes,
  images,
  leftovers,
  plainText,
  emptyNodes,
  adjacentNodes,
  sections,
  boldHeadings,
  headingIds,
  checkForms,
  checkPages,
  outdated,
  links,
  codeLanguages,
]

/** A converted page, and what checks of sources want to know of it. */
export interface Converted {
  mdx: string
  outline: Outline
  /** Every id that a link can lead to. */
  ids: ReadonlySet<string>
  facts: WrittenFacts & {
    frontMatter: FrontMatterFacts
    firstHeading: string
    hasText: boolean
    knownSnippets: readonly string[]
    sections: SectionFacts
  }
}

/** Turns a source document into MDX in which nothing runs. Throws only for a mistake of the converter, naming the page. */
export function convert(source: string, page: Page): string {
  return convertPage(source, page).mdx
}

/** Turns a source document into MDX, and tells what it says about itself. */
export function convertPage(source: string, page: Page): Converted {
  const text = source.replace(/^\uFEFF/, '').toWellFormed()
  const parsed = parse(text)
  const { tree } = parsed
  const frontMatter = readFrontMatter(tree, text)
  const written = writtenFacts(parsed, text)
  tree.children = tree.children.filter(({ type }) => type !== 'yaml')
  const stamped = { ...page, stamps: stampsIn(frontMatter).digests }
  for (const step of steps) step(tree, stamped)

  const mdx = `${header(tree, frontMatter, page)}\n${print(tree)}`
  try {
    prove(mdx, tree)
  } catch (error) {
    throw new Error(`${page.lang}/${page.path}.md cannot be converted: ${(error as Error).message}`, { cause: error })
  }
  const outline = outlineOf(tree.data?.sections ?? [], text)
  const hasText = textOf(tree).trim() !== ''
  const facts = {
    ...written,
    images: written.images.filter(({ url }) => imageAddress(url, page) === undefined),
    frontMatter,
    firstHeading: firstHeading(tree),
    hasText,
    knownSnippets: [...(page.snippets?.keys() ?? [])],
    sections: sectionFacts(tree, page),
  }
  return { mdx, outline, ids: idsIn(tree), facts }
}
