import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { parseAst } from 'rolldown/parseAst'
import { onceEach } from '../once.ts'

const scripts = /<script type="module" src="(\/_astro\/[^"]+)">/g
/** Below a policy in a page Chromium looks no further than the first script that it waits for. */
const place = '<script src="/theme.js">'

/** Names in the head of every page of a site what the modules in it import, so that a browser need not wait for these to tell. */
export function fetchImportsEarly(site: string): void {
  const importsOf = onceEach((address: string) => importsIn(readFileSync(join(site, address), 'utf8'), address))
  for (const page of globSync('**/*.html', { cwd: site })) {
    const file = join(site, page)
    const html = readFileSync(file, 'utf8')
    const modules = Array.from(html.matchAll(scripts), ([, address = '']) => address)
    const found = new Set(modules)
    // A set gives what is added to it while it is gone through, too: the imports of imports.
    for (const address of found) for (const imported of importsOf(address)) found.add(imported)
    const imports = found.difference(new Set(modules))
    if (imports.size === 0) continue
    const links = Array.from(imports, (address) => `<link rel="modulepreload" href="${address}">`)
    writeFileSync(file, html.replace(place, `${links.join('')}${place}`))
  }
}

/** The addresses of what a module imports as it begins. */
function importsIn(code: string, address: string): string[] {
  const imports = parseAst(code).body.filter((node) => node.type === 'ImportDeclaration')
  return imports.map(({ source }) => posix.join(posix.dirname(address), source.value))
}
