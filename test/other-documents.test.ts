import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { copySignpost } from '../scripts/bench/signpost-copy.ts'
import { attribute, type Element, textOf } from '../src/search/html-tree.ts'

/** Documents of somebody else: two languages, one of which the site does not speak, and a table of contents in one. */
const documents: Record<string, string> = {
  'en/TOC.md': `# The mill

+ [Welcome](welcome.md)
+ Grinding {#grinding}
  + [Stones](grinding/stones.md)
  + Wheat {#wheat}
    + [Hard wheat](grinding/wheat/hard.md)
    + [Soft wheat](grinding/wheat/soft.md)
  + {hide-from-toc} [Old stones](grinding/old.md)
+ Baking {#baking}
  + [Ovens](baking/ovens.md)
  + [Our bakery](https://bakery.example/)
`,
  'en/welcome.md': `# Welcome {#welcome}

See [stones](grinding/stones.md#dressing), [ovens](/help/baking/ovens.md) and ![a wheel](assets/wheel.png).

>[!NOTE]
>
>A note with \`{code}\` and {{nothing}}.

>[!BEGINTABS]

>[!TAB One]

First.

>[!TAB Two]

Second.

>[!ENDTABS]

<table><tr><th>Head</th><td colspan="2">Cell with <b>bold</b></td></tr></table>
`,
  'en/grinding/stones.md':
    '# Stones {#stones}\n\nText.\n\n## Dressing {#dressing}\n\nBack to [welcome](../welcome.md).\n',
  'en/pictures.md':
    '# Pictures {#pictures}\n\n![The mill](assets/mill.png){width="50%"} and ![out](../../copy/public/out.png) ![drawn](assets/a.svg)\n',
  'en/grinding/old.md': '# Old stones {#old}\n\nText.\n',
  'en/grinding/wheat/hard.md': '# Hard wheat {#hard}\n\n| Sort | Price |\n|---|--:|\n| A | 1 |\n',
  'en/grinding/wheat/soft.md': '# Soft wheat {#soft}\n\n```Javascript\nlet a = 1\n```\n\n```nolanguage\nb\n```\n',
  'en/baking/ovens.md': '# Ovens {#ovens}\n\n## Association mask {#association-mask}\n\nText.\n',
  'en/redirects.csv': `source,destination
https://docs.example/old/ovens.html,https://docs.example/using/baking/ovens.html
https://docs.example/gone,https://elsewhere.example/?a=1&b=2
https://docs.example/en/welcome/,https://elsewhere.example/
https://docs.example/%2e%2e%2f%2e%2e%2fout,https://elsewhere.example/
`,
  'ja/welcome.md': '# ようこそ {#welcome}\n\n[石](grinding/stones.md)\n',
  'ja/pictures.md': '# 写真 {#pictures}\n\n![水車](assets/mill.png)\n',
  'ja/grinding/stones.md': '# 石 {#stones}\n\n## 目立て {#dressing}\n\n本文。\n',
}

/** Two pixels by one. */
const png = 'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAADUlEQVQI12P4z8DwHwAFAAH/q842iQAAAABJRU5ErkJggg=='

const folder = mkdtempSync(join(tmpdir(), 'signpost-other-'))
const copy = join(folder, 'copy')
const site = join(folder, 'site')
let said = ''

