import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundleFiles } from './bundle/bundle-files.ts'
import { readOptions, usage } from './bundle/options.ts'
import { writeBundle } from './bundle/write-bundle.ts'

/** `npm run bundle`: the site as a folder and an archive that work without internet access. */
const project = join(import.meta.dirname, '..')
// npm starts the command in the project; people give paths from where they stand.
const { INIT_CWD: home = process.cwd() } = process.env
const options = readOptions(process.argv.slice(2), home, project)
if ('help' in options) {
  process.stdout.write(usage)
  process.exit(0)
}
if ('problems' in options) refuse(`${options.problems.join('\n')}\n\n${usage}`)

const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'))
const name = `signpost-${version}`
const { site = build(options.languages), to } = options
try {
  const files = await bundleFiles(site, `Signpost ${version}`)
  const size = writeBundle(files, name, to)
  console.log(`${join(to, name)}: ${files.size} files. ${name}.zip: ${(size / 1e6).toFixed(1)} MB.`)
} catch (error) {
  refuse(`No bundle was written to ${to}: ${(error as Error).message}\n`)
}

/** The build has said by itself what is wrong. */
function build(languages: readonly string[]): string {
  const flags = languages.flatMap((lang) => ['--lang', lang])
  const { status } = spawnSync(process.execPath, [join(project, 'scripts/build.ts'), ...flags], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
  return join(project, 'dist')
}

function refuse(message: string): never {
  process.stderr.write(message)
  process.exit(2)
}
