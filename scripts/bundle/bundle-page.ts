import { type DefaultTreeAdapterTypes, html, parse, serialize, defaultTreeAdapter as tree } from 'parse5'
import { localAddress } from '../../src/widgets/offline/local-address.ts'
import type { Heading } from '../../src/widgets/offline/page-request.ts'
import { filePolicy, reason } from './file-policy.ts'
import { headingsOf } from './headings-of.ts'

type Element = DefaultTreeAdapterTypes.Element

interface Sources {
  /** The script that loads the others. */
  loader: string
  /** Reads a script of the site by its path. */
  read(path: string): string
}

/** A page of the bundle, and what it names. */
interface BundledPage {
  html: string
  /** Paths of the files it shows or leads to. */
  files: string[]
  /** Addresses of the modules it runs. */
  scripts: string[]
  /** What pages in other languages quote of it. */
  headings: Heading[]
}

/** Only tells an address inside the site from one outside. */
const host = 'https://signpost.invalid'

const addresses = ['href', 'src', 'poster']

/** Makes a page of the site, `path` in its folder, one that opens from a disk and below any address. */
export function bundlePage(text: string, path: string, { loader, read }: Sources): BundledPage {
  const page = parse(text, { scriptingEnabled: false })
  const root = '../'.repeat(path.split('/').length - 1) || './'
  const files: string[] = []
  const scripts: string[] = []
  const inline: string[] = []
  const policies: Element[] = []

  const elements = elementsIn(page)
  for (const element of elements) {
    const src = value(element, 'src')
    if (element.tagName === 'script' && src && value(element, 'type') === 'module') {
      scripts.push(new URL(src, `${host}/${path}`).pathname)
      tree.detachNode(element)
      continue
    }
    if (value(element, 'rel') === 'modulepreload') tree.detachNode(element)
    if (element.tagName === 'script' && src) {
      remove(element, 'src')
      tree.insertText(element, read(src.slice(1)))
    }
    if (element.tagName === 'script' && isRun(element)) inline.push(textOf(element))
    if (isMeta(element, 'content-security-policy')) policies.push(element)
    if (isMeta(element, 'refresh')) change(element, 'content', (refresh) => refresh.replace(/(?<=url=).*/is, local))
    for (const name of addresses) change(element, name, local)
  }

  if (scripts.length > 0) {
    inline.push(loader)
    append(page, loader, { 'data-root': root, 'data-scripts': [...new Set(scripts)].join(' ') })
  }
  for (const policy of policies) {
    change(policy, 'content', (content) => filePolicy(content, inline))
    const parent = tree.getParentNode(policy)
    if (parent) tree.insertBefore(parent, tree.createCommentNode(` ${reason} `), policy)
  }
  return { html: serialize(page, { scriptingEnabled: false }), files, scripts, headings: headingsOf(elements) }

  function local(address: string): string {
    if (address.startsWith('#')) return address
    const { origin, pathname, search, hash } = parsed(address)
    if (origin !== host) return address
    const file = localAddress(pathname, '')
    files.push(nameOf(file))
    return `${root}${file}${search}${hash}`
  }

  function parsed(address: string): Pick<URL, 'origin' | 'pathname' | 'search' | 'hash'> {
    return URL.parse(address, `${host}/${path}`) ?? { origin: '', pathname: '', search: '', hash: '' }
  }
}

/** The name of a file in an address; an address that names none stays what it is, and there is no such file. */
function nameOf(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}

function elementsIn(parent: DefaultTreeAdapterTypes.ParentNode): Element[] {
  return parent.childNodes.flatMap((node) => {
    if (!tree.isElementNode(node)) return []
    const inside = 'content' in node ? elementsIn((node as DefaultTreeAdapterTypes.Template).content) : []
    return [node, ...elementsIn(node), ...inside]
  })
}

function value(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value
}

function change(element: Element, name: string, to: (value: string) => string) {
  for (const attribute of element.attrs) if (attribute.name === name) attribute.value = to(attribute.value)
}

function remove(element: Element, name: string) {
  element.attrs = element.attrs.filter((attribute) => attribute.name !== name)
}

function isMeta(element: Element, name: string): boolean {
  return element.tagName === 'meta' && value(element, 'http-equiv')?.toLowerCase() === name
}

/** A script of another type is data. */
function isRun(element: Element): boolean {
  return ['', 'text/javascript'].includes(value(element, 'type') ?? '')
}

function textOf(element: Element): string {
  return element.childNodes.map((node) => (tree.isTextNode(node) ? node.value : '')).join('')
}

function append(page: DefaultTreeAdapterTypes.Document, text: string, attributes: Record<string, string>) {
  const body = elementsIn(page).find(({ tagName }) => tagName === 'body')
  const attrs = Object.entries(attributes).map(([name, value]) => ({ name, value }))
  const script = tree.createElement('script', html.NS.HTML, attrs)
  tree.insertText(script, text)
  if (body) tree.appendChild(body, script)
}
