import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

const program = join(import.meta.dirname, '../scripts/convert.ts')
const english = '# A {#a}\n\n## Tray\n\nText.\n'
const dutch = '# A\n\n## Lade\n\nTekst, en [meer](b.md).\n'
const pages = {
  'in/en/a.md': english,
  'in/en/b.md': '# B {#b}\n\nText.\n',
  'in/nl/a.md': dutch,
  'in/nl/b.md': '# B\n\nX.\n',
}

let home = ''
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'convert-again-'))
})
afterEach(() => rmSync(home, { recursive: true }))

test('what nothing changed in is not converted again, and what was found is told again', () => {
  put({ ...pages, 'in/en/a.md': `${english}\n## More\n\nText.\n` })
  const [first, second] = [convert(), convert()]
  expect(first.stdout).toContain('4 pages converted: 4 written, 0 removed; 1 warning.')
  expect(second.stdout).toContain('4 pages converted, 4 of them before: 0 written, 0 removed; 1 warning.')
  expect(findings(second)).toEqual(findings(first))
  expect(convert('--force').stdout).toContain('4 pages converted: 0 written')
})

test.each<[string, Record<string, string>, number]>([
  ['a translation', { 'in/nl/a.md': `${dutch}\nMeer.\n` }, 1],
  ['the prose of an English page', { 'in/en/a.md': english.replace('Text.', 'Other text.') }, 2],
  ['the sections of an English page', { 'in/en/a.md': english.replace('Tray', 'Drawer') }, 2],
  ['a page more', { 'in/en/c.md': '# C\n\nText.\n' }, 1],
  ['nothing but the dates', { 'in/en/a.md': english }, 0],
])('converts again what depends on %s', (_, changes, expected) => {
  put(pages)
  convert()
  put(changes)
  const { stdout } = convert()
  const all = Object.keys({ ...pages, ...changes }).length
  expect(stdout).toContain(expected === all ? 'converted: ' : `converted, ${all - expected} of them before: `)
  expectAsNew()
})

test('a page that links elsewhere changes when that page comes or goes', () => {
  put(pages)
  rmSync(join(home, 'in/nl/b.md'))
  expect(convert().stdout).toContain('exists in English only')
  expect(get('out/nl/a.mdx')).toContain('(/en/b/)')
  put(pages)
  convert()
  expect(get('out/nl/a.mdx')).toContain('(/nl/b/)')
  rmSync(join(home, 'in/nl/b.md'))
  convert()
  expectAsNew()
})

test('a section that goes is missed by the pages that link to it, though they did not change', () => {
  put({ ...pages, 'in/en/b.md': '# B {#b}\n\n[x](a.md#tray)\n' })
  expect(convert().status).toBe(0)
  put({ 'in/en/a.md': english.replace('Tray', 'Box') })
  expect(convert()).toMatchObject({ status: 1, stdout: expect.stringContaining('There is no section "tray"') })
})

test('pages removed, changed, or made to look like ours by hand end right', () => {
  put(pages)
  convert()
  rmSync(join(home, 'out/en/a.mdx'))
  appendFileSync(join(home, 'out/nl/a.mdx'), 'By hand.\n')
  cpSync(join(home, 'out/en/b.mdx'), join(home, 'out/en/old.mdx'))
  expect(convert().stdout).toContain('4 pages converted, 2 of them before: 2 written, 1 removed.')
  expectAsNew()
})

test('sources that are renamed or removed end right', () => {
  put(pages)
  convert()
  renameSync(join(home, 'in/en/b.md'), join(home, 'in/en/c.md'))
  renameSync(join(home, 'in/nl/b.md'), join(home, 'in/nl/c.md'))
  put({ 'in/nl/a.md': '# A\n\n## Lade\n\nTekst.\n' })
  expect(convert().stdout).toContain('3 written, 2 removed')
  expectAsNew()
})

test('after an error was mended only its page is converted', () => {
  put({ ...pages, 'in/en/b.md': '# B\n\n>[!NOET]\n' })
  expect(convert().status).toBe(1)
  expect(existsSync(join(home, 'out/en'))).toBe(false)
  put({ 'in/en/b.md': '# B {#b}\n\nText.\n' })
  expect(convert().stdout).toMatch(/4 pages converted, [23] of them before: 4 written/)
  expectAsNew()
})

test.each<[string, (cache: string) => void]>([
  ['cut off', (cache) => writeFileSync(join(cache, 'documents'), get('out/.convert/documents').slice(0, 700))],
  ['empty', (cache) => writeFileSync(join(cache, 'documents'), '')],
  ['no text at all', (cache) => writeFileSync(join(cache, 'documents'), Buffer.alloc(5000, 0xff))],
  [
    'changed',
    (cache) => writeFileSync(join(cache, 'documents'), get('out/.convert/documents').replaceAll('"en/', '"nl/')),
  ],
  ['without its texts', (cache) => rmSync(join(cache, 'texts'), { recursive: true })],
  ['with texts that were changed', (cache) => each(cache, 'texts', (text) => appendFileSync(text, 'x'))],
  ['with texts that were cut off', (cache) => each(cache, 'texts', (text) => writeFileSync(text, ''))],
  ['with findings that were changed', (cache) => writeFileSync(join(cache, 'findings'), '{}')],
  [
    'with a folder in place of a file',
    (cache) => {
      rmSync(join(cache, 'findings'))
      mkdirSync(join(cache, 'findings'))
    },
  ],
  ['from another converter', (cache) => writeFileSync(join(cache, 'documents'), foreign())],
])('a memory that is %s is not trusted', (_, damage) => {
  put(pages)
  convert()
  rmSync(join(home, 'out/en/a.mdx'))
  put({ 'in/nl/b.md': '# B\n\nY.\n' })
  damage(join(home, 'out/.convert'))
  expect(convert()).toMatchObject({ status: 0, stderr: '' })
  expectAsNew()
})

