import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { words as bundle } from '../scripts/bundle/words.ts'
import { words as checkUp } from '../src/check-up/words.ts'
import { english } from '../src/checks/check.ts'
import { findingWords } from '../src/checks/finding-words.ts'
import { checks } from '../src/checks/index.ts'
import { words as components } from '../src/components/words.ts'
import { linkWords } from '../src/frame/link-words.ts'
import { words as frame } from '../src/frame/words.ts'
import { language } from '../src/languages/words.ts'
import { words as search } from '../src/search/words.ts'

/** Everything the site says in English, by the key that a translation uses. */
const source: Record<string, string> = {
  ...language,
  ...frame,
  ...linkWords,
  ...components,
  ...search,
  ...checkUp,
  ...bundle,
  ...findingWords,
  ...Object.fromEntries(
    checks.flatMap((check) =>
      Object.entries(english(check)).map(([name, text]) => [`check.${check.id}.${name}`, text]),
    ),
  ),
}

const files = globSync('content/*/words.json')

test('there are translations', () => {
  expect(files.length).toBeGreaterThanOrEqual(2)
})

describe.each(files)('%s', (file) => {
  const words: Record<string, string> = JSON.parse(readFileSync(file, 'utf8'))

  test('says everything, and nothing that nobody asks for', () => {
    expect(Object.keys(words).toSorted()).toEqual(Object.keys(source).toSorted())
  })

  test('says it with the same {names}', () => {
    const names = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted()
    const wrong = Object.keys(source).filter((key) => `${names(words[key] ?? '')}` !== `${names(source[key] ?? '')}`)
    expect(wrong).toEqual([])
  })

  test('leaves no sentence empty or in English', () => {
    // A name or a literal may be one word in every language; a text of nothing but values too.
    const isSentence = (text = '') => text.includes(' ') && /\p{L}/u.test(text.replaceAll(/\{\w+\}/g, ''))
    const same = Object.keys(source).filter((key) => isSentence(source[key]) && words[key] === source[key])
    expect(same).toEqual([])
    expect(Object.keys(words).filter((key) => words[key]?.trim() === '')).toEqual([])
  })
})

test('no two checks of a page share a field, so that one address can fill in all forms', () => {
  const fields = checks.flatMap((check) => Object.keys(check.fields))
  expect(fields).toEqual([...new Set(fields)])
})

test.each(checks)('the words of $id have one meaning each: no field is named like a code', (check) => {
  const names = [...Object.keys(check.fields), ...Object.keys(check.messages), 'title', 'purpose']
  expect(names).toEqual([...new Set(names)])
})
