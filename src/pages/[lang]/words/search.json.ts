import type { APIRoute, GetStaticPaths } from 'astro'
import { hasGuide } from '../../../documents/has-guide.ts'
import { built } from '../../../languages/built.ts'
import { speak } from '../../../languages/speak.ts'
import { words } from '../../../search/words.ts'
import type { SearchWords } from '../../../widgets/search-words.ts'

/** What the search says: asked for by those who search. */
export const getStaticPaths = (() => built.map(({ folder }) => ({ params: { lang: folder } }))) satisfies GetStaticPaths

export const GET: APIRoute = ({ params: { lang = 'en' } }) => {
  const say = speak(lang, words)
  const said: SearchWords = {
    count: say('search.count'),
    corrected: say('search.corrected'),
    guess: say('search.guess'),
    none: say('search.none'),
    inLanguage: say('search.inLanguage'),
    symptoms: say('search.symptoms'),
    messages: hasGuide(lang)
      ? { href: `/${lang}/ims-troubleshooting/#common-errors`, text: say('search.messages') }
      : null,
    tell: say('search.tell'),
    message: say('search.message'),
    prefilled: say('search.prefilled'),
    copy: say('search.copy'),
    copied: say('search.copied'),
    copyFailed: say('search.copyFailed'),
    // Where messages to the maintainers go: `mailto:` or `https:`, given to the build.
    write: process.env['SITE_CONTACT'] ? { href: process.env['SITE_CONTACT'], text: say('search.write') } : null,
    nothingSent: say('search.nothingSent'),
  }
  return Response.json(said)
}
