import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hideTags, restoreTags, splitTags } from '../src/convert/hidden-tags.ts'

const pieces = fc.constantFrom(
  ...[
    '[!UICONTROL Print]',
    '[!DNL `a]` b]',
    '[!BADGE x]{type=Caution}',
    '{#id}',
    '{_blank}',
    '{width=1 height="2"}',
    '****',
  ],
  ...[
    '[!UICONTROL',
    '[!DNL ]',
    '[',
    ']',
    '{',
    '}',
    '`',
    '\\',
    '*',
    '\n',
    ' ',
    'a',
    '是',
    '\uFDD0',
    '\uFDD1',
    '\uFDD2',
    '\uFDEF',
    '😀',
  ],
)
const sources = fc.array(pieces, { maxLength: 20 }).map((all) => all.join(''))

test('hiding keeps every place, and restoring gives the source back', () => {
  fc.assert(
    fc.property(sources, (source) => {
      const { text, tags } = hideTags(source)
      expect(text).toHaveLength(source.length)
      expect(text.split('\n').map(({ length }) => length)).toEqual(source.split('\n').map(({ length }) => length))
      expect(restoreTags(text, tags)).toBe(source.replace(/[\uFDD0-\uFDEF]/g, '\uFFFD'))
    }),
    { numRuns: 2000, examples: [['[!DNL a\\\n\\\nb]'], ['[!UICONTROL\na] [!DNL b\n\nc]']] },
  )
})

test('splitting gives each tag where it stands', () => {
  const { text, tags } = hideTags('a [!UICONTROL x]{_blank} **[!DNL y]** b')
  expect(splitTags(text, tags).map((piece) => (typeof piece === 'string' ? piece : piece.kind))).toEqual([
    ...['a ', 'UICONTROL', 'attributes', ' **', 'DNL', '** b'],
  ])
})

test('a source cannot make a placeholder', () => {
  const { text, tags } = hideTags('[!DNL real]')
  const forged = hideTags(`${text} [!DNL other]`)
  expect(tags).toHaveLength(1)
  expect(forged.tags.map(({ value }) => value)).toEqual(['other'])
  expect(restoreTags(forged.text, forged.tags)).toBe(`${'\uFFFD'.repeat(text.length)} [!DNL other]`)
})

test('more tags than there are numbers show as written', () => {
  const source = '{#a}'.repeat(27_001)
  const { text, tags } = hideTags(source)
  expect(tags).toHaveLength(27_000)
  expect(text.endsWith('{#a}')).toBe(true)
  expect(restoreTags(text, tags)).toBe(source)
})

test('a tag that does not close is text, however many there are', () => {
  const { tags } = hideTags('[!UICONTROL [`'.repeat(20_000))
  expect(tags).toEqual([])
})
