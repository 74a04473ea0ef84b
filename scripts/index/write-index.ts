import { readdir, readFile, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { close, createIndex } from 'pagefind'
import type { Pointer, Section } from '../../src/search/sections.ts'

/** A heading says what a section is about: a word in it outweighs many in the text, most of all in the upper headings. */
const headingWeights = [10, 10, 3]

/** The guide answers before the explanation of a finding does. */
const behind = 0.1

/** Writes the Pagefind index of a language, one record a section, into a folder; gives the name of each by its address. */
export async function writeIndex(
  sections: readonly Section[],
  pointers: readonly Pointer[],
  keywords: ReadonlyMap<string, readonly string[]>,
  folder: string,
): Promise<Map<string, string>> {
  const { index, errors } = await createIndex()
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`)

  const said = Map.groupBy(pointers, ({ url }) => url)
  for (const section of sections) {
    const symptoms = [...(said.get(section.url) ?? []).map(({ text }) => text), ...(keywords.get(section.url) ?? [])]
    const { errors } = await index.addHTMLFile({ url: section.url, content: record(section, symptoms) })
    if (errors.length) throw new Error(`Pagefind, ${section.url}: ${errors.join('; ')}`)
  }
  const written = await index.writeFiles({ outputPath: folder })
  await close()
  if (written.errors.length) throw new Error(`Pagefind: ${written.errors.join('; ')}`)
  for (const file of await readdir(folder)) if (isForeign(file)) await rm(join(folder, file))
  return idsIn(join(folder, 'fragment'))
}

/** The name that Pagefind gave each record: that of the file with its text. */
async function idsIn(folder: string): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const file of await readdir(folder)) {
    const text = gunzipSync(await readFile(join(folder, file))).toString()
    const { url } = JSON.parse(text.slice(text.indexOf('{')))
    ids.set(url, basename(file, '.pf_fragment'))
  }
  return ids
}

/** Pagefind adds user interfaces of its own; the site has one, and works in the page. */
function isForeign(file: string): boolean {
  return /^pagefind-(?:.*ui\.|highlight\.|worker\.)/.test(file)
}

/**
 * The page that Pagefind reads in place of a section. What others say of it is searched, but never shown as its text. Of a
 * section that stands behind others the heading is no title, because Pagefind lifts every page with a word in its title.
 */
function record({ lang, title, path, text, isBehind }: Section, symptoms: readonly string[]): string {
  const weight = headingWeights[path.length] ?? 1
  const heading = isBehind
    ? `<p data-pagefind-weight="${behind}">${escapeHtml(title)}</p>${meta('heading', title)}`
    : `<h1 data-pagefind-weight="${weight}">${escapeHtml(title)}</h1>`
  const paragraphs = text.split('\n').map((line) => `<p>${escapeHtml(line)}</p>`)
  return `<html lang="${escapeHtml(lang)}"><body data-pagefind-body>
${heading}
<div data-pagefind-weight="${isBehind ? behind : 1}">${paragraphs.join('\n')}</div>
${meta(isBehind ? 'page' : 'path', path.join(' › '))}${meta('symptoms', symptoms.join(' · '))}
</body></html>`
}

/** In an attribute, because text would turn up in excerpts. */
function meta(name: string, text: string): string {
  return `<span data-pagefind-meta="${name}[data-text]" data-text="${escapeHtml(text)}"></span>`
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
