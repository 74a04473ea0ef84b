import type { DefaultTreeAdapterTypes } from 'parse5'

export type Document = DefaultTreeAdapterTypes.Document
export type Node = DefaultTreeAdapterTypes.ChildNode
export type Element = DefaultTreeAdapterTypes.Element

/** The value of an attribute; nothing where the element has none of that name. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value
}

/** All text inside a node. */
export function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

/** The first element, in the order of the document, that is wanted. */
export function find(
  node: DefaultTreeAdapterTypes.ParentNode,
  wanted: (element: Element) => boolean,
): Element | undefined {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue
    const found = wanted(child) ? child : find(child, wanted)
    if (found) return found
  }
  return undefined
}

/** The nearest element around a node that has one of the names. */
export function closest(node: Node, names: readonly string[]): Element | undefined {
  const parent = node.parentNode
  if (!parent || !('tagName' in parent)) return undefined
  return names.includes(parent.tagName) ? parent : closest(parent, names)
}
