import type { Bundle } from './bundle.ts'

// Stands in every page of the bundle, where the policy knows it by its hash. A browser runs no module and fetches nothing
// from `file:`, but it runs scripts that are named in a page; and this names those of the bundle, and no other.
const { root = './', scripts = '' } = (document.currentScript as HTMLScriptElement).dataset
const folder = new URL(root, location.href).href

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

const bundle: Bundle = {
  site: folder.replace(/\/$/, ''),
  root,
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
