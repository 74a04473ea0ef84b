import { fill } from '../../src/checks/check.ts'
import { sourceChecks } from '../../src/checks/sources/index.ts'
import type { SourceFacts } from '../../src/checks/sources/source-check.ts'
import type { Converted } from '../../src/convert/index.ts'
import type { Conversion } from './convert-one.ts'
import type { SourceFile } from './read-sources.ts'
import type { SourceMessage } from './source-message.ts'

/** What is to be judged: a source document, and what its conversion told. */
export interface Judged extends Omit<Conversion, 'converted'> {
  source: SourceFile
  converted: Pick<Converted, 'facts'> | undefined
}

/** A judged document when all of them are at hand. */
interface JudgedWithIds extends Judged {
  converted: Pick<Converted, 'facts' | 'ids'> | undefined
}

/** What is taken for granted of a file that could not be read, so that nothing else is said about it. */
const unread = {
  frontMatter: { entries: new Map() },
  firstHeading: 'unread',
  hasText: true,
  ids: [],
  words: [],
  links: [],
  images: [],
  snippets: [],
  knownSnippets: [],
  sections: { missing: [], extra: [], unsure: [], renamed: [] },
}

/** Runs every check of sources over every file, and puts the findings into words. */
export function judge(files: readonly JudgedWithIds[]): SourceMessage[] {
  const ids = files.map(({ source, converted }) => [source, converted?.ids ?? []] as const)
  return files.flatMap(judgeAmong(ids))
}

/** The same for one file after the other, in their order, when only the ids of all are known. */
export function judgeAmong(
  ids: Iterable<readonly [source: { lang: string; path: string }, ids: Iterable<string>]>,
): (file: Judged) => SourceMessage[] {
  const pages = new Map(Array.from(ids, ([{ lang, path }, own]) => [`${lang}/${path}`, new Set(own)]))
  const addresses = new Map<string, string>()
  return (file) => {
    const { lang, path } = file.source
    const address = addressOf(`${lang}/${path}`)
    const other = addresses.get(address)
    if (other === undefined) addresses.set(address, `${lang}/${path}`)
    const known = { hasEnglish: lang === 'en' || pages.has(`en/${path}`), pages, sameAddress: other ?? '' }
    const { excess } = file
    return messagesOf(file, { ...unread, ...file.source, ...file.converted?.facts, ...known, excess })
  }
}

/** File systems may not tell capitals from small letters, and `a/index.md` is the page `a/`. */
function addressOf(path: string): string {
  return path.toLowerCase().replace(/\/index$/, '')
}

function messagesOf({ source, converted, failure }: Judged, facts: SourceFacts): SourceMessage[] {
  const { file } = source
  const found = sourceChecks.flatMap(({ id, messages, run }) => {
    return [...run(facts)].map(({ code, level, values, place }): SourceMessage => {
      return { file, place, level, check: id, code, text: fill(messages[code] ?? code, values) }
    })
  })
  if (converted || !failure) return found
  return [
    ...found,
    { file, place: { line: 1, column: 1 }, level: 'error', check: 'convert', code: 'failed', text: failure },
  ]
}
