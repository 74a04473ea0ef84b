import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { glob, readFile } from 'node:fs/promises'
import { build } from 'astro'
import { parse } from 'parse5'
import { type Pointer, pointers, type Section, sections } from '../src/search/sections.ts'
import { environmentProblems, readOptions, usage } from './build/options.ts'
import { writeHeaders } from './headers/write-headers.ts'
import { writeIndex } from './search-index.ts'

/** `npm run build`: sources to pages, pages to a site, the site to a search index. */
const steps: { name: string; run: () => Promise<void> | void }[] = [
  { name: 'Converting the sources', run: convert },
  { name: 'Building the site', run: () => build({ logLevel: 'warn' }) },
  { name: 'Indexing the sections', run: index },
  { name: 'Writing the headers', run: headers },
]

process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
readFlags()

for (const [place, { name, run }] of steps.entries()) {
  const begin = performance.now()
  console.log(`[${place + 1}/${steps.length}] ${name} …`)
  await run()
  console.log(`      done in ${((performance.now() - begin) / 1000).toFixed(1)} s`)
}

/** The pages read from the environment which languages to build: they have no other way to know. */
function readFlags() {
  const folders = readdirSync('content', { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const known = folders.map(({ name }) => name).sort()
  const options = readOptions(process.argv.slice(2), known)
  if ('help' in options) {
    process.stdout.write(usage)
    process.exit(0)
  }
  const problems = [...('problems' in options ? options.problems : []), ...environmentProblems(process.env)]
  if ('problems' in options || problems.length > 0) {
    process.stderr.write(`${problems.join('\n')}\n\n${usage}`)
    process.exit(2)
  }
  if (options.languages) process.env['SIGNPOST_LANGUAGES'] = options.languages.join(',')
}

/** The converter has said by itself what is wrong. */
function convert() {
  const { status } = spawnSync(process.execPath, ['scripts/convert.ts'], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

/** What the policy forbids would not work in a browser either. */
function headers() {
  const problems = writeHeaders('dist')
  for (const problem of problems) console.error(problem)
  if (problems.length > 0) process.exit(1)
}

async function index() {
  const found: Section[] = []
  const said: Pointer[] = []
  for await (const file of glob('**/index.html', { cwd: 'dist' })) {
    const page = parse(await readFile(`dist/${file}`, 'utf8'))
    const address = `/${file.replace(/index\.html$/, '')}`
    found.push(...sections(page, address))
    said.push(...pointers(page, address))
  }
  const count = await writeIndex(found, said, 'dist/pagefind')
  console.log(`      ${count} sections`)
}
