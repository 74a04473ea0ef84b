import { parentPort, workerData } from 'node:worker_threads'
import { indexLanguage } from './index-language.ts'

/** A thread that indexes the pages of one language. */
const { site, lang, folder }: { site: string; lang: string; folder: string } = workerData
parentPort?.postMessage(await indexLanguage(site, lang, folder))
