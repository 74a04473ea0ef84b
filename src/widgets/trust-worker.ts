/** The only script that a page names by a plain string while it runs: the search looks things up beside the page. */
const worker = '/pagefind/pagefind-worker.js'

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(address: string): string | null }): unknown
}

/** Lets Pagefind start its worker in browsers that require Trusted Types. Anything else stays forbidden. Called once. */
export function trustWorker(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  trustedTypes?.createPolicy('default', { createScriptURL: (address) => (isWorker(address) ? address : null) })
}

function isWorker(address: string): boolean {
  return new URL(address, location.href).href === new URL(worker, location.href).href
}
