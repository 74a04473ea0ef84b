import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

const program = join(import.meta.dirname, '../scripts/convert.ts')
const english = '# A {#a}\n\nText.\n'
const dutch = '# A\n\nTekst.\n'

let home = ''
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'convert-'))
})
afterEach(() => rmSync(home, { recursive: true }))

test('converts a folder, and says in one line what it did', () => {
  put({ 'in/en/a.md': english, 'in/nl/a.md': dutch, 'in/nl/words.json': '{}', 'in/LICENSE': '' })
  expect(run('--from', 'in', '--to', 'out')).toEqual({
    status: 0,
    stdout: '2 pages converted: 2 written, 0 removed.\n',
    stderr: '',
  })
  expect(all('out')).toEqual(['en/a.mdx', 'nl/a.mdx'])
  expect(get('out/nl/a.mdx')).toBe(
    `---
# Made from nl/a.md by npm run convert. Edits here are lost.
title: "A"
description: ""
lang: "nl"
sections:
  - { "id": "a", "depth": 1, "text": "A" }
---

# A {#a}

Tekst.
`,
  )
})

test('gives the same bytes each time, and writes only what changed', () => {
  put({ 'in/en/a.md': english, 'in/en/b/c.md': english })
  run('--from', 'in', '--to', 'out')
  run('--from', 'in', '--to', 'other')
  expect(all('other').map((file) => get(`other/${file}`))).toEqual(all('out').map((file) => get(`out/${file}`)))

  const before = statSync(join(home, 'out/en/a.mdx'))
  put({ 'in/en/b/c.md': `${english}\nMore.\n` })
  expect(run('--from', 'in', '--to', 'out').stdout).toBe('2 pages converted, 1 of them before: 1 written, 0 removed.\n')
  expect(statSync(join(home, 'out/en/a.mdx')).ino).toBe(before.ino)
  expect(get('out/en/b/c.mdx')).toContain('More.')
})

test('says everything that is wrong in one run, and leaves all as it was', () => {
  put({ 'in/en/a.md': english, 'in/nl/a.md': dutch })
  run('--from', 'in', '--to', 'out')
  const before = get('out/en/a.mdx')
  put({
    'in/en/a.md': '# New {#a}\n\n[x](b.md)\n\n>[!NOET]\n',
    'in/en/new.md': english,
    'in/nl/z.md': '# Z\n\n[y](javascript:z)\n',
  })
  rmSync(join(home, 'in/nl/a.md'))

  const { status, stdout } = run('--from', 'in', '--to', 'out', '--strict')
  expect(status).toBe(1)
  expect(stdout.split('\n').map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
    'in/en/a.md:3:1 error links',
    'in/en/a.md:5:2 error source-words',
    'in/nl/z.md:1:1 error english-page',
    'in/nl/z.md:3:1 error links',
    '4 errors in',
    '',
  ])
  expect(stdout).toContain('Did you mean [!NOTE]?')
  expect(stdout).toContain('4 errors in 3 pages. Nothing was written.')
  expect(all('out')).toEqual(['en/a.mdx', 'nl/a.mdx'])
  expect(get('out/en/a.mdx')).toBe(before)
})

test('documents of others are converted with what can be shown, and the rest is told', () => {
  put({ 'in/en/a.md': '# A {#a}\n\n[x](b.md) and [y](javascript:z)\n\n>[!NOET]\n>\n>Text.\n', 'in/nl/z.md': dutch })
  const { status, stdout } = run('--from', 'in', '--to', 'out')
  expect(status).toBe(0)
  expect(stdout.match(/warning \S+/g)).toEqual([
    ...['warning links', 'warning links', 'warning source-words', 'warning english-page'],
  ])
  expect(get('out/en/a.mdx')).toMatch(/\nx and y\n\n> Text\.\n$/)
})

