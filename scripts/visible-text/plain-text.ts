import type { Nodes } from 'mdast'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { onlyKnownTags } from '../../src/convert/html/read-tags.ts'

const reader = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm, { singleTilde: false }).freeze()

/** Markdown nodes that stand in a line with what is beside them. */
const inlineNodes = ['strong', 'emphasis', 'delete', 'link', 'linkReference', 'inlineCode', 'text']

const inlineElements = [
  ...['a', 'abbr', 'b', 'bdi', 'bdo', 'big', 'cite', 'code', 'del', 'dfn', 'em', 'font', 'i', 'ins', 'kbd', 'label'],
  ...['mark', 'q', 's', 'samp', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'tt', 'u', 'var', 'wbr', 'nobr'],
]

/**
 * What a reader sees of a source document when it is read as plain Markdown with HTML in it, and nothing is known of the
 * format: its marks are part of the text. What counts as a tag is what counts as one for the converter.
 */
export function plainText(source: string): string {
  const tree = reader.parse(source.replace(/^\uFEFF/, '').toWellFormed())
  const fragment = parseFragment(htmlOf(tree))
  return textOf(fragment)
}

function htmlOf(node: Nodes): string {
  if (node.type === 'yaml' || node.type === 'definition') return ''
  if (node.type === 'html') return onlyKnownTags(node.value.replace(/<!--.*?(?:-->|$)/gs, ''))
  if (node.type === 'break') return '<br>'
  if (node.type === 'image' || node.type === 'imageReference') return escaped(node.alt ?? '')
  if (node.type === 'footnoteReference') return escaped(`[^${node.label}]`)
  const label = node.type === 'footnoteDefinition' ? escaped(`[^${node.label}]:`) : ''
  const content =
    'value' in node
      ? escaped(node.value)
      : label + ('children' in node ? (node.children as Nodes[]).map(htmlOf).join('') : '')
  return inlineNodes.includes(node.type) ? `<span>${content}</span>` : `<div>${content}</div>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value
  if (!('childNodes' in node)) return ''
  if (node.nodeName === 'img' && 'attrs' in node) return node.attrs.find(({ name }) => name === 'alt')?.value ?? ''
  const text = node.childNodes.map(textOf).join('')
  return inlineElements.includes(node.nodeName) ? text : `\n${text}\n`
}
