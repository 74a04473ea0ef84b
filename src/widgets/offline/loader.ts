import type { Bundle } from './bundle.ts'

// Stands in every page of the bundle, where the policy knows it by its hash. A browser runs no module and fetches nothing
// from `file:`, but it runs scripts that are named in a page; and this names those of the bundle, and no other.
const { root = './', scripts = '' } = (document.currentScript as HTMLScriptElement).dataset
const { href: folder, pathname } = new URL(root, location.href)
const path = location.pathname.slice(pathname.length - 1).replace(/index\.html$/, '')

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(path: string): string },
  ): { createScriptURL(path: string): string }
}

const rules = {
  createScriptURL(path: string): string {
    const address = new URL(path, folder).href
    if (!address.startsWith(folder)) throw new Error(`${path} is outside the bundle.`)
    return address
  },
}
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
const trusted = trustedTypes?.createPolicy('signpost', rules) ?? rules

/** Where the site was built for an address, its pages tell it. A path on the reader's disk is nobody else's business. */
function publicSite(): string {
  if (location.protocol !== 'file:') return site
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')
  return canonical ? new URL(canonical.href).origin : ''
}

const site = folder.replace(/\/$/, '')
const bundle: Bundle = {
  site,
  root,
  public: { site: publicSite(), path },
  scripts: scripts.split(' '),
  files: new Map(),
  keep(path, content, encoding) {
    bundle.files.set(path, { content, encoding })
  },
  load: (path) =>
    new Promise((resolve, reject) => {
      const script = document.createElement('script')
      script.src = trusted.createScriptURL(path)
      script.addEventListener('load', () => resolve())
      script.addEventListener('error', () => reject(new Error(`${path} is not in the bundle.`)))
      document.head.append(script)
      script.remove()
    }),
}

globalThis.signpost = bundle
bundle.load('signpost.js')
