import type { APIRoute, GetStaticPaths } from 'astro'
import { guideSections } from '../../../components/guide-sections.ts'
import { words } from '../../../components/words.ts'
import { built } from '../../../languages/built.ts'
import { wordsIn } from '../../../languages/languages.ts'
import { speak } from '../../../languages/speak.ts'

/** What a check-up says; of English only what does not stand beside the code of the checks. */
export const getStaticPaths = (() => built.map(({ folder }) => ({ params: { lang: folder } }))) satisfies GetStaticPaths

export const GET: APIRoute = ({ params }) => {
  const { lang = 'en' } = params
  const said = Object.entries(wordsIn(lang)).filter(([key]) =>
    /^(?:check|checkUp|level|basis|source|finding)\./.test(key),
  )
  const sections = Array.from(guideSections(lang), ([id, text]) => [`section.${id}`, text])
  const say = speak(lang, words)
  return Response.json({
    ...Object.fromEntries([...said, ...sections]),
    'form.why': say('form.why'),
    'form.more': say('form.more'),
  })
}
