import { type ChildProcess, spawn } from 'node:child_process'
import type { Readable } from 'node:stream'
import { watchMemory } from './watch-memory.ts'

const running = new Set<ChildProcess>()
const hasGroups = process.platform !== 'win32'

process.once('exit', () => {
  for (const child of running) end(child)
})

/** A program that has ended well: its wall time, and what it wrote to its standard output. */
interface Ended {
  seconds: number
  output: string
  /** Most memory that it and all that it started held at once, where the system tells; looked at a few times a second. */
  megabytes: number | undefined
}

/** Runs a program in a folder. Throws the end of what it said when it fails. */
export async function run(
  folder: string,
  command: readonly [string, ...string[]],
  environment: Record<string, string> = {},
): Promise<Ended> {
  const [program, ...args] = command
  const begin = performance.now()
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment }
  // A group of its own: ending the benchmark ends what the program has started, too.
  const child = spawn(program, args, { cwd: folder, env, detached: hasGroups, stdio: ['ignore', 'pipe', 'pipe'] })
  running.add(child)
  const memory = watchMemory(child.pid ?? 0)
  const [output, errors] = [collect(child.stdout), collect(child.stderr)]
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve)
  }).finally(() => {
    running.delete(child)
    memory.stop()
  })
  const seconds = (performance.now() - begin) / 1000
  if (status === 0) return { seconds, output: output(), megabytes: memory.most() }
  throw new Error(`${args.join(' ')} failed (exit code ${status}).\n${(output() + errors()).slice(-4000).trim()}`)
}

function collect(stream: Readable): () => string {
  let text = ''
  stream.setEncoding('utf8').on('data', (more: string) => {
    text += more
  })
  return () => text
}

function end(child: ChildProcess) {
  if (child.pid === undefined || child.exitCode !== null) return
  try {
    process.kill(hasGroups ? -child.pid : child.pid, 'SIGKILL')
  } catch {
    // It has ended by itself in the meantime.
  }
}
