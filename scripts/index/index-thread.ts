import { parentPort, workerData } from 'node:worker_threads'
import { indexLanguage, type Part } from './index-language.ts'

/** A thread that indexes the pages of one language. */
const part: Part = workerData
parentPort?.postMessage(await indexLanguage(part))
