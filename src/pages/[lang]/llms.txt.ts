// The pages of a language and their sections, for programs that read: https://llmstxt.org
import type { APIRoute } from 'astro'
import { pathOf } from '../../documents/address-of.ts'
import { documentNames } from '../../documents/document-names.ts'
import { type Document, readDocument } from '../../documents/read-document.ts'
import { tableOfContents } from '../../documents/table-of-contents.ts'
import { built } from '../../languages/built.ts'

interface Page extends Document {
  /** Address in the site. */
  path: string
}

export const getStaticPaths = () => built.map(({ folder }) => ({ params: { lang: folder } }))

/** The guide first; what explains a finding after it. */
const order: readonly Document['template'][] = ['front', 'guide', 'check']

export const GET: APIRoute = ({ params: { lang = '' }, site }) => {
  const pages = pagesOf(lang).toSorted((one, other) => order.indexOf(one.template) - order.indexOf(other.template))
  const front = pages.find(({ template }) => template === 'front')
  const title = front?.title ?? tableOfContents(lang)?.title ?? lang
  const address = (local: string) => (site ? new URL(local, site).href : local)
  const entries = pages
    .filter((page) => page !== front)
    .map(({ path, title, description, sections }) => {
      const links = sections
        .filter(({ depth }) => depth > 1)
        .map(({ id, text }) => `  - [${bare(text)}](${address(path)}#${id})`)
      return [`- [${bare(title)}](${address(path)})${description && `: ${description}`}`, ...links].join('\n')
    })
  const said = front ? `> ${front.description}\n\n` : ''
  return new Response(`# ${title}\n\n${said}${entries.join('\n')}\n`)
}

function pagesOf(lang: string): Page[] {
  return documentNames().flatMap((document) => {
    const read = document.lang === lang ? readDocument(document) : undefined
    return read ? [{ ...read, path: `/${lang}/${pathOf(document.name)}` }] : []
  })
}

/** Brackets would end the text of a link. */
function bare(text: string): string {
  return text.replaceAll(/[[\]]/g, '\\$&')
}
