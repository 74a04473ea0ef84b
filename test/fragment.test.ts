import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readFragment, writeFragment } from '../src/widgets/fragment.ts'

test.each([
  ['', { section: '', values: {} }],
  ['#scope', { section: 'scope', values: {} }],
  ['#scope?a=1&b=2', { section: 'scope', values: { a: '1', b: '2' } }],
  ['#scope%3Fa=1', { section: 'scope', values: { a: '1' } }],
  ['#%E0%A4%A', { section: '%E0%A4%A', values: {} }],
])('%j is read as %j', (hash, expected) => {
  expect(readFragment(hash)).toEqual(expected)
})

test('what is written is read again, whatever was typed', () => {
  const name = fc.stringMatching(/^[a-z]\w*$/)
  const typed = fc.string({ unit: 'grapheme', minLength: 1 })
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z-]+$/), fc.dictionary(name, typed), (section, values) => {
      expect(readFragment(writeFragment({ section, values }))).toEqual({ section, values: { ...values } })
    }),
  )
})
