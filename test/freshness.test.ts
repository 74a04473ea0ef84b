import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { convertPage } from '../src/convert/index.ts'

let home = ''
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'fresh-'))
  put({
    'docs/en/b/a.md': '# A {#a}\n\nText.\n\n## B {#b}\n\n`b`\n',
    'docs/nl/b/a.md': '---\r\ntitle: A\r\n---\r\n\r\n# A\r\n\r\nTekst.\r\n\r\n## B\r\n\r\n`b`\r\n',
  })
})
afterEach(() => rmSync(home, { recursive: true }))

test('a stamped page is fresh; only the section that moved on is said, on the page too', () => {
  const unstamped = get('docs/nl/b/a.md')
  expect(run('translated', 'docs/nl/b/a.md')).toMatchObject({ status: 0, stdout: 'nl/b/a.md: sections stamped 2.\n' })
  const stamped = get('docs/nl/b/a.md')
  expect(stamped.replace(/translated:\r\n(?: {2}[ab]: "[0-9a-f]{14}"\r\n){2}/, '')).toBe(unstamped)
  expect(run('check-pages', '--from=docs')).toMatchObject({ status: 0, stdout: 'nl: pages 1, no finding.\n' })
  expect(mdxOf()).not.toContain('<Outdated')

  put({ 'docs/en/b/a.md': '# A {#a}\n\nText.\n\n## B {#b}\n\n`b` and more\n' })
  expect(run('check-pages', '--from=docs').stdout).toMatch(/^docs\/nl\/b\/a\.md:12:1 warning freshness\/outdated .*"b"/)
  expect(mdxOf()).toContain('## B {#b}\n\n<Outdated section="b" />\n')
  expect(mdxOf().match(/<Outdated/g)).toHaveLength(1)

  run('translated', 'docs/nl/b/a.md')
  expect(mdxOf()).not.toContain('<Outdated')
  const again = get('docs/nl/b/a.md')
  run('translated', 'docs/nl/b/a.md')
  expect(get('docs/nl/b/a.md')).toBe(again)
})

test('white space in English makes no section old', () => {
  run('translated', 'docs/nl/b/a.md')
  put({ 'docs/en/b/a.md': '# A {#a}\r\n\r\nText.  \r\n\r\n\r\n## B {#b}\r\n\r\n`b`\r\n' })
  expect(run('check-pages', '--from=docs').stdout).toBe('nl: pages 1, no finding.\n')
})

test('every mistake of a command line is told, and nothing is written', () => {
  const before = get('docs/nl/b/a.md')
  const { status, stdout, stderr } = run('translated', 'docs/nl/b/a.md', 'docs/en/b/a.md', 'docs/nl/none.md')
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/docs\/en\/b\/a\.md: there is no English page[\s\S]*none\.md: there is no such/)
  expect(get('docs/nl/b/a.md')).toBe(before)

  const wrong = run('check-pages', '--form=x', '--format=xml', '--lang=de', '--from=docs', 'stray')
  expect([wrong.status, wrong.stdout]).toEqual([2, ''])
  for (const part of [
    'Did you mean --from?',
    '--format=xml is not known',
    '--lang=de: there is no folder',
    'stray belongs to no flag',
  ])
    expect(wrong.stderr).toContain(part)
})

test('findings as JSON and as SARIF stand at the same places, and an error is exit code 1', () => {
  put({ 'docs/nl/b/a.md': '# A\n\nTekst.\n\n## B\n\n`c`\n' })
  const json = run('check-pages', '--from=docs', '--format=json')
  expect(json.status).toBe(1)
  const [first] = JSON.parse(json.stdout)
  expect(first).toMatchObject({ file: 'docs/nl/b/a.md', line: 7, check: 'literals', code: 'lost', level: 'error' })
  const [sarif] = JSON.parse(run('check-pages', '--from=docs', '--format=sarif').stdout).runs
  const [result] = sarif.results
  expect(result).toMatchObject({ ruleId: 'literals/lost', level: 'error' })
  expect(result.locations[0].physicalLocation.region).toEqual({ startLine: 7, startColumn: first.column })
})

test('the report shows a finding beside its English text, runs nothing and asks for nothing', () => {
  put({ 'docs/nl/b/a.md': '# A\n\nTekst.\n\n## B\n\n`c` <script>alert(1)</script>\n' })
  expect(run('check-pages', '--from=docs', '--report=report.html').status).toBe(1)
  const html = get('report.html')
  expect(html).toContain('<h3>nl/b/a.md:7:1</h3>')
  expect(html).toContain('<blockquote lang="en"><mark>b</mark></blockquote>')
  expect(html).not.toMatch(/<script|https?:|\bon\w+=/)
})

function mdxOf(): string {
  const english = convertPage(get('docs/en/b/a.md'), { lang: 'en', path: 'b/a', checks: [] })
  return convertPage(get('docs/nl/b/a.md'), { lang: 'nl', path: 'b/a', checks: [], english: english.outline }).mdx
}

function run(script: string, ...args: string[]) {
  const program = join(import.meta.dirname, `../scripts/${script}.ts`)
  const env = { ...process.env, INIT_CWD: home }
  const { status, stdout, stderr } = spawnSync('node', ['--no-warnings', program, ...args], { encoding: 'utf8', env })
  return { status, stdout, stderr }
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
