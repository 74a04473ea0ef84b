import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compareText } from '../scripts/visible-text/compare.ts'
import { compareFolder } from '../scripts/visible-text/compare-folder.ts'
import { differences } from '../scripts/visible-text/differences.ts'
import { leftoverMarks } from '../scripts/visible-text/leftover-marks.ts'
import { convert } from '../src/convert/index.ts'

const page = { lang: 'en', path: 'guide/page', checks: [] }
const fixtures = globSync(join(import.meta.dirname, 'fixtures/convert/*/*/input.md'))

/** Fixtures in which plain text does not say what is a mark of the format and what is not. */
const strange = /leftovers|references|snippets|markers|labels|videos|attribute-lists|adjacent-nodes/

describe('of the fixtures of every construct', () => {
  test.each(fixtures.filter((file) => !strange.test(file)))('%s: what a reader sees is kept', (file) => {
    const source = readFileSync(file, 'utf8')
    expect(compareText(source, convert(source, page)).faults).toEqual([])
  })

  test.each(fixtures)('%s: nothing of the format is left over', (file) => {
    expect(leftoverMarks(convert(readFileSync(file, 'utf8'), page))).toEqual([])
  })
})

test('our own documents keep their text', async () => {
  const found = await compareFolder(join(import.meta.dirname, '../content'))
  expect(found.flatMap(({ faults }) => faults)).toEqual([])
})

const source = '# A {#a}\n\nPress [!UICONTROL Start] **now** and <b>wait</b>.\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n'
const mdx = convert(source, page)

test.each([
  ['a word lost', mdx.replace('wait', '')],
  ['a word altered', mdx.replace('Start', 'Stop')],
  ['a word more', mdx.replace('Press', 'Press and press')],
  ['two cells run together', mdx.replace('| 1 | 2 |', '| 12 |')],
  ['a space lost', mdx.replace('Press ', 'Press')],
  ['a sign lost', mdx.replace(/\.\n\n\|/, '\n\n|')],
])('notices %s', (_, broken) => {
  expect(broken).not.toBe(mdx)
  expect(compareText(source, mdx).faults).toEqual([])
  expect(compareText(source, broken).faults).not.toEqual([])
})

test.each([
  'Text \\[!NOTE] text',
  'Text \\{#a} text',
  '\\+++ Title',
  'Text \\*\\*\\*\\* text',
  '\\{\\{a}}',
  'a\u200Bb',
])('notices what is left over: %s', (text) => {
  expect(leftoverMarks(text)).toHaveLength(1)
  expect(leftoverMarks(`\`${text.replaceAll('\\', '')}\``)).toEqual([])
})

test('differences are what was lost and added, and where', () => {
  expect(differences(['a', 'b', 'c', 'd'], ['a', 'x', 'c', 'd', 'e'])).toEqual([
    { lost: ['b'], added: ['x'], before: ['a'] },
    { lost: [], added: ['e'], before: ['a', 'b', 'c', 'd'] },
  ])
})
