import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Conversion } from './convert-documents.ts'
import { type Document, readDocuments } from './documents.ts'
import type { Part } from './part.ts'
import { run } from './run.ts'
import { typical } from './typical.ts'

const project = join(import.meta.dirname, '../..')
const corpus = process.env['SIGNPOST_CORPUS'] ?? join(project, '../shared/corpus')
/** How often our own documents are repeated where there is no corpus. */
const copies = 100
const smallest = 100

/** Measures the converter on sources in memory, at three sizes, each in a process of its own. */
export async function conversion(): Promise<Part> {
  const hasCorpus = existsSync(corpus)
  const [folder, times] = hasCorpus ? [corpus, 1] : [join(project, 'content'), copies]
  const documents = readDocuments(folder, times)
  const all = documents.length
  const rows: Part['rows'] = []
  let last: Conversion | undefined
  for (const wanted of [smallest, Math.round(Math.sqrt(smallest * all)), all]) {
    console.error(`Converting ${wanted} documents …`)
    last = await measure(folder, times, wanted)
    const what = `${last.documents} documents`
    rows.push({ what, unit: 'documents/s', signpost: last.documents / last.seconds })
  }
  rows.push({ what: '  most memory', unit: 'MB', signpost: last?.megabytes ?? Number.NaN })
  return { title: 'Conversion of sources', rows, notes: notesOf(documents, hasCorpus, last) }
}

async function measure(folder: string, times: number, wanted: number): Promise<Conversion> {
  const program = join(import.meta.dirname, 'convert-documents.ts')
  let result: Conversion | undefined
  const seconds = await typical(async () => {
    const { output } = await run(project, [process.execPath, program, folder, String(times), String(wanted)])
    const one: Conversion = JSON.parse(output)
    result = one
    return one.seconds
  })
  if (!result) throw new Error('The converter was not measured.')
  return { ...result, seconds }
}

function notesOf(documents: readonly Document[], hasCorpus: boolean, last: Conversion | undefined): string[] {
  const source = hasCorpus
    ? 'The documents are those of the corpus.'
    : `There is no corpus (SIGNPOST_CORPUS names its folder): these are our own documents, ${copies} times.`
  const average = documents.reduce((sum, document) => sum + document.source.length, 0) / documents.length
  return [
    source,
    `Characters a document: ${Math.round(average)}.`,
    `Documents the converter gave up on: ${last?.failed ?? 0}.`,
  ]
}
