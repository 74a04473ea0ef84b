import { afterEach, beforeEach, expect, test } from 'vitest'
import { convertPage } from '../src/convert/index.ts'
import { Documents } from './documents.ts'

let docs: Documents
beforeEach(() => {
  docs = new Documents({
    'docs/en/b/a.md': '# A {#a}\n\nText.\n\n## B {#b}\n\n`b`\n',
    'docs/nl/b/a.md': '---\r\ntitle: A\r\n---\r\n\r\n# A\r\n\r\nTekst.\r\n\r\n## B\r\n\r\n`b`\r\n',
  })
})
afterEach(() => docs.remove())

test('a stamped page is fresh; only the section that moved on is said, on the page too', () => {
  const unstamped = docs.get('docs/nl/b/a.md')
  expect(docs.run('translated', 'docs/nl/b/a.md')).toMatchObject({
    status: 0,
    stdout: 'nl/b/a.md: sections stamped 2.\n',
  })
  const stamped = docs.get('docs/nl/b/a.md')
  expect(stamped.replace(/translated:\r\n(?: {2}[ab]: "[0-9a-f]{14}"\r\n){2}/, '')).toBe(unstamped)
  expect(docs.run('check-pages', '--from=docs')).toMatchObject({ status: 0, stdout: 'nl: pages 1, no finding.\n' })
  expect(mdxOf()).not.toContain('<Outdated')

  docs.put({ 'docs/en/b/a.md': '# A {#a}\n\nText.\n\n## B {#b}\n\n`b` and more\n' })
  expect(docs.run('check-pages', '--from=docs').stdout).toMatch(
    /^docs\/nl\/b\/a\.md:12:1 warning freshness\/outdated .*"b"/,
  )
  expect(mdxOf()).toContain('## B {#b}\n\n<Outdated section="b" />\n')
  expect(mdxOf().match(/<Outdated/g)).toHaveLength(1)

  docs.run('translated', 'docs/nl/b/a.md')
  expect(mdxOf()).not.toContain('<Outdated')
  const again = docs.get('docs/nl/b/a.md')
  docs.run('translated', 'docs/nl/b/a.md')
  expect(docs.get('docs/nl/b/a.md')).toBe(again)
})

test('white space in English makes no section old', () => {
  docs.run('translated', 'docs/nl/b/a.md')
  docs.put({ 'docs/en/b/a.md': '# A {#a}\r\n\r\nText.  \r\n\r\n\r\n## B {#b}\r\n\r\n`b`\r\n' })
  expect(docs.run('check-pages', '--from=docs').stdout).toBe('nl: pages 1, no finding.\n')
})

test('every mistake of a command line is told, and nothing is written', () => {
  const before = docs.get('docs/nl/b/a.md')
  const { status, stdout, stderr } = docs.run('translated', 'docs/nl/b/a.md', 'docs/en/b/a.md', 'docs/nl/none.md')
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/docs\/en\/b\/a\.md: there is no English page[\s\S]*none\.md: there is no such/)
  expect(docs.get('docs/nl/b/a.md')).toBe(before)
})

function mdxOf(): string {
  const english = convertPage(docs.get('docs/en/b/a.md'), { lang: 'en', path: 'b/a', checks: [] })
  return convertPage(docs.get('docs/nl/b/a.md'), { lang: 'nl', path: 'b/a', checks: [], english: english.outline }).mdx
}
