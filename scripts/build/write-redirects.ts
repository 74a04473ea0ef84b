import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Redirect } from '../../src/convert/redirects.ts'
import { readRenamed } from '../../src/documents/read-renamed.ts'
import { escapeHtml } from '../../src/search/escape-html.ts'
import { isInside } from '../convert/options.ts'

/**
 * Writes a page at each old address of the documents that leads to the new one, on any server, with and without JavaScript; and
 * `_redirects`, from which Netlify and Cloudflare answer without the page. A page of the site is never replaced. Gives the
 * number of redirects.
 */
export function writeRedirects(site: string, pages: string, content: string, languages: readonly string[]): number {
  const renamed = Object.entries(readRenamed(content).pages)
  const lines: string[] = []
  for (const lang of languages) {
    const moved = renamed.map(([old, now]): Redirect => ({ from: `/${lang}/${old}/`, to: `/${lang}/${now}/` }))
    for (const { from, to } of [...redirectsOf(join(pages, lang, 'redirects.json')), ...moved]) {
      const file = fileOf(site, from)
      if (file === undefined || existsSync(file)) continue
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, pageTo(to, lang))
      lines.push(`${from} ${to} 301\n`)
    }
  }
  if (lines.length > 0) writeFileSync(join(site, '_redirects'), lines.join(''))
  return lines.length
}

function redirectsOf(file: string): readonly Redirect[] {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).redirects : []
}

/** The file of an address; none for one that no file can have. */
function fileOf(site: string, address: string): string | undefined {
  const path = join(site, decoded(address).replaceAll('\0', ''))
  if (path === site || !isInside(path, site)) return undefined
  return /\.html?$/.test(path) ? path : join(path, 'index.html')
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}

function pageTo(address: string, lang: string): string {
  const to = escapeHtml(address)
  return `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<title>${to}</title>
<meta name="robots" content="noindex">
<link rel="canonical" href="${to}">
<script src="/moved.js"></script>
<noscript><meta http-equiv="refresh" content="0;url=${to}"></noscript>
<p><a href="${to}">${to}</a></p>
</html>
`
}