test('a table of contents and redirects become data, and neither they nor shared parts a page', () => {
  put({
    'in/en/TOC.md':
      '# Printer {#printer}\n\n+ [Start](a.md)\n+ Trays {#trays}\n  + {hide-from-toc} [[!DNL Big] tray](b/c.md)\n  + [Gone](gone.md)\n+ [Shop](https://shop.example)\n',
    'in/en/redirects.csv':
      'source,destination\nhttps://old.example/x.html,https://new.example/docs/trays/c\nhttps://old.example/y,https://new.example/y\n# https://no.example,x\nnothing\n',
    'in/en/metadata.md': '---\nproduct: printer\n---\n',
    'in/en/_includes/snippets.md': '## Safety {#safety}\n\nHot parts.\n',
    'in/en/a.md': '# A {#a}\n\n{{safety}}\n',
    'in/en/b/c.md': english,
    'out/de/toc.json': '{"mine":true}',
  })
  const { status, stdout } = run('--from', 'in', '--to', 'out')
  expect(status).toBe(0)
  expect(stdout.match(/\S+ warning (?:toc|redirects)/g)).toEqual([
    'in/en/TOC.md:6:5 warning toc',
    'in/en/redirects.csv:5:1 warning redirects',
  ])
  expect(all('out')).toEqual(['de/toc.json', 'en/a.mdx', 'en/b/c.mdx', 'en/redirects.json', 'en/toc.json'])
  expect(JSON.parse(get('out/en/toc.json'))).toMatchObject({
    source: 'en/TOC.md',
    title: 'Printer',
    entries: [
      { title: 'Start', path: 'a' },
      {
        title: 'Trays',
        id: 'trays',
        children: [
          { title: 'Big tray', path: 'b/c', isHidden: true },
          { title: 'Gone', path: 'gone' },
        ],
      },
      { title: 'Shop', url: 'https://shop.example' },
    ],
  })
  expect(JSON.parse(get('out/en/redirects.json'))).toMatchObject({
    redirects: [
      { from: '/x.html', to: '/en/b/c/' },
      { from: '/y', to: 'https://new.example/y' },
    ],
  })
  expect(get('out/en/a.mdx')).toContain('Hot parts.')

  rmSync(join(home, 'in/en/redirects.csv'))
  run('--from', 'in', '--to', 'out')
  expect(all('out')).toEqual(['de/toc.json', 'en/a.mdx', 'en/b/c.mdx', 'en/toc.json'])
})

test('warns of a missing section, and converts', () => {
  put({ 'in/en/a.md': `${english}\n## B\n\nText.\n`, 'in/nl/a.md': dutch })
  const { status, stdout } = run('--from', 'in', '--to', 'out')
  expect(status).toBe(0)
  expect(stdout).toMatch(
    /^in\/nl\/a\.md:4:1 warning sections The English section "B" .*\n2 pages converted: 2 written, 0 removed; 1 warning\.\n$/,
  )
})

test('removes pages whose source is gone, and nothing that it did not make', () => {
  put({ 'in/en/a.md': english, 'in/en/b/c.md': english, 'out/en/mine.mdx': 'Mine.\n', 'out/notes.txt': 'x' })
  run('--from', 'in', '--to', 'out')
  rmSync(join(home, 'in/en/b'), { recursive: true })
  expect(run('--from', 'in', '--to', 'out').stdout).toBe('1 page converted, 1 of them before: 0 written, 1 removed.\n')
  expect(all('out')).toEqual(['en/a.mdx', 'en/mine.mdx', 'notes.txt'])
  expect(existsSync(join(home, 'out/en/b'))).toBe(false)
})

test('does not overwrite a page that it did not make', () => {
  put({ 'in/en/a.md': english, 'in/en/b.md': english, 'out/en/a.mdx': 'Mine.\n' })
  const { status, stdout } = run('--from', 'in', '--to', 'out')
  expect(status).toBe(1)
  expect(stdout).toMatch(/^in\/en\/a\.md:1:1 error convert .*not made by the converter/)
  expect(all('out')).toEqual(['en/a.mdx'])
  expect(get('out/en/a.mdx')).toBe('Mine.\n')
})

test('follows symbolic links to files inside the folder, and no others', () => {
  put({ 'in/en/a.md': english, 'secret.md': '# Secret\n\nText.\n', 'elsewhere/x.md': english })
  symlinkSync('a.md', join(home, 'in/en/same.md'))
  expect(run('--from', 'in', '--to', 'out').status).toBe(0)
  expect(get('out/en/same.mdx')).toContain('# A {#a}')

  symlinkSync('../../secret.md', join(home, 'in/en/leaves.md'))
  symlinkSync('../../elsewhere', join(home, 'in/en/folder'))
  symlinkSync('../elsewhere', join(home, 'in/nl'))
  symlinkSync('nowhere.md', join(home, 'in/en/broken.md'))
  const { status, stdout } = run('--from', 'in', '--to', 'out')
  expect(status).toBe(1)
  expect(stdout.match(/\S+ error file-names/g)).toEqual([
    'in/en/broken.md:1:1 error file-names',
    'in/en/folder:1:1 error file-names',
    'in/en/leaves.md:1:1 error file-names',
    'in/nl:1:1 error file-names',
  ])
  expect(all('out')).toEqual(['en/a.mdx', 'en/same.mdx'])
})

