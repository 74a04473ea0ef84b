import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'parse5'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { copySignpost } from '../scripts/bench/signpost-copy.ts'

const copy = mkdtempSync(join(tmpdir(), 'signpost-published-'))
const site = 'https://docs.example.com'
const folders = globSync('content/*/words.json').map((file) => file.split('/')[1] ?? '')
const languages = ['en', ...folders].toSorted()

beforeAll(() => {
  copySignpost(copy)
  const env = { ...process.env, SITE: site, CONTACT: 'mailto:security@example.com' }
  execFileSync(process.execPath, ['scripts/build.ts', '--lang', 'nl'], { cwd: copy, stdio: 'ignore', env })
}, 240_000)

afterAll(() => rmSync(copy, { recursive: true }))

const read = (file: string, dist = join(copy, 'dist')) => readFileSync(join(dist, file), 'utf8')
const pages = globSync('*/**/index.html', { cwd: 'dist' })
  .filter((file) => languages.includes(file.split('/')[0] ?? ''))
  .map((file) => `/${file.replace('index.html', '')}`)

describe('a site that knows its address and whom to write to', () => {
  test('has every page of every language in its sitemap, with its translations', () => {
    const entries = read('sitemap.xml').split('<url>').slice(1)
    const found = entries.map((entry) => /<loc>(.*)<\/loc>/.exec(entry)?.[1])
    expect(found.toSorted()).toEqual(pages.map((path) => site + path).toSorted())
    const guide = entries.find((entry) => entry.includes(`<loc>${site}/nl/ims-troubleshooting/<`)) ?? ''
    const links = [...guide.matchAll(/hreflang="(.*?)" href="(.*?)"/g)].map(([, tag, address]) => `${tag} ${address}`)
    expect(links).toEqual([
      `en ${site}/en/ims-troubleshooting/`,
      `nl ${site}/nl/ims-troubleshooting/`,
      `zh-Hans ${site}/zh-hans/ims-troubleshooting/`,
      `x-default ${site}/en/ims-troubleshooting/`,
    ])
    expect(read('robots.txt')).toContain(`Sitemap: ${site}/sitemap.xml`)
  })

  test('says whom to tell of a weakness, and for less than a year', () => {
    const lines = read('.well-known/security.txt').trim().split('\n')
    const fields = Object.fromEntries(lines.map((line) => line.split(/: /) as [string, string]))
    expect(fields).toMatchObject({
      Contact: 'mailto:security@example.com',
      Canonical: `${site}/.well-known/security.txt`,
    })
    const left = Date.parse(fields['Expires'] ?? '') - Date.now()
    expect(left).toBeGreaterThan(0)
    expect(left).toBeLessThan(365 * 24 * 60 * 60 * 1000)
  })

  test('shows a title, a sentence and a picture where somebody links to it', () => {
    const html = read('nl/ims-troubleshooting/index.html')
    const said = Object.fromEntries(
      [...html.matchAll(/<meta (?:property|name)="((?:og|twitter):\w+)" content="(.*?)">/g)].map(([, name, value]) => [
        name,
        value,
      ]),
    )
    expect(said).toMatchObject({ 'og:url': `${site}/nl/ims-troubleshooting/`, 'og:image': `${site}/preview.png` })
    expect(html).toContain(`<title>${said['og:title']} ·`)
    expect(html).toContain(`<meta name="description" content="${said['og:description']}">`)
    const picture = readFileSync(join(copy, 'dist/preview.png'))
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630])
  })
})

describe('a site that knows neither', () => {
  test('invents none', () => {
    expect(existsSync('dist/sitemap.xml')).toBe(false)
    expect(existsSync('dist/.well-known')).toBe(false)
    expect(read('robots.txt', 'dist')).toBe('User-agent: *\nAllow: /\n')
    expect(read('nl/index.html', 'dist')).not.toContain('og:image')
  })
})

test.each(languages)('llms.txt names every page and section, and each is there: %s', (folder) => {
  const text = read(`${folder}/llms.txt`, 'dist')
  expect(text).toMatch(/^# .+\n\n> .+\n\n- \[/)
  const links = [...text.matchAll(/^ *- \[.+?\]\((\S+?)\)/gm)].map(([, address = '']) => address)
  const own = pages.filter((path) => path.startsWith(`/${folder}/`))
  const written = own.filter((path) => !/^\/[\w-]+\/(?:|check-up\/|checks\/|searches\/)$/.test(path))
  expect(links.filter((link) => !link.includes('#')).toSorted()).toEqual(written.toSorted())
  const ids = new Map(written.map((path) => [path, idsIn(read(`${path}index.html`, 'dist'))]))
  expect(
    links.filter((link) => link.includes('#') && !ids.get(link.split('#')[0] ?? '')?.has(link.split('#')[1] ?? '')),
  ).toEqual([])
  expect(read('llms.txt', 'dist')).toContain(`(/${folder}/llms.txt)`)
})

test.each([
  ['CONTACT', 'security@example.com'],
  ['CONTACT', 'javascript:alert(1)'],
  ['SITE', 'docs.example.com'],
  ['SITE', 'https://docs.example.com/kb/'],
])('%s=%s is refused with a reason', (name, value) => {
  const env = { ...process.env, [name]: value }
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], { encoding: 'utf8', env })
  expect(status).toBe(2)
  expect(stderr).toContain(`${name} is “${value}”. Expected is `)
})

function idsIn(html: string): Set<string> {
  const ids = new Set<string>()
  const walk = (node: object) => {
    const { attrs = [], childNodes = [] } = node as { attrs?: { name: string; value: string }[]; childNodes?: object[] }
    for (const { name, value } of attrs) if (name === 'id') ids.add(value)
    childNodes.forEach(walk)
  }
  walk(parse(html))
  return ids
}
