import type { Heading, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { FrontMatterFacts } from '../checks/sources/source-check.ts'
import { templates } from '../checks/sources/templates.ts'
import { madeFrom } from './made-from.ts'
import type { Page } from './page.ts'
import { pageBadges } from './page-badges.ts'
import { walk } from './walk.ts'

/** Characters that YAML does not allow raw, beyond those that JSON escapes. Every value is JSON, which YAML contains. */
const unprintable = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g

/** Writes the front matter of a page: where it comes from, and what the collection's schema asks for. */
export function header(tree: Root, frontMatter: FrontMatterFacts, page: Page): string {
  const text = (key: string) => plain(frontMatter.entries.get(key)?.value)
  const template = templates.find((one) => one === text('template') && one !== templates[0])
  const lines = [
    '---',
    `${madeFrom}${page.lang}/${page.path}.md by npm run convert. Edits here are lost.`,
    `title: ${quoted(text('title') || firstHeading(tree))}`,
    `description: ${quoted(text('description'))}`,
    ...(template ? [`template: ${quoted(template)}`] : []),
    `lang: ${quoted(page.lang)}`,
    ...badgeLines(frontMatter),
    ...sectionLines(tree),
    '---',
  ]
  return `${lines.join('\n')}\n`
}

/** Text of the first heading of depth 1, or empty. */
export function firstHeading(tree: Root): string {
  const heading = tree.children.find((node) => node.type === 'heading' && node.depth === 1)
  return heading ? textOf(heading).trim() : ''
}

function badgeLines(frontMatter: FrontMatterFacts): string[] {
  const lines = pageBadges(frontMatter).map(
    ({ text, kind, url }) => `  - { "text": ${quoted(text)}, "kind": ${quoted(kind)}, "url": ${quoted(url)} }`,
  )
  return lines.length ? ['badges:', ...lines] : []
}

function sectionLines(tree: Root): string[] {
  const lines: string[] = []
  walk(tree, (heading) => {
    if (heading.type !== 'heading') return
    if (heading.depth > 3) return
    const { id = '' } = heading.data ?? {}
    const text = quoted((textOf(heading) || textOfPictures(heading)).replace(/\s+/g, ' ').trim())
    lines.push(`  - { "id": ${quoted(id)}, "depth": ${heading.depth}, "text": ${text} }`)
  })
  return lines.length ? ['sections:', ...lines] : ['sections: []']
}

/** What stands for a heading that is nothing but images. */
function textOfPictures(heading: Heading): string {
  const texts: string[] = []
  walk(heading, (node) => {
    if (node.type === 'inlineComponent' && node.name === 'Picture') texts.push(node.attributes['alt'] ?? '')
  })
  return texts.join(' ')
}

/** Tags in a title resolved to their text. */
function plain(value: unknown): string {
  if (typeof value !== 'string') return ''
  return value
    .replace(/\[!(?:UICONTROL|DNL|BADGE)\s+([^\]]*)\](?:\{[^}]*\})?/g, '$1')
    .replace(/[\u200B\uFEFF]/g, '')
    .trim()
}

function quoted(text: string): string {
  return JSON.stringify(text).replace(unprintable, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
