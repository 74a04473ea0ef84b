import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { threadId } from 'node:worker_threads'

/**
 * Loaded into a command, it stands for a disk that is full: after `FULL_AFTER` writes in a thread, each fails. With
 * `FULL_IN=main` the threads of the command are spared.
 */
const isMeant = process.env['FULL_IN'] !== 'main' || threadId === 0
let left = Number(process.env['FULL_AFTER'])

function failing<Rest extends unknown[], Result>(write: (...rest: Rest) => Result): (...rest: Rest) => Result {
  return (...rest) => {
    left -= 1
    if (!isMeant || left >= 0) return write(...rest)
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
  }
}

fs.writeFileSync = failing(fs.writeFileSync)
fs.writeSync = failing(fs.writeSync as () => number) as typeof fs.writeSync
syncBuiltinESMExports()
