import { readFileSync, writeFileSync } from 'node:fs'
import { readdir, readFile, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { close, createIndex } from 'pagefind'
import { escapeHtml } from '../../src/search/escape-html.ts'
import type { Section } from '../../src/search/sections.ts'
import { hasText } from './lexicon-of.ts'
import type { SearchEntry } from './merged-entries.ts'
import { smallerChunks } from './smaller-chunks.ts'

/** A heading says what a section is about: a word in it outweighs many in the text, most of all in the upper headings. */
const headingWeights = [10, 10, 3]

/** Records that are on their way to Pagefind at a time. */
const inFlight = 50

/** The guide answers before the explanation of a finding does. */
const behind = 0.1

/** Writes the Pagefind index of a language, one record a section, into a folder; gives the name of each by its address. */
export async function writeIndex(sections: readonly Section[], folder: string): Promise<Map<string, string>> {
  const { index, errors } = await createIndex()
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`)

  const asUnknown = hasText(sections) && !isUnspaced(sections[0]?.lang)
  // Pagefind is a program of its own: it is given what to do next before it has answered.
  const add = async (section: Section) => {
    const content = record(asUnknown ? { ...section, lang: unknown } : section)
    const { errors } = await index.addHTMLFile({ url: section.url, content })
    if (errors.length) throw new Error(`Pagefind, ${section.url}: ${errors.join('; ')}`)
  }
  for (let at = 0; at < sections.length; at += inFlight) await Promise.all(sections.slice(at, at + inFlight).map(add))
  const written = await index.writeFiles({ outputPath: folder })
  await close()
  if (written.errors.length) throw new Error(`Pagefind: ${written.errors.join('; ')}`)
  for (const file of await readdir(folder)) if (isForeign(file)) await rm(join(folder, file))
  if (asUnknown) renameLanguage(folder, sections[0]?.lang ?? unknown)
  smallerChunks(folder)
  return idsIn(join(folder, 'fragment'))
}

/**
 * A language that Pagefind does not know: it then fetches a smaller program, without the forms of words, which the lexicon
 * knows. Where words have no spaces between them it has to know the language.
 */
const unknown = 'zxx'

function isUnspaced(lang = unknown): boolean {
  return ['zh', 'ja', 'th'].includes(lang.slice(0, 2).toLowerCase())
}

function renameLanguage(folder: string, lang: string) {
  const file = join(folder, 'pagefind-entry.json')
  const entry: SearchEntry = JSON.parse(readFileSync(file, 'utf8'))
  const languages = { [lang.toLowerCase()]: Object.values(entry.languages)[0] ?? {} }
  writeFileSync(file, JSON.stringify({ ...entry, languages }))
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
 * The page that Pagefind reads in place of a section. What others say of it is in the lexicon. Of a
 * section that stands behind others the heading is no title, because Pagefind lifts every page with a word in its title.
 */
function record({ lang, title, path, text, isBehind }: Section): string {
  const weight = headingWeights[path.length] ?? 1
  const heading = isBehind
    ? `<p data-pagefind-weight="${behind}">${escapeHtml(title)}</p>${meta('heading', title)}`
    : `<h1 data-pagefind-weight="${weight}">${escapeHtml(title)}</h1>`
  const paragraphs = text.split('\n').map((line) => `<p>${escapeHtml(line)}</p>`)
  return `<html lang="${escapeHtml(lang)}"><body data-pagefind-body>
${heading}
<div data-pagefind-weight="${isBehind ? behind : 1}">${paragraphs.join('\n')}</div>
${meta(isBehind ? 'page' : 'path', path.join(' › '))}
</body></html>`
}

/** In an attribute, because text would turn up in excerpts. */
function meta(name: string, text: string): string {
  return `<span data-pagefind-meta="${name}[data-text]" data-text="${escapeHtml(text)}"></span>`
}
