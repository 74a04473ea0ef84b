import { parentPort, workerData } from 'node:worker_threads'
import type { DocumentRecord } from './cache.ts'
import { convertDocument, type DocumentTask, type Surroundings } from './convert-document.ts'
import type { Answer } from './threads.ts'

/** A thread that converts one document after the other. */
const surroundings: Surroundings = workerData

parentPort?.on('message', (task: DocumentTask) => parentPort?.postMessage(answerTo(task)))

function answerTo(task: DocumentTask): Answer<DocumentRecord> {
  try {
    return { result: convertDocument(task, surroundings) }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    return { error: { code, message } }
  }
}
