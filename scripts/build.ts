import { spawnSync } from 'node:child_process'
import { glob, readFile } from 'node:fs/promises'
import { build } from 'astro'
import { parse } from 'parse5'
import { type Pointer, pointers, type Section, sections } from '../src/search/sections.ts'
import { writeIndex } from './search-index.ts'

/** `npm run build`: sources to pages, pages to a site, the site to a search index. */
const steps: { name: string; run: () => Promise<void> | void }[] = [
  { name: 'Converting the sources', run: convert },
  { name: 'Building the site', run: () => build({ logLevel: 'warn' }) },
  { name: 'Indexing the sections', run: index },
]

process.env['ASTRO_TELEMETRY_DISABLED'] = '1'

for (const [place, { name, run }] of steps.entries()) {
  const begin = performance.now()
  console.log(`[${place + 1}/${steps.length}] ${name} …`)
  await run()
  console.log(`      done in ${((performance.now() - begin) / 1000).toFixed(1)} s`)
}

/** The converter has said by itself what is wrong. */
function convert() {
  const { status } = spawnSync(process.execPath, ['scripts/convert.ts'], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
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
