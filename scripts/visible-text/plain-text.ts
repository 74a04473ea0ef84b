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
  if (node.type === 'code' || node.type === 'inlineCode') return elementOf(node.type, escaped(guarded(node.value)))
  if (node.type === 'image' || node.type === 'imageReference') return escaped(node.alt ?? '')
  if (node.type === 'footnoteReference') return escaped(`[^${node.label}]`)
  const label = node.type === 'footnoteDefinition' ? escaped(`[^${node.label}]:`) : ''
  const content =
    'value' in node
      ? escaped(node.value)
      : label + ('children' in node ? (node.children as Nodes[]).map(htmlOf).join('') : '')
  return elementOf(node.type, content)
}

function elementOf(type: string, content: string): string {
  return inlineNodes.includes(type) ? `<span>${content}</span>` : `<x-block>${content}</x-block>`
}

/** In code nothing is a mark of the format: a character that does not show keeps it from looking like one. */
function guarded(code: string): string {
  return code.replace(/\[!|\{|\+\+\+/g, (mark) => `${mark.charAt(0)}\u0001${mark.slice(1)}`)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value
  if (!('childNodes' in node)) return ''
  if (node.nodeName === 'img' && 'attrs' in node) return node.attrs.find(({ name }) => name === 'alt')?.value ?? ''
  const inside = node.childNodes.map(textOf).join('')
  const text = node.nodeName === 'q' ? `“${inside}”` : inside
  return inlineElements.includes(node.nodeName) ? text : `\n${text}\n`
}
