// The pages of a language and their sections, for programs that read: https://llmstxt.org
import { type CollectionEntry, getCollection } from 'astro:content'
import type { APIRoute } from 'astro'
import { built } from '../../languages/built.ts'

type Page = CollectionEntry<'pages'>

export const getStaticPaths = () => built.map(({ folder }) => ({ params: { lang: folder } }))

/** The guide first; what explains a finding after it. */
const order: readonly string[] = ['front', 'guide', 'check']

export const GET: APIRoute = async ({ params: { lang }, site }) => {
  const pages = await getCollection('pages', ({ data }) => data.lang === lang)
  const [front, ...others] = pages.toSorted((one, other) => place(one) - place(other) || (one.id < other.id ? -1 : 1))
  const address = (local: string) => (site ? new URL(local, site).href : local)
  const entries = others.map(({ id, data: { title, description, sections } }) => {
    const links = sections
      .filter(({ depth }) => depth > 1)
      .map((section) => `  - [${bare(section.text)}](${address(`/${id}/`)}#${section.id})`)
    return [`- [${bare(title)}](${address(`/${id}/`)}): ${description}`, ...links].join('\n')
  })
  return new Response(`# ${front?.data.title}\n\n> ${front?.data.description}\n\n${entries.join('\n')}\n`)
}

function place({ data }: Page): number {
  return order.indexOf(data.template)
}

/** Brackets would end the text of a link. */
function bare(text: string): string {
  return text.replaceAll(/[[\]]/g, '\\$&')
}
