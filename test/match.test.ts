import { expect, test } from 'vitest'
import { match } from '../src/languages/match.ts'

test.each([
  [['zh-CN'], 'zh-Hans'],
  [['zh-SG'], 'zh-Hans'],
  [['zh'], 'zh-Hans'],
  [['zh-TW'], undefined],
  [['zh-HK', 'nl'], 'nl'],
  [['nl-BE'], 'nl'],
  [['fr', 'en-GB'], 'en'],
  [['', 'not a tag', '*'], undefined],
  [[], undefined],
])('%j reads %s', (preferred, tag) => {
  expect(match(preferred, ['en', 'nl', 'zh-Hans'])).toBe(tag)
})