beforeAll(() => {
  for (const [file, text] of Object.entries(documents)) put(join('in', file), text)
  for (const name of ['mill.png', 'a.svg']) put(join('in/en/assets', name), Buffer.from(png, 'base64'))
  mkdirSync(copy)
  copySignpost(copy)
  said = build('--from', '../in', '--to', '../site')
}, 240_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function put(file: string, text: string | Uint8Array) {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
}

function build(...flags: string[]): string {
  const env = { ...process.env, INIT_CWD: copy }
  return execFileSync(process.execPath, ['scripts/build.ts', ...flags], { cwd: copy, env, encoding: 'utf8' })
}

function page(path: string): Element[] {
  return elementsIn(parse(readFileSync(join(site, path, 'index.html'), 'utf8')))
}

function elementsIn({ childNodes }: DefaultTreeAdapterTypes.ParentNode): Element[] {
  return childNodes.flatMap((node) => ('tagName' in node ? [node, ...elementsIn(node)] : []))
}

function links(elements: readonly Element[]): string[] {
  return elements.flatMap((element) => (element.tagName === 'a' ? [attribute(element, 'href') ?? ''] : []))
}

function within(path: string, name: string): Element[] {
  const nav = page(path).find((element) => (attribute(element, 'class') ?? '').split(' ').includes(name))
  return nav ? elementsIn(nav) : []
}

test('every document is a page, and a missing image a warning', () => {
  expect(globSync('{en,ja}/*/**/index.html', { cwd: site }).toSorted()).toEqual([
    'en/baking/ovens/index.html',
    'en/grinding/old/index.html',
    'en/grinding/stones/index.html',
    'en/grinding/wheat/hard/index.html',
    'en/grinding/wheat/soft/index.html',
    'en/pictures/index.html',
    'en/welcome/index.html',
    'ja/grinding/stones/index.html',
    'ja/pictures/index.html',
    'ja/welcome/index.html',
  ])
  expect(said).toContain('en/welcome.md:3:')
  expect(said).toContain('"assets/wheel.png"')
})

test('an image beside the documents is shown at its size, the English one where a language has none; no other is', () => {
  const shown = (path: string) =>
    page(path).flatMap(({ tagName, attrs }) => {
      return tagName === 'img' ? [Object.fromEntries(attrs.map(({ name, value }) => [name, value]))] : []
    })
  const mill = { class: 'picture', src: '/en/assets/mill.png', loading: 'lazy', decoding: 'async' }
  expect(shown('en/pictures')).toEqual([{ ...mill, alt: 'The mill', width: '352', height: '176' }])
  expect(shown('ja/pictures')).toEqual([{ ...mill, alt: '水車', width: '2', height: '1' }])
  expect(readFileSync(join(site, 'en/assets/mill.png')).toString('base64')).toBe(png)
  expect(existsSync(join(site, 'en/assets/a.svg'))).toBe(false)
  expect(said).toMatch(/en\/pictures.md:3:\d+ warning images 2 images are not there/)
})

test('a column is aligned without a style in an attribute', () => {
  const cells = page('en/grinding/wheat/hard').filter(({ tagName }) => ['td', 'th'].includes(tagName))
  expect(cells.map((cell) => [attribute(cell, 'data-align'), attribute(cell, 'style')])).toEqual([
    [undefined, undefined],
    ['right', undefined],
    [undefined, undefined],
    ['right', undefined],
  ])
})

test('a sidebar shows the branch of its page, and not the whole table', () => {
  expect(links(within('en/grinding/wheat/hard', 'sidebar'))).toEqual([
    '/en/',
    '/en/welcome/',
    '/en/#grinding',
    '/en/grinding/stones/',
    '/en/#wheat',
    '/en/grinding/wheat/hard/',
    '/en/grinding/wheat/soft/',
    '/en/#baking',
  ])
  const current = within('en/grinding/wheat/hard', 'sidebar').filter((element) => attribute(element, 'aria-current'))
  expect(current.map((element) => [textOf(element).trim(), attribute(element, 'aria-current')])).toEqual([
    ['Grinding', 'true'],
    ['Wheat', 'true'],
    ['Hard wheat', 'page'],
  ])
})

test('a page leads to the ones before and after it, past what is hidden', () => {
  expect(links(within('en/grinding/wheat/soft', 'onward'))).toEqual(['/en/grinding/wheat/hard/', '/en/baking/ovens/'])
  expect(links(within('en/grinding/old', 'onward'))).toEqual([])
})

test('the front page is the table of contents; without one, the list of all pages', () => {
  expect(links(within('en', 'all-pages'))).toEqual([
    '/en/welcome/',
    '/en/grinding/stones/',
    '/en/grinding/wheat/hard/',
    '/en/grinding/wheat/soft/',
    '/en/baking/ovens/',
    'https://bakery.example/',
  ])
  expect(links(within('ja', 'all-pages'))).toEqual(['/ja/grinding/stones/', '/ja/pictures/', '/ja/welcome/'])
})

test('no link of the site leads nowhere', () => {
  const pages = globSync('**/*.html', { cwd: site }).map((file) => `/${file}`)
  const ids = new Map(
    pages.map((file) => {
      const elements = elementsIn(parse(readFileSync(join(site, file), 'utf8')))
      return [file, { elements, ids: new Set(elements.map((element) => attribute(element, 'id'))) }]
    }),
  )
  const dead = pages.flatMap((file) =>
    links(ids.get(file)?.elements ?? []).filter((href) => {
      const { pathname, hash, origin } = new URL(href, `https://site.example${file.replace(/index\.html$/, '')}`)
      if (origin !== 'https://site.example') return false
      const target = ids.get(`${decodeURI(pathname)}${pathname.endsWith('/') ? 'index.html' : ''}`)
      return !target || (hash !== '' && !target.ids.has(decodeURIComponent(hash.slice(1))))
    }),
  )
  expect(dead).toEqual([])
})

test('old addresses lead on, and replace no page', () => {
  expect(readFileSync(join(site, 'old/ovens.html'), 'utf8')).toContain('content="0;url=/en/baking/ovens/"')
  expect(readFileSync(join(site, 'gone/index.html'), 'utf8')).toContain('href="https://elsewhere.example/?a=1&amp;b=2"')
  expect(readFileSync(join(site, 'en/welcome/index.html'), 'utf8')).toContain('Welcome')
  expect(readFileSync(join(site, '_redirects'), 'utf8')).toBe(
    '/old/ovens.html /en/baking/ovens/ 301\n/gone https://elsewhere.example/?a=1&b=2 301\n',
  )
  expect(globSync('**/out*', { cwd: folder, exclude: ['copy'] })).toEqual([])
})

test('each language has its search, and the page says what language it is', () => {
  const entry = JSON.parse(readFileSync(join(site, 'pagefind/pagefind-entry.json'), 'utf8'))
  expect(Object.keys(entry.languages)).toEqual(['en', 'ja'])
  const html = page('ja/welcome').find(({ tagName }) => tagName === 'html')
  expect(html && attribute(html, 'lang')).toBe('ja')
  expect(links(within('en/welcome', 'languages'))).toEqual(['/en/welcome/', '/ja/welcome/'])
})

test.each<[string[], string]>([
  [['--from', '../in'], 'Give both --from and --to'],
  [['--from', '../in', '--to', '../in'], 'holds something that is no built site'],
  [['--from', '../nowhere', '--to', '../new'], 'has no folder of a language'],
  [['--from', '../in', '--to', '../new', '--lang', 'jp'], 'Did you mean ja?'],
])('%j is refused, and nothing is lost', (flags, reason) => {
  const before = readdirSync(join(folder, 'in'), { recursive: true })
  const env = { ...process.env, INIT_CWD: copy }
  const { status, stderr } = spawnSync(process.execPath, [resolve(copy, 'scripts/build.ts'), ...flags], {
    cwd: copy,
    env,
    encoding: 'utf8',
  })
  expect(status).toBe(2)
  expect(stderr).toContain(reason)
  expect(readdirSync(join(folder, 'in'), { recursive: true })).toEqual(before)
  expect(existsSync(join(folder, 'new'))).toBe(false)
})
