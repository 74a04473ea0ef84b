import { fill } from '../../src/checks/check.ts'
import { linkTarget } from '../../src/checks/sources/link-target.ts'
import { readRedirects } from '../../src/convert/redirects.ts'
import { readToc, type Toc } from '../../src/convert/toc.ts'
import type { Companions } from './read-companions.ts'
import type { SourceMessage } from './source-message.ts'
import { dataMark } from './write-pages.ts'

/** Data for the site, and what is wrong with it. */
export interface Navigation {
  files: readonly { file: string; text: string }[]
  messages: readonly SourceMessage[]
}

/** A table of contents, by its path below the language's folder without `.md`. */
interface TocFile {
  from: string
  toc: Toc
}

const words = {
  noPage: 'There is no page {path}.md for the entry "{url}". Correct the path, or remove the entry.',
  malformed: '"{text}" is no redirect. Expected is "<old address>,<new address>", both beginning with https://.',
}

/** Tables of contents and redirects as data. `pages` are all as `<lang>/<path>`. */
export function navigationOf(companions: readonly Companions[], pages: ReadonlySet<string>): Navigation {
  const all = companions.flatMap(({ lang, tocs, redirects }) => {
    const read = Array.from(tocs, ([path, text]): TocFile => {
      const from = path.slice(0, -'.md'.length)
      return { from, toc: readToc(text, from) }
    })
    return [...read.map((one) => tocOf(lang, one, pages)), ...redirectsOf(lang, read, redirects)]
  })
  return {
    files: all.map(({ file, source, data }) => ({ file, text: textOf(source, data) })),
    messages: all.flatMap((one) => one.messages),
  }
}

function tocOf(lang: string, { from, toc: { title, entries, links } }: TocFile, pages: ReadonlySet<string>) {
  const source = `${lang}/${from}.md`
  const messages = links.flatMap(({ url, place }): SourceMessage[] => {
    const target = linkTarget(url, from)
    if (target.kind !== 'page' || pages.has(`${lang}/${target.path}`)) return []
    const said = fill(words.noPage, { path: target.path, url })
    return [{ file: source, place, level: 'error', check: 'toc', code: 'noPage', text: said }]
  })
  return { file: `${lang}/${from.replace(/TOC$/, 'toc')}.json`, source, data: { title, entries }, messages }
}

function redirectsOf(lang: string, tocs: readonly TocFile[], text: string | undefined) {
  if (text === undefined) return []
  const entries = tocs.flatMap(({ toc }) => toc.entries)
  const { redirects, bad } = readRedirects(text, entries, lang)
  const source = `${lang}/redirects.csv`
  const messages = bad.map(({ line, text }): SourceMessage => {
    const said = fill(words.malformed, { text })
    return {
      file: source,
      place: { line, column: 1 },
      level: 'error',
      check: 'redirects',
      code: 'malformed',
      text: said,
    }
  })
  return [{ file: `${lang}/redirects.json`, source, data: { redirects }, messages }]
}

function textOf(source: string, data: object): string {
  return `${dataMark},"source":${JSON.stringify(source)},${JSON.stringify(data).slice(1)}\n`
}
