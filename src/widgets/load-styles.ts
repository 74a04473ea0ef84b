import { make } from './make.ts'

const loading = new Map<string, Promise<unknown>>()

/** Loads styles that the page itself does not need: imported, they would be linked from every page. */
export function loadStyles(address: string): Promise<unknown> {
  const done = loading.get(address) ?? load(address)
  loading.set(address, done)
  return done
}

function load(address: string): Promise<unknown> {
  const name = address.slice(address.lastIndexOf('/') + 1)
  if (document.querySelector(`link[href$="/${name}"]`)) return Promise.resolve()
  // They lie beside those of the page, wherever the site stands.
  const beside = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]')
  const link = make('link', { rel: 'stylesheet', href: beside ? new URL(name, beside.href).href : address })
  document.head.append(link)
  return new Promise((resolve) => {
    link.addEventListener('load', resolve)
    // Without its styles the dialog still says everything.
    link.addEventListener('error', resolve)
  })
}
