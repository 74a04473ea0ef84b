import { parentPort, workerData } from 'node:worker_threads'
import type { DocumentRecord } from './cache.ts'
import type { DocumentTask, Surroundings } from './convert-document.ts'
import { keepCompiled } from './keep-compiled.ts'
import type { Answer } from './threads.ts'

/** A thread that converts one document after the other. */
const surroundings: Surroundings = workerData
keepCompiled()
const { convertDocument } = await import('./convert-document.ts')

parentPort?.on('message', (task: DocumentTask) => parentPort?.postMessage(answerTo(task)))

function answerTo(task: DocumentTask): Answer<DocumentRecord> {
  try {
    return { result: convertDocument(task, surroundings) }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    return { error: { code, message } }
  }
}
