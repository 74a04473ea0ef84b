import type { PhrasingContent, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { badgeKind } from '../badge-kind.ts'
import type { InlineComponent, Tag } from '../nodes.ts'
import { parse } from '../parse.ts'
import { rewrite } from '../walk.ts'

const names = { BADGE: 'Badge', DNL: 'Name', UICONTROL: 'Label' } as const

/**
 * `[!UICONTROL x]` becomes `<Label>`, `[!DNL x]` a `<Name>`, and `[!BADGE x]{type=… url=…}` a `<Badge>`, a link where
 * it has an address.
 */
export function labels(tree: Root): void {
  rewrite(tree, (node) => {
    if (node.type !== 'tag' || !(node.kind in names)) return node
    const name = names[node.kind as keyof typeof names]
    const attributes: Record<string, string> = name === 'Badge' ? { kind: badgeKind(node.attributes) } : {}
    const label: InlineComponent = { type: 'inlineComponent', name, attributes, children: contentOf(node.value) }
    const url = name === 'Badge' ? urlOf(node) : ''
    const shown: PhrasingContent = url ? { type: 'link', url, children: [label] } : label
    return [node.position ? { ...shown, position: node.position } : shown]
  })
}

/** What a reader sees of the text of a tag. */
export function textOfLabel(value: string): string {
  return textOf({ type: 'paragraph', children: contentOf(value) })
}

/** Code stays code and references are resolved; every other mark-up in a label is part of its text. */
function contentOf(value: string): PhrasingContent[] {
  if (!/[`&\\]/.test(value)) return [{ type: 'text', value }]
  const pieces = value.split(/(`+[^`]+`+)/).filter(Boolean)
  return pieces.map((piece) => (/^(`+)[^`]+\1$/.test(piece) ? codeOf(piece) : { type: 'text', value: decoded(piece) }))
}

function codeOf(piece: string): PhrasingContent {
  return { type: 'inlineCode', value: piece.replace(/^`+ ?(.*?) ?`+$/, '$1') }
}

/** The parser knows references and escapes; all that it could take for mark-up is escaped first. */
function decoded(text: string): string {
  const escaped = text.replace(/\\([!-/:-@[-`{-~])|[^\p{L}\p{N}\s&#;]/gu, (sign, kept?: string) => `\\${kept ?? sign}`)
  const [block] = parse(`.${escaped}.`).tree.children
  const [node] = block?.type === 'paragraph' ? block.children : []
  return node?.type === 'text' ? node.value.slice(1, -1) : text
}

function urlOf({ attributes }: Tag): string {
  const [, double, single, bare] = /\burl\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/.exec(attributes) ?? []
  return double ?? single ?? bare ?? ''
}
