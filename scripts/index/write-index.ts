import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { close, createIndex } from 'pagefind'
import type { Pointer, Section } from '../../src/search/sections.ts'

/** A heading says what a section is about: a word in it outweighs many in the text, most of all in the upper headings. */
const headingWeights = [10, 10, 3]

/** The guide answers before the explanation of a finding does. */
const behind = 0.1

/** Writes one Pagefind index a language, one record a section, into a folder; gives the number of records. */
export async function writeIndex(sections: readonly Section[], pointers: readonly Pointer[], folder: string) {
  const { index, errors } = await createIndex()
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`)

  const said = Map.groupBy(pointers, ({ url }) => url)
  for (const section of sections) {
    const symptoms = (said.get(section.url) ?? []).map(({ text }) => text)
    const { errors } = await index.addHTMLFile({ url: section.url, content: record(section, symptoms) })
    if (errors.length) throw new Error(`Pagefind, ${section.url}: ${errors.join('; ')}`)
  }
  const written = await index.writeFiles({ outputPath: folder })
  await close()
  if (written.errors.length) throw new Error(`Pagefind: ${written.errors.join('; ')}`)
  for (const file of await readdir(folder)) if (isForeign(file)) await rm(join(folder, file))
  return sections.length
}

/** Pagefind adds user interfaces of its own; the site has one. */
function isForeign(file: string): boolean {
  return /^pagefind-(?:.*ui\.|highlight\.)/.test(file)
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
