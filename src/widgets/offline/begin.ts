import { localAddress } from './local-address.ts'
import './bundle.ts'
import { PageRequest } from './page-request.ts'

type Run = () => Promise<unknown>

/** Runs the scripts of a page as on the site: what they fetch comes from the bundle, and their links lead into it. */
export function begin(scripts: Record<string, Run>): void {
  // Pagefind starts a worker where there is one; it would stand alone, without the files of the bundle.
  Object.assign(globalThis, { fetch: read, Worker: undefined, XMLHttpRequest: PageRequest })
  // A page in a second language is fetched whole, which a disk does not allow.
  document.querySelector('.beside')?.remove()
  readLinksAsOnSite()
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) for (const node of [target, ...addedNodes]) lead(node)
  }).observe(document, { subtree: true, childList: true, attributeFilter: ['href'] })
  for (const name of signpost.scripts) scripts[name]?.()
}

/** Stands in for `fetch`: the file of an address of the site, from the script that carries it. */
async function read(address: string): Promise<Response> {
  const path = decodeURIComponent(address.replace(/^\//, '').replace(/[?#].*$/s, ''))
  if (!signpost.files.has(path)) await signpost.load(`${path}.js`).catch(() => {})
  const file = signpost.files.get(path)
  if (!file) return new Response(null, { status: 404 })
  const { content, encoding } = file
  return new Response(encoding ? Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0)) : content)
}

/** A script makes links as on the site, from the root of a host. */
function lead(node: Node) {
  if (!(node instanceof Element)) return
  for (const link of node.matches('a') ? [node] : node.querySelectorAll('a[href^="/"]')) {
    const address = link.attributes.getNamedItem('href')?.value ?? ''
    const local = localAddress(address, signpost.root)
    if (local !== address) link.setAttribute('href', local)
  }
}

/** A script may compare what a link says with an address of the site, such as that of a search result. */
function readLinksAsOnSite() {
  const { getAttribute } = HTMLAnchorElement.prototype
  HTMLAnchorElement.prototype.getAttribute = function (name: string): string | null {
    const value = getAttribute.call(this, name)
    const isInside = name === 'href' && !value?.startsWith('#') && this.href.startsWith(`${signpost.site}/`)
    return isInside ? this.href.slice(signpost.site.length).replace(/index\.html(?=$|[?#])/, '') : value
  }
}
