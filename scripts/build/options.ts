import { parseArgs } from 'node:util'
import { nearest } from '../../src/checks/text/edit-distance.ts'

/** What `npm run build` was asked to do, or why it cannot. */
export type Options = { languages: string[] | undefined } | { help: true } | { problems: string[] }

export const usage = `Usage: npm run build [-- --lang <language>[,<language>…]]

Converts content/ and builds the site with its search index and its headers into dist/.

  --lang   Build the pages of these languages only. Builds of other languages, on this or on another machine,
           become one site with: npm run merge -- <dist> <dist> … --to <folder>

The environment may say: SITE, the address of the site, such as https://docs.example.com, for its sitemap and previews;
CONTACT, whom to tell of a weakness, such as mailto:security@example.com, for its security.txt.
`

/** What the environment may say of the site. */
const environment = [
  {
    name: 'SITE',
    form: /^https?:\/\/[^\s/?#@]+\/?$/,
    expected: 'the address of a host, without a path, such as https://docs.example.com',
  },
  {
    name: 'CONTACT',
    form: /^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/\S+|tel:\+[\d-]+)$/,
    expected: 'an address such as mailto:security@example.com or https://example.com/report',
  },
]

/** What is wrong in the environment. */
export function environmentProblems(env: NodeJS.ProcessEnv): string[] {
  return environment
    .filter(({ name, form }) => env[name] && !form.test(env[name]))
    .map(({ name, expected }) => `${name} is “${env[name]}”. Expected is ${expected}.`)
}

/** Reads the flags. A language is a folder of `content/`. */
export function readOptions(args: readonly string[], known: readonly string[]): Options {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: { lang: { type: 'string', multiple: true }, help: { type: 'boolean' } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  if (values['help']) return { help: true }
  const flags = tokens.flatMap((token) => (token.kind === 'option' ? [token] : []))
  const asked = flags.filter(({ name }) => name === 'lang').flatMap(({ value }) => value?.split(',') ?? [''])
  const problems = [
    ...flags.filter(({ name }) => name !== 'lang').map(({ rawName }) => `${rawName} is not known. Expected is --lang.`),
    ...positionals.map((text) => `${text} belongs to no flag. Expected is --lang <language>.`),
    ...asked.filter((lang) => !known.includes(lang)).map((lang) => unknownLanguage(lang, known)),
  ]
  if (problems.length > 0) return { problems }
  return { languages: asked.length > 0 ? [...new Set(asked)] : undefined }
}

function unknownLanguage(lang: string, known: readonly string[]): string {
  const near = nearest(lang, known)
  const hint = near === undefined ? '' : ` Did you mean ${near}?`
  return `“${lang}” is no language of content/. Expected is one of ${known.join(', ')}.${hint}`
}
