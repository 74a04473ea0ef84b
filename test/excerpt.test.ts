import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { excerpt } from '../src/search/excerpt.ts'
import { spans } from '../src/search/spans.ts'

const long = `${'Nothing is said of it here. '.repeat(20)}The mask keeps <b>the group</b>. ${'More of the same. '.repeat(20)}`

describe('the part of a text that is shown', () => {
  test.each([
    ['The mask is here.', ['mask'], 'The <mark>mask</mark> is here.'],
    ['The mask is here.', ['absent'], 'The mask is here.'],
    ['a < b & "mask"', ['mask'], 'a &lt; b &amp; &quot;<mark>mask</mark>&quot;'],
    ['MÁSK', ['mask'], '<mark>MÁSK</mark>'],
    ['设置关联掩码时', ['关联', '联掩', '掩码'], '设置<mark>关联掩码</mark>时'],
  ])('of “%s” with %j is “%s”', (text, words, shown) => {
    expect(excerpt(text, new Set(words))).toBe(shown)
  })

  test('is where most of the words are, from the beginning of a sentence', () => {
    const shown = excerpt(long, new Set(['mask', 'group']))
    expect(shown).toMatch(/^… The <mark>mask<\/mark> keeps &lt;b&gt;the <mark>group<\/mark>&lt;\/b&gt;\./)
    expect(shown.length).toBeLessThan(300)
  })
})

const text = fc.string({
  unit: fc.constantFrom('mask', ' ', '. ', '掩', '码', 'é', '<', '&', 'x', '\n'),
  maxLength: 400,
})

test('what is shown is a piece of the text, with marks around wanted words alone', () => {
  fc.assert(
    fc.property(text, fc.subarray(['mask', 'x', '掩码', '码掩']), (text, words) => {
      const shown = excerpt(text, new Set(words))
      const bare = shown
        .replaceAll(/<\/?mark>/g, '')
        .replace(/^… /, '')
        .replace(/ …$/, '')
      const plain = bare.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
      expect(text).toContain(plain)
      for (const [, mark = ''] of shown.matchAll(/<mark>(.*?)<\/mark>/gs)) {
        const wanted = spans(mark).filter(({ word }) => words.includes(word))
        // Neighbours are marked as one: each letter is of a wanted word.
        for (const place of mark.split('').keys()) {
          expect(wanted.some(({ start, end }) => start <= place && place < end)).toBe(true)
        }
      }
      const isWanted = spans(text).some(({ word }) => words.includes(word))
      expect(shown.includes('<mark>')).toBe(isWanted)
    }),
  )
})

test('the places of words are where they stand', () => {
  fc.assert(
    fc.property(text, (text) => {
      for (const { word, start, end } of spans(text)) {
        expect(spans(text.slice(start, end)).map((one) => one.word)).toEqual([word])
      }
    }),
  )
})
