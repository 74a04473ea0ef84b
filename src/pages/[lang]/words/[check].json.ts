import type { APIRoute, GetStaticPaths } from 'astro'
import { checks } from '../../../checks/index.ts'
import { formWords } from '../../../components/form-words.ts'
import { languages } from '../../../languages/languages.ts'

/** The words of each form in each language: a page of nine forms would carry more words than text. */
export const getStaticPaths = (() =>
  languages.flatMap(({ folder }) =>
    checks.map((check) => ({ params: { lang: folder, check: check.id }, props: { words: formWords(check, folder) } })),
  )) satisfies GetStaticPaths

export const GET: APIRoute = ({ props }) => Response.json(props['words'])
