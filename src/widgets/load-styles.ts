import { make } from './make.ts'

/** Loads styles that the page itself does not need: imported, they would be linked from every page. */
export function loadStyles(address: string): Promise<unknown> {
  if (document.querySelector(`link[href="${address}"]`)) return Promise.resolve()
  const link = make('link', { rel: 'stylesheet', href: address })
  document.head.append(link)
  return new Promise((resolve) => {
    link.addEventListener('load', resolve)
    // Without its styles the dialog still says everything.
    link.addEventListener('error', resolve)
  })
}
