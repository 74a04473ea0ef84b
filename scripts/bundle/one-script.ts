import { join, resolve } from 'node:path'
import { type Plugin, rolldown } from 'rolldown'

const offline = join(import.meta.dirname, '../../src/widgets/offline')

/** All scripts of the pages, and what they import, as one that is no module. A page says which of them it runs. */
export function siteScript(site: string, scripts: readonly string[]): Promise<string> {
  const runs = scripts.map((name) => `${JSON.stringify(name)}: () => import(${JSON.stringify(name)})`)
  const text = `import { begin } from ${JSON.stringify(join(offline, 'begin.ts'))}\nbegin({ ${runs.join(',\n')} })`
  return oneScript('signpost.js', [entry('signpost.js', text), addressesOf(site), withoutPreloads])
}

/** What stands in every page and loads the other. */
export function loaderScript(): Promise<string> {
  return oneScript(join(offline, 'loader.ts'), [])
}

async function oneScript(input: string, plugins: Plugin[]): Promise<string> {
  const bundle = await rolldown({ input, platform: 'browser', plugins, checks: { emptyImportMeta: false } })
  const { output } = await bundle.generate({ format: 'iife', minify: true, codeSplitting: false })
  await bundle.close()
  return output[0].code
}

function entry(name: string, text: string): Plugin {
  return {
    name: 'entry',
    resolveId: (id, importer) => (id === name && !importer ? id : null),
    load: (id) => (id === name ? text : null),
  }
}

/** An address of the site is a file of its folder. */
function addressesOf(site: string): Plugin {
  return {
    name: 'addresses',
    resolveId: (id) => (/^\/(?:_astro|pagefind)\//.test(id) ? resolve(site, id.slice(1)) : null),
  }
}

/** Vite's loader of modules fetches ahead what a module imports. Here all is in one file. */
const withoutPreloads: Plugin = {
  name: 'without-preloads',
  transform: (code) => code.replace(/^const __vite__mapDeps=.*$/m, 'const __vite__mapDeps=()=>[];'),
}
