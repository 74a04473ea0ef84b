import type { Heading, Link, Root, Text } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify, { type Options } from 'remark-stringify'
import { unified } from 'unified'
import { escapeText } from './escape-text.ts'
import type { BlockComponent, InlineComponent } from './nodes.ts'

type Handle = NonNullable<NonNullable<Options['handlers']>['text']>
type State = Parameters<Handle>[2]
type Info = Parameters<Handle>[3]

/*
 * Blocks are written by the standard serializer. Everything that MDX could read as code passes through here: text
 * through `escapeText`, components with string attributes only, and `{#id}` as the one thing in braces.
 */
const handlers: Record<string, Handle> = { blockComponent, inlineComponent, heading, link, text }

const writer = unified().use(remarkStringify, { handlers }).use(remarkGfm, { tablePipeAlign: false }).freeze()

/** Writes a tree of Markdown and components as MDX, without front matter. */
export function print(tree: Root): string {
  return writer.stringify(tree)
}

function text({ value }: Text, _: unknown, __: State, { before }: Info): string {
  return escapeText(value, before === '' || before === '\n')
}

function heading(node: Heading, _: unknown, state: State, info: Info): string {
  const exit = state.enter('headingAtx')
  const marks = `${'#'.repeat(node.depth)} `
  const content = state.containerPhrasing(node, { ...info, before: marks, after: ' ' })
  exit()
  return `${marks}${content}${node.data?.id ? ` {#${node.data.id}}` : ''}`
}

function link(node: Link, _: unknown, state: State, info: Info): string {
  const exit = state.enter('link')
  const content = state.containerPhrasing(node, { ...info, before: '[', after: ']' })
  exit()
  return `[${content}](${node.url.replace(/[()]/g, '\\$&').replaceAll('&', '&amp;')})`
}
link.peek = () => '['

function inlineComponent(node: InlineComponent, _: unknown, state: State, info: Info): string {
  const open = `<${node.name}${attributes(node)}`
  if (!node.children.length) return `${open} />`
  return `${open}>${state.containerPhrasing(node, { ...info, before: '>', after: '<' })}</${node.name}>`
}
inlineComponent.peek = () => '<'

function blockComponent(node: BlockComponent, _: unknown, state: State, info: Info): string {
  const open = `<${node.name}${attributes(node)}`
  if (!node.children.length) return `${open} />`
  return `${open}>\n\n${state.containerFlow(node, info)}\n\n</${node.name}>`
}

function attributes({ attributes }: BlockComponent | InlineComponent): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`)
    .join('')
}
