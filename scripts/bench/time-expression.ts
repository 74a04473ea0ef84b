import { Worker } from 'node:worker_threads'

const script = `const { parentPort, workerData } = require('node:worker_threads')
const begin = performance.now()
new RegExp(workerData.expression).test(workerData.text)
parentPort.postMessage(performance.now() - begin)`

/** Milliseconds that an expression takes on a text, in a thread of its own; nothing when it had to be stopped. */
export async function timeExpression(expression: string, text: string, limit: number): Promise<number | undefined> {
  const worker = new Worker(script, { eval: true, workerData: { expression, text } })
  try {
    return await new Promise<number | undefined>((resolve, reject) => {
      const timer = setTimeout(() => resolve(undefined), limit)
      worker.once('message', (taken: number) => {
        clearTimeout(timer)
        resolve(taken)
      })
      worker.once('error', reject)
    })
  } finally {
    await worker.terminate()
  }
}
