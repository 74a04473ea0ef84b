import { globSync, readFileSync } from 'node:fs'
import type { Nodes } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { hideTags } from '../src/convert/hidden-tags.ts'
import { readMarkdown } from '../src/convert/read-markdown.ts'

const remark = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm, { singleTilde: false }).freeze()

/** What the site's engine reads otherwise than remark, and what looks like it. */
const cases = [
  ...[
    '---\na: 1\n---\n# b',
    '---\na: 1\n...\n# b',
    '---\na: 1\n---\t\nb\n---',
    '--- \na: 1\n...\nb',
    '---\r\na: 1\r\n---\r\nb',
  ],
  ...['+++\na = 1\n+++\nb', '+++ Title\nText\n+++'],
  ...['12~24 and 30~40', '12~24\n\n30~40', 'a ~~b~~ c', '~a **b~ c**', '```\n~ ~\n```'],
  ...[
    'a\u0000b',
    'www.a\u0001.example',
    'see https://「 or http://.* or http://a.example.',
    'http\\://.b',
    'a /b@c.example d',
  ],
  ...['[^1]: a\n<b>\n\nb [^1]', '<a href=b?c=d>e</a>', '<a href="b?c=d">e</a>'],
  ...['> a\nb\n>:-', '> * a\n> * b\n>\n>\n', '> * a\n> * b\n>\n', '* > * a\n  >\n  >\n  > b', '> * a\r\n>\r\n>\r\n'],
]

test.each(cases)('%j is read as Markdown', (source) => {
  expect(plain(readMarkdown(source))).toEqual(plain(remark.parse(source)))
})

const documents = globSync(['test/fixtures/convert/**/*.md', 'content/*/**/*.md']).toSorted()

test.each(documents)('so is %s', (file) => {
  const { text } = hideTags(readFileSync(file, 'utf8').toWellFormed())
  expect(plain(readMarkdown(text))).toEqual(plain(remark.parse(text)))
})

/** A tree without places, and without what says nothing. */
function plain(node: Nodes): Nodes {
  const { position: _, ...rest } = node
  const kept = Object.entries(rest).filter(([, value]) => value !== null && value !== undefined)
  const children = 'children' in node ? { children: node.children.map(plain) } : {}
  return { ...Object.fromEntries(kept), ...children } as Nodes
}
