import { Worker } from 'node:worker_threads'
import { Damaged } from './kept-texts.ts'

/** What a thread answers to a task: a result, or why it cannot go on. */
export type Answer<Result> = { result: Result } | { error: { code: string | undefined; message: string } }

/** Why a task was given up on. */
export type GivenUp = 'time' | 'memory'

/** Some threads of one program. */
export interface Threads<Task, Result> {
  /** Gives the tasks to the threads, one at a time each. Tells each answer as it comes, in no certain order. */
  run(tasks: readonly Task[], done: (task: Task, answer: Result | GivenUp) => void): Promise<void>
  close(): Promise<void>
}

interface Settings {
  program: URL
  /** What is the same for all tasks. */
  workerData: unknown
  /** How many threads there may be. */
  most: number
  /** Milliseconds that a task may take. */
  longest: number
  /** Megabytes that a thread may hold. */
  memory: number
  /** Stops all work. */
  signal: AbortSignal | undefined
}

/** A thread costs as much as so many tasks. */
const tasksWorthAThread = 16

/** Threads are started when there is work for them, and again when one had to be given up on. */
export function openThreads<Task, Result>({ program, workerData, ...settings }: Settings): Threads<Task, Result> {
  const all = new Set<Worker>()
  const idle: Worker[] = []
  const resourceLimits = { maxOldGenerationSizeMb: settings.memory }
  return {
    async run(tasks, done) {
      const open = tasks.values()
      const count = Math.min(settings.most, Math.ceil(tasks.length / tasksWorthAThread))
      const work = Promise.all(Array.from({ length: count }, () => workThrough(open, done)))
      await unlessStopped(work, settings.signal)
    },
    async close() {
      await Promise.all([...all].map((worker) => worker.terminate()))
    },
  }

  async function workThrough(open: Iterator<Task>, done: (task: Task, answer: Result | GivenUp) => void) {
    const worker = idle.pop() ?? new Worker(program, { workerData, resourceLimits })
    all.add(worker)
    for (let next = open.next(); !next.done; next = open.next()) {
      const answer = await ask<Task, Result>(worker, next.value, settings.longest)
      if (typeof answer !== 'string' && 'error' in answer) throw errorOf(answer.error)
      done(next.value, typeof answer === 'string' ? answer : answer.result)
      if (typeof answer !== 'string') continue
      all.delete(worker)
      await worker.terminate()
      return workThrough(open, done)
    }
    idle.push(worker)
  }
}

async function unlessStopped(work: Promise<unknown>, signal: AbortSignal | undefined): Promise<void> {
  const { promise: stopped, reject } = Promise.withResolvers<never>()
  const stop = () => reject(signal?.reason)
  signal?.addEventListener('abort', stop)
  try {
    signal?.throwIfAborted()
    await Promise.race([work, stopped])
  } finally {
    signal?.removeEventListener('abort', stop)
  }
}

function ask<Task, Result>(worker: Worker, task: Task, longest: number): Promise<Answer<Result> | GivenUp> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer<Result> | GivenUp>()
  const timer = setTimeout(resolve, longest, 'time')
  const fail = (error: NodeJS.ErrnoException) => {
    if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve('memory')
    else reject(error)
  }
  const end = () => reject(new Error('A thread ended before its task was done.'))
  worker.once('message', resolve).once('error', fail).once('exit', end)
  worker.postMessage(task)
  return promise.finally(() => {
    clearTimeout(timer)
    worker.off('message', resolve).off('error', fail).off('exit', end)
  })
}

/** An error as it was in the thread: classes do not come through. */
function errorOf({ code, message }: { code: string | undefined; message: string }): Error {
  return code === Damaged.code ? new Damaged() : Object.assign(new Error(message), { code })
}
