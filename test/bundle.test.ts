import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { bundlePage } from '../scripts/bundle/bundle-page.ts'
import { writeBundle } from '../scripts/bundle/write-bundle.ts'
import { zip } from '../scripts/bundle/zip.ts'
import { localAddress } from '../src/widgets/offline/local-address.ts'
import { pageLanguages } from '../src/widgets/page-languages.ts'

const folder = mkdtempSync(join(tmpdir(), 'signpost-bundle-'))
const to = join(folder, 'made')
const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
const name = `signpost-${version}`
const bundle = join(to, name)

/** Runs the command with flags. */
function run(...flags: string[]) {
  const { status, stderr, stdout } = spawnSync(process.execPath, ['scripts/bundle.ts', ...flags], { encoding: 'utf8' })
  return { status, stderr, stdout }
}

function filesIn(path: string): string[] {
  return globSync('**/*', { cwd: path, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
    .toSorted()
}

beforeAll(() => {
  expect(run('--site', 'dist', '--to', to).stderr).toBe('')
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a bundle', () => {
  test('has a checksum for each of its files, and one for its archive, that sha256sum confirms', () => {
    const sums = readFileSync(join(bundle, 'SHA256SUMS'), 'utf8')
    const listed = Array.from(sums.matchAll(/^[\da-f]{64} {2}(.+)$/gm), ([, path]) => path)
    expect(listed).toEqual(filesIn(bundle).filter((file) => file !== 'SHA256SUMS'))
    execFileSync('sha256sum', ['-c', '--strict', '--quiet', 'SHA256SUMS'], { cwd: bundle })
    execFileSync('sha256sum', ['-c', '--strict', '--quiet', `${name}.zip.sha256`], { cwd: to })
  })

  test('lists its files with their sizes', () => {
    const lines = readFileSync(join(bundle, 'CONTENTS.txt'), 'utf8').trimEnd().split('\n')
    const expected = filesIn(bundle).filter((file) => !['SHA256SUMS', 'CONTENTS.txt'].includes(file))
    expect(lines.map((line) => line.slice(11))).toEqual(expected)
    for (const line of lines) expect(readFileSync(join(bundle, line.slice(11))).length).toBe(Number(line.slice(0, 9)))
  })

  test('unpacks from its archive to the same bytes', () => {
    const unpacked = join(folder, 'unpacked')
    // Python reads it on any system of Debian's; the names and sums are checked on the way.
    execFileSync('python3', ['-m', 'zipfile', '-e', join(to, `${name}.zip`), unpacked])
    expect(filesIn(join(unpacked, name))).toEqual(filesIn(bundle))
    execFileSync('sha256sum', ['-c', '--strict', '--quiet', 'SHA256SUMS'], { cwd: join(unpacked, name) })
  })

  test('is the same for the same site', () => {
    const before = readFileSync(join(to, `${name}.zip.sha256`), 'utf8')
    expect(run('--site', 'dist', '--to', to).status).toBe(0)
    expect(readFileSync(join(to, `${name}.zip.sha256`), 'utf8')).toBe(before)
  })

  test('says in every language how it is opened', () => {
    const parts = readFileSync(join(bundle, 'README.txt'), 'utf8').trimEnd().split('\n\n')
    const [title, ...said] = parts
    expect(title).toBe(`Signpost ${version}`)
    expect(said).toHaveLength(globSync('dist/*/index.html').length)
    expect(new Set(said).size).toBe(said.length)
    for (const text of said) {
      expect(text).toContain('index.html')
      expect(text.split('\n')).toHaveLength(3)
    }
  })

  test('has no address that needs a server: none from the root of a host, no folder, no missing file', () => {
    const files = new Set(filesIn(bundle))
    for (const page of filesIn(bundle).filter((file) => file.endsWith('.html'))) {
      const text = readFileSync(join(bundle, page), 'utf8').replaceAll(/<script[^>]*>.*?<\/script>/gs, '')
      for (const [, address = ''] of text.matchAll(/\s(?:href|src)="([^"#]+)/g)) {
        if (/^(?:https?|mailto):/.test(address)) continue
        const { pathname } = new URL(address, `https://a.example/${page}`)
        expect(files.has(decodeURIComponent(pathname).slice(1)), `${page}: ${address}`).toBe(true)
        expect(address.startsWith('/'), `${page}: ${address}`).toBe(false)
      }
    }
  })

  test('has styles that name nothing outside their folder', () => {
    const styles = globSync('**/*.css', { cwd: bundle })
    expect(styles.length).toBeGreaterThan(0)
    for (const style of styles) expect(readFileSync(join(bundle, style), 'utf8')).not.toMatch(/url\(\s*["']?\/|@import/)
  })
})

describe('the command refuses', () => {
  const foreign = join(folder, 'foreign')
  beforeAll(() => {
    mkdirSync(foreign)
    writeFileSync(join(foreign, 'thesis.doc'), 'my only copy')
  })

  test.each([
    ['a flag that is not known', ['--too', 'x'], "Unknown option '--too'"],
    ['a flag without its value', ['--to'], '--to'],
    ['a word that belongs to no flag', ['nl'], "'nl'"],
    ['a folder with something else in it', ['--site', 'dist', '--to', foreign], 'holds thesis.doc'],
    ['a file in place of a folder', ['--site', 'dist', '--to', 'package.json'], 'is a file'],
    ['a folder inside the site', ['--site', 'dist', '--to', 'dist/bundle'], 'is in the site'],
    ['what is no site', ['--site', 'src', '--to', join(folder, 'new')], 'is not a built site'],
    ['languages of a site that is built', ['--site', 'dist', '--lang', 'nl'], 'not both'],
    ['an empty name for the folder', ['--site', 'dist', '--to', ''], '--to is empty'],
    ['a language that is not there', ['--lang', 'xx', '--to', join(folder, 'new')], '“xx” is no language'],
  ])('%s', (_, flags, message) => {
    const { status, stderr, stdout } = run(...flags)
    expect(stderr).toContain(message)
    expect(stderr).toContain('Usage: ')
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(readFileSync(join(foreign, 'thesis.doc'), 'utf8')).toBe('my only copy')
    expect(existsSync(join(folder, 'new'))).toBe(false)
  })

  test('a site whose script is missing, and leaves the bundle that was there', () => {
    const broken = join(folder, 'broken')
    cpSync('dist', broken, { recursive: true })
    for (const script of globSync('_astro/PageScript*', { cwd: broken })) rmSync(join(broken, script))
    const before = readFileSync(join(to, `${name}.zip.sha256`), 'utf8')
    const { status, stderr } = run('--site', broken, '--to', to)
    expect({ status, said: stderr.includes('No bundle was written') }).toEqual({ status: 2, said: true })
    expect(readFileSync(join(to, `${name}.zip.sha256`), 'utf8')).toBe(before)
    expect(globSync('made.*', { cwd: folder })).toEqual([])
  })
})

test('what cannot be written whole is not there', () => {
  const half = join(folder, 'half')
  const files = new Map([
    ['a', Buffer.from('a file')],
    ['a/b', Buffer.from('in a folder of the same name')],
  ])
  expect(() => writeBundle(files, 'signpost-1', half)).toThrow()
  expect(globSync('half*', { cwd: folder })).toEqual([])
})

describe('an address', () => {
  test.each([
    ['/', './index.html'],
    ['/en/', './en/index.html'],
    ['/en/guide/#scope?scopes=a/b.c', './en/guide/index.html#scope?scopes=a/b.c'],
    ['/en/guide', './en/guide/index.html'],
    ['/v1.2/guide', './v1.2/guide/index.html'],
    ['/mark.svg', './mark.svg'],
    ['/en/?q=a.b', './en/index.html?q=a.b'],
    ['//other.example/', '//other.example/'],
    ['https://other.example/', 'https://other.example/'],
    ['#here', '#here'],
    ['', ''],
  ])('%s becomes %s', (address, local) => {
    expect(localAddress(address, './')).toBe(local)
  })
})

describe('a page from a disk of Windows', () => {
  afterEach(() => vi.unstubAllGlobals())

  test('knows where its languages are on the site, without the drive', () => {
    const link = {
      hreflang: 'nl',
      textContent: 'Nederlands',
      hasAttribute: () => false,
      getAttribute: () => '/nl/x/#y',
    }
    vi.stubGlobal('location', new URL('file:///C:/help/en/x/index.html'))
    vi.stubGlobal('document', { querySelectorAll: () => [link] })
    expect(pageLanguages().map(({ path }) => path)).toEqual(['/nl/x/'])
  })
})

describe('a page', () => {
  const make = (text: string, path = 'en/guide/index.html') =>
    bundlePage(text, path, { loader: 'load()', read: (script) => `run(${JSON.stringify(script)})` })

  test('runs what the policy knows by its hash, and its modules through one script', () => {
    const { html, scripts } = make(
      `<meta http-equiv="content-security-policy" content="script-src 'self'; connect-src 'self'; trusted-types 'none'">
      <script src="/theme.js"></script><script type="module" src="/_astro/a.js"></script><script type="application/json">{}</script>`,
    )
    expect(scripts).toEqual(['/_astro/a.js'])
    expect(html).toContain('<script>run("theme.js")</script>')
    expect(html).toContain('<script data-root="../../" data-scripts="/_astro/a.js">load()</script>')
    expect(html.match(/'sha256-/g)).toHaveLength(2)
    expect(html).toMatch(/content="script-src [^;"]*'strict-dynamic'; trusted-types signpost"/)
    expect(html).not.toContain('connect-src')
  })

  test('leads from an old address to a file, and to other sites as before', () => {
    const { html } = make(
      '<meta http-equiv="refresh" content="0;url=/en/new/#x"><a href="../near/">n</a><a href="https://a.example/b/">b</a>',
      'old.html',
    )
    expect(html).toContain('content="0;url=./en/new/index.html#x"')
    expect(html).toContain('href="./near/index.html"')
    expect(html).toContain('href="https://a.example/b/"')
  })

  test('without JavaScript has the same links', () => {
    expect(make('<body><noscript><a href="/en/">home</a></noscript>').html).toContain('href="../../en/index.html"')
  })

  const languages = '<a hreflang="en" aria-current="true">English</a> <a hreflang="nl">Nederlands</a>'
  const article = '<h1>A <b>page</b></h1><article><h2 id="a">One\n</h2><h5 id="b">Small</h5></article>'

  test('tells its headings to the pages in other languages', () => {
    expect(make(`<nav>${languages}<h2 id="c">Menu</h2></nav><main>${article}</main>`).headings).toEqual([
      { tag: 'h1', id: '', title: 'A page' },
      { tag: 'h2', id: 'a', title: 'One' },
    ])
  })

  test.each([
    ['in one language only', '<a hreflang="en" aria-current="true">English</a>'],
    ['that leads to its languages and has none', languages.replace(' aria-current="true"', '')],
  ])('%s has nobody to tell its headings', (_, links) => {
    expect(make(`<nav>${links}</nav><main>${article}</main>`).headings).toEqual([])
  })

  test('has nothing to say of an address that is none', () => {
    expect(make('<a href="https://">x</a><a href="%E0%A4%A">y</a>').html).toContain('href="https://"')
  })
})

test('an archive without files is one', () => {
  expect(zip(new Map())).toEqual(Buffer.from('504b0506000000000000000000000000000000000000', 'hex'))
})
