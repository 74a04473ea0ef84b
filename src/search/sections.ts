import { attribute, closest, type Document, type Element, find, type Node, textOf } from './html-tree.ts'

/** One section of a built page, as the search finds it. */
export interface Section {
  /** Address of the section; of the page for the text before the first heading with an id. */
  url: string
  lang: string
  /** Heading of the section. */
  title: string
  /** Heading of the page, and of the section above where there is one. */
  path: string[]
  /** Text of the section without its heading. */
  text: string
  /** Whether it stands behind what other pages say of the same words. */
  isBehind: boolean
}

/** Cuts the `<main data-search>` of a built page at its headings. A page without one is not searched. */
export function sections(page: Document, url: string): Section[] {
  const root = find(page, ({ tagName }) => tagName === 'html')
  const main =
    root && find(root, (element) => element.tagName === 'main' && attribute(element, 'data-search') !== undefined)
  if (!root || !main) return []

  const lang = attribute(root, 'lang') ?? 'en'
  const isBehind = attribute(main, 'data-search') === 'after'
  const found: Section[] = []
  let above: string[] = []

  const walk = (node: Node) => {
    if (node.nodeName === '#text' && 'value' in node) return add(found, node.value)
    if (!('tagName' in node) || isSilent(node)) return
    const depth = Number(/^h([1-3])$/.exec(node.tagName)?.[1] ?? 0)
    const id = attribute(node, 'id')
    if (!depth || !id) {
      node.childNodes.forEach(walk)
      if (blocks.has(node.tagName)) add(found, '\n')
      return
    }

    const title = textOf(node).trim()
    above = above.slice(0, depth - 1)
    found.push({ url: depth === 1 ? url : `${url}#${id}`, lang, title, path: above, text: '', isBehind })
    above = [...above, title]
  }
  main.childNodes.forEach(walk)

  return found.map((section) => ({ ...section, text: section.text.replaceAll(/[ \t]*\n\s*/g, '\n').trim() }))
}

const blocks = new Set(['p', 'li', 'td', 'th', 'tr', 'pre', 'dt', 'dd', 'summary', 'div'])

/** Forms, buttons and what only stands in for them say nothing about the section. */
function isSilent(element: Element): boolean {
  return (
    ['check-cases', 'check-form', 'search-box', 'button', 'script', 'style', 'noscript'].includes(element.tagName) ||
    attribute(element, 'aria-hidden') === 'true'
  )
}

function add(found: Section[], text: string) {
  const section = found.at(-1)
  if (section) section.text += text
}

/** What a page says of a section it links to. */
export interface Pointer {
  /** Address of the section. */
  url: string
  text: string
  /** Address of the page that says it. */
  from: string
  /** The whole entry is the link. */
  isWhole: boolean
}

/**
 * What a page says of the sections it leads to: the entry of a list that begins with the link, or the first cell of its row.
 * So a symptom on the front page, or a message in a table of messages, becomes a way to find the section that answers it.
 */
export function pointers(page: Document, url: string): Pointer[] {
  const main = find(page, ({ tagName }) => tagName === 'main')
  const found: Pointer[] = []

  const walk = (node: Node) => {
    if (!('tagName' in node) || isSilent(node)) return
    const href = node.tagName === 'a' ? attribute(node, 'href') : undefined
    const entry = href?.includes('#') ? closest(node, ['li', 'tr']) : undefined
    const said = entry?.tagName === 'tr' ? entry.childNodes.find((cell) => cell.nodeName === 'td') : entry
    const text = said && textOf(said).trim()
    const link = textOf(node).trim()
    // A sentence that only mentions a section says little of it; an entry that begins with the link is about it.
    const isAbout = text && (entry?.tagName === 'tr' || text.startsWith(link))
    if (href && isAbout)
      found.push({ url: href.startsWith('#') ? url + href : href, text, from: url, isWhole: text === link })
    node.childNodes.forEach(walk)
  }
  main?.childNodes.forEach(walk)
  return found
}
