import type { BlockContent, Nodes, Root } from 'mdast'
import { type Replacement, rewrite } from '../walk.ts'

/** A label that does not close. */
const openLabel = /\[!(?:UICONTROL|DNL|BADGE)(?![\w-])\s*/g

/** A word of a callout or of tabs in the middle of a text. */
const strayWord = /\[!(?:[A-Z]{3,}|TAB\s[^\]\n]*)\][ \t]*/g

/**
 * Marks that no step took say nothing to a reader: what is in them stays. `****` is bold that lost its word. Braces within
 * a sentence are the writer's own.
 */
export function leftovers(tree: Root): void {
  rewrite(tree, (node): Replacement => {
    if (node.type === 'tag') return tagIn(node)
    if (node.type === 'text') node.value = node.value.replace(openLabel, '').replace(strayWord, '')
    if (node.type !== 'marker') return node
    const title: BlockContent[] = node.text
      ? [{ type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value: node.text }] }] }]
      : []
    const children = [...title, ...node.children]
    return isKnown(node.word) || !children.length ? children : [{ type: 'blockquote', children }]
  })
}

type TagNode = Extract<Nodes, { type: 'tag' }>

function tagIn(tag: TagNode): Replacement {
  if (tag.kind === 'emptyBold' || tag.kind === 'snippet') return []
  if (tag.kind === 'id' && /^[\w.:-]+$/.test(tag.value)) return []
  return [{ type: 'text', value: tag.raw }]
}

/** Words of tabs, boxes and collapsible parts without their partner. */
function isKnown(word: string): boolean {
  return ['BEGINTABS', 'TAB', 'ENDTABS', 'BEGINSHADEBOX', 'ENDSHADEBOX'].includes(word)
}
