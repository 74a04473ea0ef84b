import { rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Conversion } from './convert-documents.ts'
import { corpus, corpusNote } from './corpus.ts'
import { type Document, readDocuments, sample } from './documents.ts'
import type { Part } from './part.ts'
import { putDocuments } from './put-documents.ts'
import { run } from './run.ts'
import { temporaryFolder } from './temporary-folder.ts'
import { typical } from './typical.ts'

const project = join(import.meta.dirname, '../..')
const sizes = [100, 1000, 10_000]
/** The size that is converted with one thread, too. */
const middle = 1000

/** A number of documents on disk, converted once with all cores and once more when nothing changed. */
interface Measured {
  cold: Conversion
  warm: Conversion
}

/** Measures the converter as people run it: a process of its own, documents from disk, pages to disk. */
export async function conversion(): Promise<Part> {
  const once = readDocuments(corpus).length
  const documents = readDocuments(corpus, Math.ceil((sizes.at(-1) ?? 0) / once))
  const home = temporaryFolder()
  const cores = availableParallelism()
  const measured: Measured[] = []
  let single: Conversion | undefined
  for (const wanted of sizes) {
    console.error(`Converting ${wanted} documents …`)
    const from = putDocuments(sample(documents, wanted), join(home, 'in'))
    const cold = await measure(from, join(home, 'out'), cores, 'cold')
    measured.push({ cold, warm: await measure(from, join(home, 'out'), cores, 'warm') })
    if (wanted === middle) single = await measure(from, join(home, 'out'), 1, 'cold')
  }
  return { title: 'Conversion of sources', rows: rowsOf(measured, single, cores), notes: notesOf(documents, measured) }
}

function rowsOf(measured: readonly Measured[], single: Conversion | undefined, cores: number): Part['rows'] {
  const rows: Part['rows'] = measured.flatMap(({ cold, warm }): Part['rows'] => [
    { what: `${cold.documents} documents, ${cores} cores`, unit: 'documents/s', signpost: rate(cold) },
    { what: '  most memory', unit: 'MB', signpost: cold.megabytes },
    { what: '  again, when nothing changed', unit: 's', signpost: warm.seconds },
  ])
  if (single) rows.push({ what: `${single.documents} documents, 1 core`, unit: 'documents/s', signpost: rate(single) })
  const last = measured.at(-1)?.cold
  if (!last) return rows
  const growth = measured.slice(0, -1).map(({ cold }): Part['rows'][number] => {
    const what = `Cost of a document among ${last.documents}, to one among ${cold.documents}`
    return { what, unit: 'times', signpost: rate(cold) / rate(last) }
  })
  return [...rows, ...growth]
}

function rate({ documents, seconds }: Conversion): number {
  return documents / seconds
}

async function measure(from: string, to: string, cores: number, state: 'cold' | 'warm'): Promise<Conversion> {
  const program = join(import.meta.dirname, 'convert-documents.ts')
  let result: Conversion | undefined
  const seconds = await typical(async () => {
    if (state === 'cold') rmSync(to, { recursive: true, force: true })
    const { output } = await run(project, [process.execPath, program, from, to, String(cores)])
    const one: Conversion = JSON.parse(output)
    result = one
    return one.seconds
  })
  if (!result) throw new Error('The converter was not measured.')
  return { ...result, seconds }
}

function notesOf(documents: readonly Document[], measured: readonly Measured[]): string[] {
  const average = documents.reduce((sum, document) => sum + document.source.length, 0) / documents.length
  const { errors = 0 } = measured.at(-1)?.cold ?? {}
  return [
    corpusNote,
    `Characters a document: ${Math.round(average)}.`,
    'Times begin with the process: of a few documents they are mostly its start.',
    ...(errors
      ? [`There are ${errors} errors in the documents, so the pages were made and not put in their places.`]
      : []),
  ]
}