test('the memory is never written through a link', () => {
  put({ ...pages, 'elsewhere/x.txt': '', 'out/x.txt': '' })
  symlinkSync('../elsewhere', join(home, 'out/.convert'))
  expect(convert()).toMatchObject({ status: 1, stderr: expect.stringContaining('Move it away') })
  expect(readdirSync(join(home, 'elsewhere'))).toEqual(['x.txt'])
})

test('the pages and the memory are the same bytes with one thread and with three', () => {
  put(many(24))
  const one = convert('--workers', '1')
  renameSync(join(home, 'out'), join(home, 'one'))
  expect(convert('--workers', '3').stdout).toBe(one.stdout)
  expect(snapshot('out')).toEqual(snapshot('one'))
})

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s stops soon, leaves the pages as they were, and the next run goes on', async (signal, code) => {
  put(pages)
  convert()
  const before = snapshot('out', true)
  put(many(80))
  const child = start()
  await until(() => lines('out/.convert/documents') > 20)
  child.kill(signal)
  expect(await ended(child)).toBe(code)
  expect(snapshot('out', true)).toEqual(before)
  expect(convert().stdout).toMatch(/converted, \d+ of them before/)
  expectAsNew()
})

test('killed at any moment, every page is whole, and the next run is right', async () => {
  put(many(30))
  convert()
  const [old, half] = [snapshot('out', true), many(30, 'Other')]
  put(half)
  for (const moment of [0.3, 0.6, 0.8, 1, 1.3]) {
    const child = start()
    await new Promise((resolve) => setTimeout(resolve, moment * 1000))
    child.kill('SIGKILL')
    await ended(child)
    const now = snapshot('out', true)
    for (const [file, text] of Object.entries(now)) {
      if (text !== old[file]) expect(text, file).toMatch(/Other\.\n$/)
    }
  }
  convert()
  expectAsNew()
})

test.each([
  ['while pages are converted', { FULL_AFTER: '7' }],
  ['while they are remembered', { FULL_AFTER: '3', FULL_IN: 'main' }],
  ['from the beginning', { FULL_AFTER: '0' }],
])('a disk that is full %s is told, and the pages stay', (_, env) => {
  put(pages)
  convert()
  const before = snapshot('out', true)
  put(many(20))
  const { status, stdout, stderr } = run(env, ['--import', join(import.meta.dirname, 'full-disk.ts')], [])
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toMatch(/the disk is full\. Make room, and convert again\.\n$/)
  expect(snapshot('out', true)).toEqual(before)
  convert()
  expectAsNew()
})

/** The output is what a first run into another folder gives. */
function expectAsNew(): void {
  rmSync(join(home, 'new'), { recursive: true, force: true })
  run({}, [], ['--to', 'new'])
  expect(snapshot('out', true)).toEqual(snapshot('new', true))
}

function many(count: number, word = 'Text'): Record<string, string> {
  const numbers = Array.from({ length: count }, (_, number) => number)
  return Object.fromEntries(
    numbers.flatMap((number) => [
      [`in/en/p/${number}.md`, `# Page ${number}\n\n## Tray\n\n${word}.\n`],
      [`in/nl/p/${number}.md`, `# Blad ${number}\n\n## Lade\n\n${word}.\n`],
    ]),
  )
}

/** Every line as another converter would have written it. */
function foreign(): string {
  return get('out/.convert/documents').replaceAll(/^[0-9a-f]{8}/gm, '00000000')
}

function each(cache: string, folder: string, change: (file: string) => void): void {
  for (const name of readdirSync(join(cache, folder))) change(join(cache, folder, name))
}

function convert(...flags: string[]) {
  return run({}, [], flags)
}

function run(env: Record<string, string>, options: string[], flags: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...options, program, ...folders(flags)], {
    encoding: 'utf8',
    cwd: home,
    env: { ...process.env, INIT_CWD: home, ...env },
  })
  // A machine that is busy with other tests may make it show how far it is.
  return { status, stdout, stderr: stderr.replaceAll(/^Converting: .*\n/gm, '') }
}

function start(): ChildProcess {
  const env = { ...process.env, INIT_CWD: home }
  return spawn(process.execPath, [program, ...folders([])], { cwd: home, env, stdio: 'ignore' })
}

function folders(flags: string[]): string[] {
  return ['--strict', '--from', 'in', ...(flags.includes('--to') ? [] : ['--to', 'out']), ...flags]
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve(child.exitCode)
    else child.once('close', resolve)
  })
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5))
}

function lines(file: string): number {
  return existsSync(join(home, file)) ? get(file).split('\n').length : 0
}

function findings({ stdout }: { stdout: string }): string[] {
  return stdout.split('\n').filter((line) => / (?:error|warning) /.test(line))
}

/** Texts of all files by their paths; of the pages only, or of the memory too. */
function snapshot(folder: string, pagesOnly = false): Record<string, string> {
  const entries = readdirSync(join(home, folder), { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(home, folder).length + 1))
    .filter((file) => !pagesOnly || !file.startsWith('.convert/'))
  return Object.fromEntries(files.toSorted().map((file) => [file, get(join(folder, file))]))
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
