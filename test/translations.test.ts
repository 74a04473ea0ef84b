import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { comparePages, type PageFinding } from '../scripts/check-pages/compare-pages.ts'
import { readSources, type SourceFile } from '../scripts/convert/read-sources.ts'
import { translationChecks } from '../src/checks/translations/index.ts'
import { knownDamage } from './cases/known-damage.ts'
import { localizedLabels, type TranslationCase, translationCases } from './cases/translations.ts'

const read = (source: SourceFile) => source

function compare(files: Record<string, string>): PageFinding[] {
  const sources = Object.entries(files).map(([file, text]) => {
    const [lang = '', ...rest] = file.replace(/\.md$/, '').split('/')
    return { file, lang, path: rest.join('/'), bytes: new TextEncoder().encode(text), isForeign: false }
  })
  return comparePages({ sources, read }).flatMap(({ findings }) => findings)
}

function said(findings: readonly PageFinding[]): string[] {
  return findings.map(({ place, level, check, code, values }) => {
    const { expected = '', got = '' } = values
    return [`${place.line}:${place.column} ${level} ${check}/${code}`, expected, got]
      .filter((text) => text !== '')
      .join(' | ')
  })
}

function findingsOf({ english, other }: TranslationCase): PageFinding[] {
  return compare({ 'en/a.md': english, 'nl/a.md': other })
}

test.each(Object.entries(translationCases))('%s', (_, one) => {
  expect(said(findingsOf(one))).toEqual(one.findings)
})

test.each(Object.entries(knownDamage))('found: %s', (_, { lang, english, other, findings }) => {
  const found = compare({ 'en/a.md': english, [`${lang}/a.md`]: other }).map(({ level, code, values }) => {
    const { expected = '', got = '' } = values
    return [`${level} ${code}`, expected, got].filter((text) => text !== '').join(' | ')
  })
  expect(found).toEqual(expect.arrayContaining([...findings]))
})

test('every code of every check has a case', () => {
  const codes = translationChecks.flatMap(({ id, messages }) => Object.keys(messages).map((code) => `${id}/${code}`))
  const cases = Object.values(translationCases).flatMap(({ findings }) => findings.map((line) => line.split(' ')[2]))
  expect(codes.filter((code) => !cases.includes(code))).toEqual([])
})

test('a message says everything in words: no value is left open', () => {
  const texts = Object.values(translationCases).flatMap((one) => findingsOf(one).map(({ message }) => message))
  expect(texts.filter((text) => /\{\w+\}|undefined/.test(text.replace(/"[^"]*"/g, '')))).toEqual([])
})

test('labels are compared only where the language leaves them in English', () => {
  expect(said(compare(localizedLabels))).toEqual([])
  const [english, , ...others] = Object.entries(localizedLabels)
  const kept = Object.fromEntries([
    ...others.map(([file]) => [file, english?.[1] ?? '']),
    ...Object.entries(localizedLabels),
  ])
  expect(
    said(
      compare({
        ...localizedLabels,
        ...kept,
        'nl/b.md': '# B\n\n[!UICONTROL Save], [!UICONTROL Open], [!UICONTROL Close].\n',
        'en/b.md': '# B\n\n[!UICONTROL Save], [!UICONTROL Open], [!UICONTROL Close].\n',
      }),
    ),
  ).toEqual(['3:1 error literals/lost | Save'])
})

test('a page without an English one, and a file that cannot be read, are said', () => {
  const bytes = Uint8Array.of(0xff)
  const sources = [
    { file: 'en/a.md', lang: 'en', path: 'a', bytes: new TextEncoder().encode('# A\n'), isForeign: false },
    { file: 'nl/a.md', lang: 'nl', path: 'a', bytes, isForeign: false },
    { file: 'nl/b.md', lang: 'nl', path: 'b', bytes: new TextEncoder().encode('# B\n'), isForeign: false },
    { file: 'nl/c.md', lang: 'nl', path: 'c', bytes: new Uint8Array(), isForeign: true },
  ]
  const [result] = comparePages({ sources, read })
  expect(result?.pages).toBe(3)
  expect(result?.findings.map(({ file, level, code }) => `${file} ${level} ${code}`)).toEqual([
    'nl/a.md error unread',
    'nl/b.md warning noEnglish',
    'nl/c.md error unread',
  ])
})

test('the translations of content/ change no fact', () => {
  const results = comparePages({ sources: readSources('content'), read })
  const errors = results.flatMap(({ findings }) => findings.filter(({ level }) => level === 'error'))
  expect(errors.map(({ file, place, message }) => `${file}:${place.line}:${place.column} ${message}`)).toEqual([])
  expect(results.length).toBeGreaterThan(1)
  for (const { pages } of results) expect(pages).toBeGreaterThan(5)
})

describe('whatever stands in the documents', () => {
  const piece = fc.constantFrom(
    ...[
      '# A {#a}\n',
      '\n',
      '**x_y**',
      '`code`',
      '"(.*)"',
      '&#x200B;',
      '****',
      '](b.md)',
      '[l](https://a.example)',
      '<td>x_y',
      '</td>',
    ],
    ...[
      '| a | b |\n|---|---|\n',
      '>[!NOTE]\n>\n',
      '* ',
      '1. ',
      '```\nx\n```\n',
      '[!UICONTROL L]',
      '{0}',
      'nms:a',
      '--opt',
      '$(x)',
      '\u0000',
    ],
  )
  const document = fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }).map((parts) => parts.join(' '))

  test('the checks answer, twice the same', () => {
    fc.assert(
      fc.property(document, document, (english, other) => {
        const once = compare({ 'en/a.md': english, 'nl/a.md': other })
        expect(said(compare({ 'en/a.md': english, 'nl/a.md': other }))).toEqual(said(once))
        const lines = other.split('\n').length
        for (const { place } of once) expect(place.line).toBeLessThanOrEqual(lines)
      }),
    )
  })

  test('a page beside itself has no literal lost', () => {
    fc.assert(
      fc.property(document, (text) => {
        const found = compare({ 'en/a.md': text, 'nl/a.md': text }).filter(({ check }) => check !== 'residue')
        expect(said(found)).toEqual([])
      }),
    )
  })
})
