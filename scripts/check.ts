import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { checkCommand } from './check/command.ts'

const content = join(import.meta.dirname, '..', 'content')
// npm starts the command in the project; people give paths from where they stand.
const { INIT_CWD: home = process.cwd() } = process.env

const { stdout, stderr, exitCode } = checkCommand(process.argv.slice(2), {
  readFile: (path) => readFileSync(resolve(home, path)),
  readStandardInput: () => readFileSync(process.stdin.fd),
  languages: () => {
    const folders = readdirSync(content, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    return folders.map(({ name }) => name).sort()
  },
  words: (lang) => {
    const file = join(content, lang, 'words.json')
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  },
})

process.stdout.write(stdout)
process.stderr.write(stderr)
process.exitCode = exitCode
