import { nearest } from '../text/edit-distance.ts'
import { linkTarget } from './link-target.ts'
import { defineSourceCheck, type SourceFacts } from './source-check.ts'

/** Every link leads somewhere that is allowed and exists. */
export default defineSourceCheck({
  id: 'links',
  messages: {
    refused: 'The address "{url}" is refused. Expected is https, http, mailto, a path to a .md file, or "#id".',
    noPage:
      'There is no page {path}.md for the link "{url}". Expected is a path to a .md file, as seen from this file.',
    noPageNear: 'There is no page {path}.md for the link "{url}". The nearest is {near}.md.',
    noFile: '"{url}" is not a page of this language. Link to a .md file below its folder, or to an https address.',
    noSection: 'There is no section "{id}" in {path}.md. Link to one of its ids, or to the page alone.',
    noSectionNear: 'There is no section "{id}" in {path}.md. The nearest is "#{near}".',
    onlyEnglish: 'The page {path}.md exists in English only, and the link goes there. Translate the page when you can.',
  },
  *run(facts) {
    for (const { url, place } of facts.links) {
      const target = linkTarget(url, facts.path)
      if (target.kind === 'refused') yield { code: 'refused', level: 'error', values: { url: shown(url) }, place }
      if (target.kind === 'file') yield { code: 'noFile', level: 'error', values: { url }, place }
      if (target.kind !== 'page' && target.kind !== 'here') continue

      const { path, id } = { path: facts.path, ...target }
      const ids = facts.pages.get(`${facts.lang}/${path}`)
      const english = facts.pages.get(`en/${path}`)
      if (!ids && !english) {
        const near = nearest(path, paths(facts))
        if (near) yield { code: 'noPageNear', level: 'error', values: { path, url, near }, place }
        else yield { code: 'noPage', level: 'error', values: { path, url }, place }
        continue
      }

      if (!ids) yield { code: 'onlyEnglish', level: 'warning', values: { path }, place }
      const sections = ids ?? english ?? new Set()
      if (!id || sections.has(id)) continue
      const near = nearest(id, [...sections])
      if (near) yield { code: 'noSectionNear', level: 'error', values: { id, path, near }, place }
      else yield { code: 'noSection', level: 'error', values: { id, path }, place }
    }
  },
})

/** The paths of a language, which are asked for again and again. */
function paths({ pages, lang }: SourceFacts): readonly string[] {
  const byLanguage = known.get(pages) ?? new Map<string, readonly string[]>()
  known.set(pages, byLanguage)
  const found = byLanguage.get(lang) ?? pathsOf(pages, lang)
  byLanguage.set(lang, found)
  return found
}

const known = new WeakMap<SourceFacts['pages'], Map<string, readonly string[]>>()

function pathsOf(pages: SourceFacts['pages'], lang: string): string[] {
  return [...pages.keys()].filter((key) => key.startsWith(`${lang}/`)).map((key) => key.slice(lang.length + 1))
}

/** Control characters made visible, so that a message stays one line. */
function shown(url: string): string {
  const escaped = JSON.stringify(url).slice(1, -1)
  return escaped.length > 80 ? `${escaped.slice(0, 80)}…` : escaped
}
