import type { Link, Root } from 'mdast'
import { linkTarget } from '../../checks/sources/link-target.ts'
import type { Page } from '../page.ts'
import { type Replacement, rewrite } from '../walk.ts'

/** A link to a `.md` file becomes the address of that page; one that is refused or leads nowhere shows as its text, and so does a link within another. */
export function links(tree: Root, page: Page): void {
  rewrite(tree, (node): Replacement => {
    if (node.type !== 'link') return node
    const url = addressOf(node, page)
    rewrite(node, (inner) => (inner.type === 'link' ? inner.children : inner))
    return url === undefined ? node.children : [{ ...node, url, title: null }]
  })
}

function addressOf({ url }: Link, page: Page): string | undefined {
  const target = linkTarget(url, page.path)
  if (target.kind === 'outside') return safe(url)
  if (target.kind === 'here') return `#${safe(target.id)}`
  if (target.kind !== 'page') return undefined
  const own = `${page.lang}/${target.path}`
  const lang = !page.pages || page.pages.has(own) ? page.lang : 'en'
  if (page.pages && !page.pages.has(`${lang}/${target.path}`)) return undefined
  const path = target.path.replace(/(?:^|\/)index$/, '')
  const folders = [lang, ...path.split('/').filter(Boolean)].map(encodeURIComponent).join('/')
  return `/${folders}/${target.id ? `#${safe(target.id)}` : ''}`
}

/** Characters that an address cannot carry, or that Markdown would read, percent-encoded. */
function safe(url: string): string {
  return url.toWellFormed().replace(/[^\w\-.~:/?#@!$&'()*+,;=%]/gu, encodeURIComponent)
}
