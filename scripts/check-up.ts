import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { wordsOnDisk } from './check/words-on-disk.ts'
import { checkUpCommand } from './check-up/command.ts'

// Packed, this file is JavaScript and stands one folder below the package, as it stands below the project here.
const isPacked = import.meta.url.endsWith('.js')
const project = fileURLToPath(new URL('..', import.meta.url))
// `npm run` starts the command in the project; people give paths from where they stand.
const home = (!isPacked && process.env['INIT_CWD']) || process.cwd()

const { stdout, stderr, exitCode } = checkUpCommand(process.argv.slice(2), {
  program: isPacked ? 'npx check-up' : 'npm run -s check-up --',
  version: JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')).version,
  readFile: (path, atMost) => {
    const file = openSync(resolve(home, path), 'r')
    try {
      return readBytes(file, atMost)
    } finally {
      closeSync(file)
    }
  },
  readStandardInput: (atMost) => readBytes(0, atMost),
  ...wordsOnDisk(join(project, 'content')),
  now: () => new Date(),
  isColoured: process.stdout.isTTY === true && !process.env['NO_COLOR'],
})

// A reader that has seen enough, such as `head`, closes the pipe.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})
process.stdout.write(stdout)
process.stderr.write(stderr)
process.exitCode = exitCode

/** Reads to the end, or to the most that is wanted: some files, such as devices, have no end. */
function readBytes(file: number, atMost: number): Uint8Array {
  const chunks: Uint8Array[] = []
  let length = 0
  while (length < atMost) {
    const chunk = new Uint8Array(Math.min(65_536, atMost - length))
    const count = readSync(file, chunk)
    if (count === 0) break
    chunks.push(chunk.subarray(0, count))
    length += count
  }
  return Buffer.concat(chunks)
}
