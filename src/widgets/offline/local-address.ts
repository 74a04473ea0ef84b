/**
 * An address of the site as a file of the bundle: from the folder that `root` leads to, and with the name that a disk needs.
 * Any other address stays as it is.
 */
export function localAddress(address: string, root: string): string {
  const [, path, rest] = /^\/(?!\/)([^?#]*)(.*)$/s.exec(address) ?? []
  if (path === undefined) return address
  const [name = ''] = /[^/]*$/.exec(path) ?? []
  const page = name === '' ? 'index.html' : '/index.html'
  return `${root}${path}${name.includes('.') ? '' : page}${rest}`
}