test('says so of what is no file, leads in a circle, is too large, or has a name that no address can have', () => {
  const names = ['a b', "a'b", 'a"b', 'a%2Fb', '..', '…', '😀', '\u202Eba', 'é']
  put({ 'in/en/a.md': english, ...Object.fromEntries(names.map((name) => [`in/en/${name}.md`, english])) })
  spawnSync('mkfifo', [join(home, 'in/en/pipe.md')])
  symlinkSync('two.md', join(home, 'in/en/one.md'))
  symlinkSync('one.md', join(home, 'in/en/two.md'))
  symlinkSync('.', join(home, 'in/en/circle'))
  put({ 'in/en/large.md': '' })
  truncateSync(join(home, 'in/en/large.md'), 50_000_000)

  const { status, stdout, stderr } = run('--from', 'in', '--to', 'out')
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
  const found = stdout
    .split('\n')
    .flatMap((line) => /^in\/en\/(.*):1:1 error (\S+)/.exec(line)?.slice(1, 3).join(' ') ?? [])
  expect(found.toSorted()).toEqual(
    [
      ...names.map((name) => `${name}.md file-names`),
      ...['circle file-names', 'large.md limits', 'one.md file-names', 'pipe.md readable', 'two.md file-names'],
    ].toSorted(),
  )
  expect(stdout).toContain('This document has 50 MB; expected is at most 1 MB.')
})

test('does not write through a symbolic link', () => {
  put({ 'in/en/a.md': english, 'elsewhere/x.txt': '' })
  mkdirSync(join(home, 'out'))
  symlinkSync('../elsewhere', join(home, 'out/en'))
  expect(run('--from', 'in', '--to', 'out').status).toBe(1)
  expect(all('elsewhere')).toEqual(['x.txt'])
})

test.each([
  ['an unknown flag', ['--form', 'in']],
  ['one folder only', ['--from', 'in']],
  ['a word too many', ['in', 'out']],
  ['a folder that is not there', ['--from', 'nowhere', '--to', 'out']],
  ['a file in place of a folder', ['--from', 'in/en/a.md', '--to', 'out']],
  ['a file to write to', ['--from', 'in', '--to', 'in/en/a.md']],
  ['a folder within the other', ['--from', 'in', '--to', 'in/out']],
  ['a folder around the other', ['--from', 'in/en', '--to', 'in']],
  ['the same folder twice', ['--from', 'in', '--to', 'in']],
  ['the same folder through a link', ['--from', 'in', '--to', 'link/out']],
  ['no folders of languages', ['--from', 'in/en', '--to', 'out']],
])('refuses %s', (_, flags) => {
  put({ 'in/en/a.md': english })
  symlinkSync('in', join(home, 'link'))
  const before = all('.')
  const { status, stdout, stderr } = run(...flags)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).not.toBe('')
  expect(stderr).not.toContain('    at ')
  expect(all('.')).toEqual(before)
})

test('takes folders as seen from where npm was called', () => {
  put({ 'in/en/a.md': english, 'elsewhere/x.txt': '' })
  const options = { encoding: 'utf8', cwd: join(home, 'elsewhere'), env: { ...process.env, INIT_CWD: home } } as const
  expect(spawnSync(process.execPath, [program, '--from', 'in', '--to', 'out'], options).status).toBe(0)
  expect(all('out')).toEqual(['en/a.mdx'])
})

test('a source cannot write into the terminal', () => {
  put({ 'in/en/a\u001B[31m.md': '# A\n\n[x](b&#27;[2Jc.md)\n\n## \u001B[31mred {#a b}\n' })
  const { status, stdout } = run('--from', 'in', '--to', 'out')
  expect(status).toBe(1)
  expect(stdout).not.toContain('\u001B')
})

test('our own sources have no errors', () => {
  cpSync(join(import.meta.dirname, '../content'), join(home, 'in'), { recursive: true })
  expect(run('--from', 'in', '--to', 'out', '--strict')).toMatchObject({ status: 0 })
})

function run(...flags: string[]) {
  const env = { ...process.env, INIT_CWD: home }
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...flags], {
    encoding: 'utf8',
    cwd: home,
    env,
  })
  // A machine that is busy with other tests may make it show how far it is.
  return { status, stdout, stderr: stderr.replaceAll(/^Converting: .*\n/gm, '') }
}

function put(files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(home, file)), { recursive: true })
    writeFileSync(join(home, file), text)
  }
}

function get(file: string): string {
  return readFileSync(join(home, file), 'utf8')
}

/** Every file below a folder, in order; not the converter's memory. */
function all(folder: string): string[] {
  const entries = readdirSync(join(home, folder), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(home, folder).length + 1))
    .filter((file) => !file.includes('.convert/'))
    .toSorted()
}
