import { parentPort } from 'node:worker_threads'
import { convertOne } from '../scripts/convert/convert-one.ts'
import { judge } from '../scripts/convert/judge.ts'
import { whatRuns } from './what-runs.ts'

/** An English document, and a translation of it. */
export type Pair = readonly [english: string, translation: string]

parentPort?.on('message', (pair: Pair) => parentPort?.postMessage({ result: problemsOf(pair) }))

/** What is wrong with the conversion of two documents: nothing, whatever is in them. */
function problemsOf(texts: Pair): string[] {
  const path = 'guide/page'
  const pages = new Set([`en/${path}`, `nl/${path}`])
  const sources = ['en', 'nl'].map((lang, index) => {
    const bytes = new TextEncoder().encode(texts[index])
    return { lang, path, file: `${lang}/${path}.md`, isForeign: false, bytes }
  })
  const checks = ['association-mask']
  try {
    const [english, translation] = sources
    if (!english || !translation) return []
    const first = convertOne(english, { lang: 'en', path, checks, pages })
    const second = convertOne(translation, { lang: 'nl', path, checks, pages, english: first.converted?.outline })
    judge([
      { source: english, ...first },
      { source: translation, ...second },
    ])
    return [first, second].flatMap(({ failure, converted }) => [
      ...(failure ? [failure] : []),
      ...(converted ? whatRuns(converted.mdx) : []),
    ])
  } catch (error) {
    return [String((error as Error).stack)]
  }
}
