import type { APIRoute, GetStaticPaths } from 'astro'
import { checks } from '../../../checks/index.ts'
import { formWords } from '../../../components/form-words.ts'
import { guideSections } from '../../../components/guide-sections.ts'
import { built } from '../../../languages/built.ts'

/** The words of each form in each language: a page of nine forms would carry more words than text. */
export const getStaticPaths = (() =>
  built.flatMap(({ folder }) =>
    checks.map((check) => ({ params: { lang: folder, check: check.id }, props: { check, folder } })),
  )) satisfies GetStaticPaths

export const GET: APIRoute = ({ props }) => {
  const { check, folder } = props as { check: (typeof checks)[number]; folder: string }
  const words = formWords(check, folder)
  // Only where a message names a section is its title needed.
  const namesSections = Object.values(check.messages).some((text) => text.includes('{section}'))
  const sections = namesSections ? guideSections(folder) : []
  return Response.json({
    ...words,
    ...Object.fromEntries(Array.from(sections, ([id, text]) => [`section.${id}`, text])),
  })
}
