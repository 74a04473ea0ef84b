import { say } from '../../check-up/report.ts'
import { words as components } from '../../components/words.ts'
import { pathOf } from '../../documents/address-of.ts'
import { documentNames } from '../../documents/document-names.ts'
import { hasGuide } from '../../documents/has-guide.ts'
import { readDocument } from '../../documents/read-document.ts'
import { formerIds, formerPaths } from '../../documents/renamed.ts'
import { words } from '../../frame/words.ts'
import { languages, wordsIn } from '../../languages/languages.ts'
import { speak } from '../../languages/speak.ts'

/** What an address without a language leads to in one language. */
export interface Offered {
  /** The address below `/s/`. */
  section: string
  lang: string
  href: string
  text: string
}

const guide = 'ims-troubleshooting'

/** The sections of the guide and the pages that go with it, in every language that has them. */
export function offered(): Offered[] {
  const folders = languages.map(({ folder }) => folder).filter(hasGuide)
  const sections = folders.flatMap(sectionsIn)
  const ids = new Set(sections.map(({ section }) => section))
  // The guide itself has its first heading's address.
  return [...sections, ...folders.flatMap(pagesIn).filter(({ section }) => !ids.has(section))]
}

/** The sections of the guide, also under the names they had before. */
function sectionsIn(lang: string): Offered[] {
  const title = speak(lang, words)('frame.guide')
  return (readDocument({ lang, name: guide })?.sections ?? []).flatMap(({ id, text }) =>
    [id, ...formerIds(guide, id)].map((section) => {
      return { section, lang, href: `/${lang}/${guide}/#${id}`, text: `${text} — ${title}` }
    }),
  )
}

/** The pages about the checks, and those that all checks share, also under the names they had before. */
function pagesIn(lang: string): Offered[] {
  const names = documentNames().filter((document) => document.lang === lang && document.name.startsWith('checks/'))
  const documents = names.map(({ name }) => [pathOf(name), readDocument({ lang, name })?.title ?? name] as const)
  const shared = [
    ['checks/', speak(lang, components)('explain.all')],
    ['check-up/', say('checkUp.title', wordsIn(lang))],
  ] as const
  return [...documents, ...shared].flatMap(([address, text]) => {
    const path = address.slice(0, -1)
    return [path, ...formerPaths(path)].map((section) => ({ section, lang, href: `/${lang}/${address}`, text }))
  })
}
