import { parse } from 'parse5'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { kindNames } from '../scripts/check-pages/kind-names.ts'
import { translationChecks } from '../src/checks/translations/index.ts'
import { attribute, type Document, type Element, find, type Node, textOf } from '../src/search/html-tree.ts'
import { Documents } from './documents.ts'

let docs: Documents
beforeEach(() => {
  docs = new Documents({
    'docs/en/b/a.md': '# A {#a}\n\nText.\n\n## B {#b}\n\n`b`\n',
    'docs/nl/b/a.md': '# A\n\nTekst.\n\n## B\n\n`c` <script>alert(1)</script>\n',
  })
})
afterEach(() => docs.remove())

test('findings as JSON and as SARIF stand at the same places, and an error is exit code 1', () => {
  const json = docs.run('check-pages', '--from=docs', '--format=json')
  expect(json.status).toBe(1)
  const [first] = JSON.parse(json.stdout)
  expect(first).toMatchObject({ file: 'docs/nl/b/a.md', line: 7, check: 'literals', code: 'lost', level: 'error' })
  const [sarif] = JSON.parse(docs.run('check-pages', '--from=docs', '--format=sarif').stdout).runs
  const [result] = sarif.results
  expect(result).toMatchObject({ ruleId: 'literals/lost', level: 'error' })
  expect(result.locations[0].physicalLocation.region).toEqual({ startLine: 7, startColumn: first.column })
})

const mistakes: Record<string, [flags: string[], ...told: string[]]> = {
  'several flags': [
    ['--form=x', '--format=xml', '--lang=de', '--from=docs', 'stray'],
    ...[
      'Did you mean --from?',
      '--format=xml is not known',
      '--lang=de: there is no folder',
      'stray belongs to no flag',
    ],
  ],
  'a flag without a value': [['--from='], '--from has no value. Write --from=<value>.'],
  'a flag given twice': [['--from=docs', '--from=docs'], '--from is given twice'],
  'a folder that is not there': [['--from=none'], 'There is no folder', 'none. Give --from the folder that holds en.'],
  'a file in place of a folder': [['--from=docs/en/b/a.md'], 'There is no folder'],
  'an empty folder': [['--from=empty'], 'There is no folder en in'],
  'English without a translation': [['--from=alone'], 'There is no translation in', 'folders such as nl beside en'],
  'a language without a page': [['--from=docs', '--lang=fr'], 'There is no translation in'],
  'English as the language': [['--from=docs', '--lang=en'], '--lang=en is what the others are compared with'],
  'a report in no folder': [['--from=docs', '--report=none/report.html'], '--report: there is no folder'],
  'a report that is a folder': [['--from=docs', '--report=docs'], 'is a folder. Expected is the name of a file.'],
  'a report that the disk refuses': [
    ['--from=docs', `--report=${'r'.repeat(300)}`],
    'the name is too long for the disk',
  ],
}

test.each(Object.entries(mistakes))('exit code 2, and what to do: %s', (_, [flags, ...told]) => {
  docs.put({ 'empty/': '', 'alone/en/a.md': '# A\n', 'docs/fr/': '' })
  const { status, stdout, stderr } = docs.run('check-pages', ...flags)
  expect([status, stdout]).toEqual([2, ''])
  for (const part of told) expect(stderr).toContain(part)
  expect(stderr).not.toMatch(/^ +at /m)
})

test('a page that cannot be read is an error, and the others are compared all the same', () => {
  const wide = `${'* '.repeat(60)}a\n`
  docs.put({
    'docs/en/c.md': '# C\n',
    'docs/nl/c.md': Uint8Array.of(35, 32, 0xff),
    'docs/en/d.md': Uint8Array.of(35, 32, 0xff),
    'docs/nl/d.md': '# D\n',
    'docs/en/e.md': '# E\n',
    'docs/nl/e.md': wide,
    'docs/nl/f.md': '',
  })
  const { status, stdout } = docs.run('check-pages', '--from=docs')
  expect(status).toBe(1)
  const lines = stdout.trim().split('\n')
  expect(lines[0]).toMatch(/^docs\/nl\/b\/a\.md:7:1 error literals\/lost /)
  expect(lines.slice(1)).toEqual([
    'docs/nl/c.md:1:1 error page/unread The file is not UTF-8. Save it with the encoding UTF-8.',
    'docs/nl/d.md:1:1 error page/unreadEnglish The English page en/d.md cannot be compared with. The file is not UTF-8. Save it with the encoding UTF-8.',
    'docs/nl/e.md:1:1 error page/unread The file has 60 quotes and lists within each other; at most 50 can be read. Make several of it.',
    'docs/nl/f.md:1:1 warning page/noEnglish There is no English page en/f.md to compare with.',
    'nl: pages 5, error 4, warning 1.',
  ])
})

test('the report is valid HTML that asks for nothing, and shows a finding beside its English text', () => {
  expect(docs.run('check-pages', '--from=docs', '--report=report.html').status).toBe(1)
  const html = docs.get('report.html')
  const mistakes: string[] = []
  const page = parse(html, { onParseError: ({ code }) => mistakes.push(code) })
  expect(mistakes).toEqual([])

  const elements = elementsIn(page)
  const scripts = elements.filter(({ tagName }) => tagName === 'script')
  expect(scripts.map(textOf).filter((text) => text.includes('alert'))).toEqual([])
  expect(scripts.length).toBe(1)
  const asked = elements.flatMap((element) =>
    ['src', 'href', 'srcset', 'action'].map((name) => attribute(element, name) ?? '#'),
  )
  expect(asked.filter((address) => !address.startsWith('#'))).toEqual([])
  expect(html).not.toMatch(/@import|url\(|\bon\w+="/)

  const article = find(page, ({ tagName }) => tagName === 'article')
  expect(article && textOf(article)).toContain('nl/b/a.md:7:1')
  expect(html).toContain('<blockquote lang="en" dir="auto"><mark>b</mark></blockquote>')
  const figures = elements.filter(({ tagName }) => tagName === 'dd').map(textOf)
  expect(figures).toEqual(['1', '1', '0 %', '1', '0', '0'])
})

test('the report has words for every kind of finding', () => {
  const kinds = translationChecks.flatMap(({ id, messages }) => Object.keys(messages).map((code) => `${id}/${code}`))
  expect(
    Object.keys(kindNames)
      .filter((kind) => !kind.startsWith('page/'))
      .toSorted(),
  ).toEqual(kinds.toSorted())
})

function elementsIn(node: Node | Document): Element[] {
  const inside = 'childNodes' in node ? node.childNodes.flatMap(elementsIn) : []
  return 'tagName' in node ? [node, ...inside] : inside
}
