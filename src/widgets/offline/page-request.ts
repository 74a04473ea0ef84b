import { make } from '../make.ts'

/** A heading in the text of a page. */
export interface Heading {
  tag: 'h1' | 'h2' | 'h3' | 'h4'
  id: string
  title: string
}

/** Lies in the folder of a page, and has its headings. */
export const headingsFile = 'headings.json'

/**
 * Stands in for `XMLHttpRequest`, by which scripts read the page in another language: a page of its headings, from the script
 * that carries them. Whole pages would be in the bundle twice.
 */
export class PageRequest {
  status = 0
  response: Document | undefined
  onload: (() => void) | undefined
  #address = ''

  open(_method: string, address: string) {
    this.#address = address
  }

  async send() {
    const answer = await fetch(this.#address + headingsFile)
    if (answer.ok) this.response = pageOf(await answer.json())
    this.status = answer.status
    this.onload?.()
  }
}

function pageOf(headings: readonly Heading[]): Document {
  const page = document.implementation.createHTMLDocument()
  page.body.append(make('main', {}, ...headings.map(({ tag, id, title }) => make(tag, { id }, title))))
  return page
}
