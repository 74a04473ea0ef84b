import fc from 'fast-check'
import type { Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { mdxToJs, mdxToMdast } from 'satteri'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { convert } from '../src/convert/index.ts'
import { format, hostile } from './cases/sources/hostile.ts'

const page = { lang: 'en', path: 'guide/page', checks: ['association-mask'] }
const features = { headingAttributes: true }
const runs = Number(process.env['PROPERTY_RUNS'] ?? 400)

const word = fc.constantFrom('word', 'a', 'B', '1', 'x y')
const space = fc.constantFrom(
  '',
  '',
  ' ',
  ' ',
  '  ',
  '\n',
  '\n',
  '\n\n',
  '\n\n',
  '\n\n    ',
  '\n> ',
  '\n* ',
  '\n  ',
  '\t',
)
const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...hostile) },
  { weight: 2, arbitrary: fc.constantFrom(...format) },
  word,
)
const source = fc.array(fc.tuple(piece, space), { maxLength: 14 }).map((pairs) => pairs.flat().join(''))
const hostileSource = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...hostile), word), space), { maxLength: 14 })
  .map((pairs) => pairs.flat().join(''))

test('nothing in a source can run', () => {
  fc.assert(
    fc.property(source, (text) => {
      const mdx = convert(text, page)
      const found = kinds(mdxToMdast(mdx, { features, position: false }) as Nodes)
      expect(found.filter((kind) => !known.has(kind))).toEqual([])
      mdxToJs(mdx, { features })
    }),
    { numRuns: runs },
  )
})

test('the same source gives the same bytes', () => {
  fc.assert(
    fc.property(source, (text) => {
      expect(convert(text, page)).toBe(convert(text, page))
    }),
    { numRuns: runs },
  )
})

test('any text at all is converted', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) =>
      convert(text, page).startsWith('---\n# Made from'),
    ),
    { numRuns: runs },
  )
})

test('what a reader sees is what plain Markdown shows', () => {
  fc.assert(
    fc.property(hostileSource, (text) => {
      // Front matter that does not close is refused, and read differently by every parser; `****` is removed.
      fc.pre(!/^\uFEFF?---|\*{4}/.test(text))
      const read = mdxToMdast(convert(text, page), { features, position: false }) as Nodes
      expect(squeezed(visible(read))).toBe(squeezed(expected(text)))
    }),
    { numRuns: runs },
  )
})

const known = new Set([
  ...['root', 'yaml', 'heading', 'paragraph', 'text', 'inlineCode', 'code', 'strong', 'emphasis', 'delete', 'link'],
  ...['list', 'listItem', 'blockquote', 'table', 'tableRow', 'tableCell', 'thematicBreak'],
  ...[
    '<Aside kind>',
    '<Badge kind>',
    '<Break >',
    '<CheckForm check>',
    '<Details title>',
    '<Details title id>',
    '<Label >',
  ],
  ...['<Name >', '<Tab title>', '<Tabs >', '<Video src>'],
])

/** Kinds of all nodes below one; a component with the names of its attributes, which must be strings. */
function kinds(node: Nodes): string[] {
  const { name, attributes = [] } = node as { name?: string; attributes?: { name?: string; value?: unknown }[] }
  const own = name === undefined ? node.type : `<${name} ${attributes.map(nameOf).join(' ')}>`
  return [own, ...('children' in node ? (node.children as Nodes[]).flatMap(kinds) : [])]
}

function nameOf({ name, value }: { name?: string; value?: unknown }): string {
  return typeof value === 'string' ? String(name) : `${name}={${typeof value}}`
}

function visible(node: Nodes): string {
  if (node.type === 'yaml') return ''
  if ('value' in node) return node.value
  return 'children' in node ? (node.children as Nodes[]).map(visible).join('') : ''
}

const markdown = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze()

/** The reading of plain Markdown, in which images show their text, raw HTML shows itself, and comments do not. */
function expected(text: string): string {
  const tree = markdown.parse(text.replace(/^\uFEFF/, '').toWellFormed())
  return shown(tree)
}

function shown(node: Nodes): string {
  if (node.type === 'definition') return ''
  if (node.type === 'html') return node.value.replace(/<!--.*?(?:-->|$)/gs, '').replace(/<\/?br\b[^<>]*>/gi, '')
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? ''
  if (node.type === 'footnoteReference') return `[^${node.label}]`
  const before = node.type === 'footnoteDefinition' ? `[^${node.label}]:` : ''
  if ('value' in node) return node.value
  return before + ('children' in node ? (node.children as Nodes[]).map(shown).join('') : '')
}

/** White space, zero-width characters and what cannot be told apart are no difference. */
function squeezed(text: string): string {
  return text.replace(/[\s\p{Cc}\u200B\uFEFF]+/gu, '').replace(/[\uFDD0-\uFDEF]/g, '\uFFFD')
}
