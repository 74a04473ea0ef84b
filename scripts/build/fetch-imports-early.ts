import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { parseAst } from 'rolldown/parseAst'

const scripts = /<script type="module" src="(\/_astro\/[^"]+)">/g
/** Below a policy in a page Chromium looks no further than the first script that it waits for. */
const place = '<script src="/theme.js">'

/** Names in the head of every page of a site what the modules in it import, so that a browser need not wait for these to tell. */
export function fetchImportsEarly(site: string): void {
  for (const page of globSync('**/*.html', { cwd: site })) {
    const file = join(site, page)
    const html = readFileSync(file, 'utf8')
    const modules = Array.from(html.matchAll(scripts), ([, address = '']) => address)
    const imports = importsOf(site, modules).difference(new Set(modules))
    if (imports.size === 0) continue
    const links = Array.from(imports, (address) => `<link rel="modulepreload" href="${address}">`)
    writeFileSync(file, html.replace(place, `${links.join('')}${place}`))
  }
}

/** The addresses of modules, and of all that they import as they begin. */
function importsOf(site: string, modules: readonly string[]): Set<string> {
  const found = new Set(modules)
  for (const address of found) {
    for (const node of parseAst(readFileSync(join(site, address), 'utf8')).body) {
      if (node.type === 'ImportDeclaration') found.add(posix.join(posix.dirname(address), node.source.value))
    }
  }
  return found
}
