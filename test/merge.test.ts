import { execFileSync, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { copySignpost } from '../scripts/bench/signpost-copy.ts'
import { indexSite } from '../scripts/index/index-site.ts'
import { mergeSites } from '../scripts/merge/merge-sites.ts'
import type { Lexicon } from '../src/search/lexicon.ts'

const folder = mkdtempSync(join(tmpdir(), 'signpost-merge-'))
const copy = join(folder, 'copy')
const builds = { dutch: join(folder, 'dutch'), others: join(folder, 'others') }

beforeAll(() => {
  mkdirSync(copy)
  copySignpost(copy)
  for (const [to, languages] of [
    [builds.dutch, ['nl']],
    [builds.others, ['en', 'zh-hans']],
  ] as const) {
    const flags = languages.flatMap((lang) => ['--lang', lang])
    execFileSync(process.execPath, ['scripts/build.ts', ...flags], { cwd: copy, stdio: 'ignore' })
    renameSync(join(copy, 'dist'), to)
  }
}, 240_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function files(site: string): string[] {
  return globSync('**/*.*', { cwd: site }).toSorted()
}

function differing(one: string, other: string): string[] {
  return files(other).filter((file) => !readFileSync(join(one, file)).equals(readFileSync(join(other, file))))
}

describe('builds of some languages', () => {
  test('have the pages of these and of no other', () => {
    expect(existsSync(join(builds.dutch, 'nl/ims-troubleshooting/index.html'))).toBe(true)
    expect(existsSync(join(builds.dutch, 'en'))).toBe(false)
    expect(existsSync(join(builds.others, 'nl'))).toBe(false)
  })

  test('make the site that one build makes, byte for byte, search included', () => {
    const merged = join(folder, 'merged')
    expect(mergeSites([builds.others, builds.dutch], merged)).toEqual([])
    expect(files(merged)).toEqual(files('dist'))
    expect(differing(merged, 'dist')).toEqual([])
  })

  test('are not merged when they do not belong together, and nothing is written', () => {
    const other = join(folder, 'other')
    cpSync(builds.dutch, other, { recursive: true })
    writeFileSync(join(other, 'theme.js'), '// of another version')
    const to = join(folder, 'refused')
    expect(mergeSites([builds.others, other], to).join()).toMatch(/^theme\.js is not the same in /)
    expect(mergeSites([builds.others, join(folder, 'nowhere')], to).join()).toContain('nowhere is not a built site')
    expect(mergeSites([builds.others, builds.dutch], builds.dutch).join()).toContain('is not empty')
    expect(existsSync(to)).toBe(false)
  })
})

describe('pages that exist in one language only', () => {
  /** A page of sections, each with a text. */
  const page = (lang: string, text: Record<string, string>, list = '') => {
    const parts = Object.entries(text).map(([id, said]) => `<h2 id="${id}">${id} ${lang}</h2><p>${said}</p>`)
    const main = `<main data-search><h1 id="top">${lang}</h1><p>About ${lang}.</p><ul>${list}</ul>${parts.join('')}</main>`
    return `<!doctype html><html lang="${lang}"><title>${lang}</title><body>${main}</body></html>`
  }
  /** What a page says of a section of its language, and of one that only another language has. */
  const list =
    '<li><a href="/nl/scanner/#glass">Vlekken</a> op elk blad</li><li><a href="/en/printer/#paper">E17</a> komt terug</li>'
  const few = {
    'en/index.html': page('en', { start: 'Start here.' }),
    'en/printer/index.html': page('en', { paper: 'Put paper in, constructor side up. '.repeat(9), toner: 'Toner.' }),
    'de/index.html': page('de', { start: 'Beginnen.' }),
    'de/scanner/index.html': page('de', { glass: 'Das Glas putzen.' }),
    'nl/index.html': page('nl', { start: 'Begin hier.' }, list),
    'nl/scanner/index.html': page('nl', { glass: 'Het glas poetsen, constructor boven.' }),
  }
  const many = Object.fromEntries(Array.from({ length: 401 }, (_, number) => [`s${number}`, `Text ${number}.`]))
  const large = { ...few, 'en/printer/index.html': page('en', many) }

  const sources = join(folder, 'sources')
  beforeAll(() => {
    mkdirSync(join(sources, 'nl'), { recursive: true })
    writeFileSync(join(sources, 'nl/keywords.json'), JSON.stringify({ 'scanner#glass': ['strepen'] }))
  })

  /** A built site of some of the languages, as far as its search goes. */
  async function built(name: string, pages: Record<string, string>, languages: string[]): Promise<string> {
    const site = join(folder, name)
    for (const [path, html] of Object.entries({ 'index.html': '<!doctype html><title>x</title>', ...pages })) {
      if (path.includes('/') && !languages.includes(path.split('/')[0] ?? '')) continue
      mkdirSync(dirname(join(site, path)), { recursive: true })
      writeFileSync(join(site, path), html)
    }
    await indexSite(site, languages, sources)
    return site
  }

  test.each([
    ['one by one', few, [['en'], ['de'], ['nl']]],
    ['some together, which offer less than all', few, [['en', 'nl'], ['de']]],
    ['to more than a lexicon has the text of', large, [['nl'], ['de'], ['en']]],
  ])('are offered in each search as by one build: %s', async (name, pages, parts) => {
    const whole = join(await built(`${name} whole`, pages, ['en', 'de', 'nl']), 'pagefind')
    const sites: string[] = []
    for (const languages of parts) sites.push(await built(`${name} ${languages}`, pages, languages))
    const to = join(folder, `${name} merged`)
    expect(mergeSites(sites, to)).toEqual([])
    const merged = join(to, 'pagefind')
    expect(files(merged)).toEqual(files(whole))
    expect(differing(merged, whole)).toEqual([])

    const { entries }: Lexicon = JSON.parse(readFileSync(join(merged, 'lexicon.nl.json'), 'utf8'))
    expect(entries.find(({ url }) => url === '/en/printer/')).toMatchObject({ lang: 'en', lead: 'About en.' })
    expect(entries.find(({ url }) => url === '/nl/scanner/#glass')?.told).toEqual(['Vlekken op elk blad', 'strepen'])
  })
})

test.each<[string[], string]>([
  [['scripts/build.ts', '--lang', 'nll'], 'Did you mean nl?'],
  [['scripts/build.ts', '--lang'], '“” is no language'],
  [['scripts/build.ts', '--long', 'nl', 'x'], '--long is not known'],
  [['scripts/merge.ts', 'dist', '--to', 'x'], 'Expected are two builds or more.'],
  [['scripts/merge.ts', 'dist', 'dist'], '--to is missing'],
  [['scripts/merge.ts', 'a', 'b', '--too', 'x'], '--too'],
])('%j is refused with a reason', (command, reason) => {
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    command.map((part, place) => (place ? part : resolve(part))),
    {
      encoding: 'utf8',
    },
  )
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain(reason)
})
