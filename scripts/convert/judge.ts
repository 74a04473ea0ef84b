import { fill } from '../../src/checks/check.ts'
import { sourceChecks } from '../../src/checks/sources/index.ts'
import type { SourceFacts } from '../../src/checks/sources/source-check.ts'
import type { SourceMessage } from './convert-folder.ts'
import type { ConvertedFile } from './convert-sources.ts'

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
export function judge(files: readonly ConvertedFile[]): SourceMessage[] {
  const pages = new Map(
    files.map(({ source, converted }) => [`${source.lang}/${source.path}`, converted?.ids ?? new Set<string>()]),
  )
  const addresses = new Map<string, string>()
  return files.flatMap((file) => {
    const { lang, path } = file.source
    const address = addressOf(`${lang}/${path}`)
    const other = addresses.get(address)
    if (other === undefined) addresses.set(address, `${lang}/${path}`)
    const known = { hasEnglish: lang === 'en' || pages.has(`en/${path}`), pages, sameAddress: other ?? '' }
    return messagesOf(file, { ...unread, ...file.source, ...file.converted?.facts, ...known })
  })
}

/** File systems may not tell capitals from small letters, and `a/index.md` is the page `a/`. */
function addressOf(path: string): string {
  return path.toLowerCase().replace(/\/index$/, '')
}

function messagesOf({ source, converted, failure }: ConvertedFile, facts: SourceFacts): SourceMessage[] {
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
