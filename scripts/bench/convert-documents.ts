import { checks } from '../../src/checks/index.ts'
import { convertPage } from '../../src/convert/index.ts'
import type { Outline } from '../../src/convert/outline.ts'
import { type Document, readDocuments, sample } from './documents.ts'

/** What a run of this program prints: folder, times and wanted documents are its arguments. */
export interface Conversion {
  documents: number
  /** Documents that the converter gave up on. */
  failed: number
  seconds: number
  /** Most memory that the process held. */
  megabytes: number
}

const [folder = '', times = '1', wanted = '0'] = process.argv.slice(2)
const documents = sample(readDocuments(folder, Number(times)), Number(wanted))
const pages = new Set(documents.map(({ lang, path }) => `${lang}/${path}`))
const ids = checks.map(({ id }) => id)
const outlines = new Map<string, Outline>()

const begin = performance.now()
const failed = documents.filter((document) => !isConverted(document)).length
const seconds = (performance.now() - begin) / 1000
const megabytes = process.resourceUsage().maxRSS / 1024
console.log(JSON.stringify({ documents: documents.length, failed, seconds, megabytes } satisfies Conversion))

function isConverted({ lang, path, source }: Document): boolean {
  try {
    const { mdx, outline } = convertPage(source, { lang, path, english: outlines.get(path), checks: ids, pages })
    if (lang === 'en') outlines.set(path, outline)
    return mdx !== ''
  } catch {
    return false
  }
}
