import { hasGuide } from '../documents/has-guide.ts'
import { readDocument } from '../documents/read-document.ts'

/** What people type, and the section that must answer. */
export interface GoldenSearch {
  query: string
  url: string
  /** Heading of the section. */
  title: string
}

const files = import.meta.glob<Record<string, string[]>>('/content/*/searches.json', { eager: true, import: 'default' })

/** Whether a language has searches that are tried, and the guide that answers them. */
export function hasSearches(lang: string): boolean {
  return hasGuide(lang) && fileOf(lang) in files
}

/** The searches of a language that are tried: each must find its section. */
export function searchesIn(lang: string): GoldenSearch[] {
  return Object.entries(files[fileOf(lang)] ?? {}).flatMap(([place, queries]) => {
    const [name = '', id = ''] = place.split('#')
    const title = readDocument({ lang, name })?.sections.find((section) => section.id === id)?.text ?? id
    return queries.map((query) => ({ query, url: `/${lang}/${name}/#${id}`, title }))
  })
}

function fileOf(lang: string): string {
  return `/content/${lang}/searches.json`
}
