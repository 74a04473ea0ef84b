import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join, posix, sep } from 'node:path'
import { headingsFile } from '../../src/widgets/offline/page-request.ts'
import { wordsOnDisk } from '../check/words-on-disk.ts'
import { bundlePage } from './bundle-page.ts'
import { dataScript } from './data-script.ts'
import { loaderScript, siteScript } from './one-script.ts'
import { words } from './words.ts'

const content = wordsOnDisk(join(import.meta.dirname, '../../content'))

/** A server sends it for addresses of any depth; that of the reader's server has its own. */
const lost = '404.html'

/** The files of the bundle of a built site, by path: what its pages name, and what its scripts read. */
export async function bundleFiles(site: string, title: string): Promise<Map<string, Buffer>> {
  const all = globSync('**', { cwd: site, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(site.length + 1)
        .replaceAll(sep, '/'),
    )
    .toSorted()
  const read = (path: string) => readFileSync(join(site, path))
  const loader = await loaderScript()
  const paths = all.filter((path) => path.endsWith('.html') && path !== lost)
  const pages = paths.map((path) => ({
    path,
    ...bundlePage(read(path).toString(), path, { loader, read: (script) => read(script).toString() }),
  }))

  const named = new Set(pages.flatMap(({ files }) => files))
  const scripts = [...new Set(pages.flatMap((page) => page.scripts))].toSorted()
  const script = await siteScript(site, scripts)
  const isShown = (path: string) => !path.endsWith('.html') && (named.has(path) || isBrought(path, script))
  const quoted = pages.filter(({ headings }) => headings.length > 0)
  const data = [
    ...all.filter(isData).map((path) => [path, read(path)] as const),
    ...quoted.map(({ path, headings }) => {
      return [posix.join(posix.dirname(path), headingsFile), Buffer.from(JSON.stringify(headings))] as const
    }),
  ]
  const files = new Map<string, Buffer>([
    ...pages.map(({ path, html }) => [path, Buffer.from(html)] as const),
    ...all.filter(isShown).map((path) => [path, read(path)] as const),
    ...data.map(([path, content]) => [`${path}.js`, Buffer.from(dataScript(path, content))] as const),
    ['signpost.js', Buffer.from(script)],
    ['README.txt', Buffer.from(readme(title, languagesOf(paths)))],
  ])
  files.set('CONTENTS.txt', Buffer.from(contents(files)))
  files.set('SHA256SUMS', Buffer.from(sums(files)))
  return new Map([...files].toSorted(([one], [other]) => (one < other ? -1 : 1)))
}

/** What scripts read while a page is open. */
function isData(path: string): boolean {
  return path.endsWith('.json') || (path.startsWith('pagefind/') && !path.endsWith('.js'))
}

/** Styles that a script adds to a page. */
function isBrought(path: string, script: string): boolean {
  return path.endsWith('.css') && script.includes(`/${path}`)
}

function languagesOf(pages: readonly string[]): string[] {
  const spoken = content.languages().filter((lang) => pages.includes(`${lang}/index.html`))
  return spoken.length > 0 ? spoken : ['en']
}

function readme(title: string, languages: readonly string[]): string {
  const said = languages.map((lang) => {
    const own = content.words(lang)
    return Object.entries(words).map(([key, english]) => own[key] ?? english)
  })
  return `${[[title], ...said].map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function contents(files: ReadonlyMap<string, Buffer>): string {
  const lines = Array.from(files, ([path, { length }]) => `${String(length).padStart(9)}  ${path}\n`)
  return lines.toSorted((one, other) => (one.slice(11) < other.slice(11) ? -1 : 1)).join('')
}

function sums(files: ReadonlyMap<string, Buffer>): string {
  return Array.from(files, ([path, bytes]) => sumLine(bytes, path))
    .toSorted((one, other) => (one.slice(66) < other.slice(66) ? -1 : 1))
    .join('')
}

/** A line as `sha256sum` writes and reads it. */
export function sumLine(bytes: Buffer, path: string): string {
  return `${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`
}
