import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { checkCommand } from './check/command.ts'
import { wordsOnDisk } from './check/words-on-disk.ts'

// npm starts the command in the project; people give paths from where they stand.
const { INIT_CWD: home = process.cwd() } = process.env

const { stdout, stderr, exitCode } = checkCommand(process.argv.slice(2), {
  readFile: (path) => readFileSync(resolve(home, path)),
  readStandardInput: () => readFileSync(process.stdin.fd),
  ...wordsOnDisk(join(import.meta.dirname, '..', 'content')),
})

process.stdout.write(stdout)
process.stderr.write(stderr)
process.exitCode = exitCode
