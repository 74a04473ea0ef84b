import { expect, test, vi } from 'vitest'
import { convertSources } from '../scripts/convert/convert-sources.ts'
import { judge } from '../scripts/convert/judge.ts'
import { convert } from '../src/convert/index.ts'

vi.mock('../src/convert/print.ts', () => ({ print: () => 'Text.\n\n{process.exit(1)}\n' }))

test('a mistake of the converter names the page, and nothing comes out', () => {
  const page = { lang: 'en', path: 'guide/page', checks: [] }
  expect(() => convert('Text.\n', page)).toThrow('en/guide/page.md cannot be converted: the printed MDX holds')
})

test('the command says so beside everything else, as an error', () => {
  const bytes = new TextEncoder().encode('Text.\n')
  const files = convertSources([{ file: 'en/a.md', lang: 'en', path: 'a', bytes, isForeign: false }], () => {})
  expect(judge(files).map(({ file, level, check }) => ({ file, level, check }))).toEqual([
    { file: 'en/a.md', level: 'error', check: 'convert' },
  ])
})
