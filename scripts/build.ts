import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'astro'
import { fetchImportsEarly } from './build/fetch-imports-early.ts'
import { environmentProblems, readOptions, usage, type Wanted } from './build/options.ts'
import { writeRedirects } from './build/write-redirects.ts'
import { writeHeaders } from './headers/write-headers.ts'
import { indexSite } from './index/index-site.ts'
import { minify } from './index/minify.ts'

/** `npm run build`: sources to pages, pages to a site, the site to a search index. */
const steps: { name: string; run: (wanted: Wanted) => Promise<void> | void }[] = [
  { name: 'Converting the sources', run: convert },
  { name: 'Building the site', run: site },
  { name: 'Indexing the sections', run: index },
  { name: 'Keeping old addresses', run: redirect },
  { name: 'Writing the headers', run: headers },
]

const project = join(import.meta.dirname, '..')
const wanted = readFlags()
tellPages(wanted)

for (const [place, { name, run }] of steps.entries()) {
  const begin = performance.now()
  console.log(`[${place + 1}/${steps.length}] ${name} …`)
  await run(wanted)
  console.log(`      done in ${((performance.now() - begin) / 1000).toFixed(1)} s`)
}

function readFlags(): Wanted {
  const { INIT_CWD: home = process.cwd() } = process.env
  const options = readOptions(process.argv.slice(2), home, project)
  if ('help' in options) {
    process.stdout.write(usage)
    process.exit(0)
  }
  const problems = [...('problems' in options ? options.problems : []), ...environmentProblems(process.env)]
  if ('problems' in options || problems.length > 0) {
    process.stderr.write(`${problems.join('\n')}\n\n${usage}`)
    process.exit(2)
  }
  return options
}

/** The pages read from the environment what to build: they have no other way to know. */
function tellPages({ from, pages, isOurs, known, languages }: Wanted) {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
  process.env['SIGNPOST_LANGUAGES'] = languages.join(',')
  if (isOurs) return
  process.env['SIGNPOST_FOLDERS'] = known.join(',')
  process.env['SIGNPOST_PAGES'] = pages
  process.env['SIGNPOST_SOURCES'] = from
}

/** What `public/` holds is served as it is; its scripts are without their comments. */
async function site({ to }: Wanted) {
  await build({ logLevel: 'warn', outDir: to })
  for (const script of globSync('*.js', { cwd: to })) await minify(join(to, script))
  fetchImportsEarly(to)
}

/** The converter has said by itself what is wrong. */
function convert({ from, pages, isOurs }: Wanted) {
  const folders = isOurs ? [] : ['--from', from, '--to', pages]
  const { status } = spawnSync(process.execPath, [join(project, 'scripts/convert.ts'), ...folders], {
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(status ?? 1)
}

async function index({ from, to, languages }: Wanted) {
  console.log(`      ${await indexSite(to, languages, from)} sections`)
}

function redirect({ from, pages, to, languages }: Wanted) {
  console.log(`      ${writeRedirects(to, pages, from, languages)} redirects`)
}

/** What the policy forbids would not work in a browser either. */
function headers({ to }: Wanted) {
  const problems = writeHeaders(to)
  for (const problem of problems) console.error(problem)
  if (problems.length > 0) process.exit(1)
}
