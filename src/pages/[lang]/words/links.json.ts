import type { APIRoute, GetStaticPaths } from 'astro'
import { linkWords } from '../../../frame/link-words.ts'
import { built } from '../../../languages/built.ts'
import { speak } from '../../../languages/speak.ts'

/** What is said of links to a section and of languages side by side: asked for by those who want either. */
export const getStaticPaths = (() => built.map(({ folder }) => ({ params: { lang: folder } }))) satisfies GetStaticPaths

export const GET: APIRoute = ({ params }) => {
  const say = speak(params['lang'] ?? 'en', linkWords)
  const keys = Object.keys(linkWords) as (keyof typeof linkWords)[]
  return Response.json(Object.fromEntries(keys.map((key) => [key, say(key)])))
}
