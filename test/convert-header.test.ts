import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { convert } from '../src/convert/index.ts'

/** Front matter of the page that a source becomes. */
function headerOf(source: string, lang = 'en') {
  const [, yaml = ''] = convert(source, { lang, path: 'a/b', checks: [] }).split(/^---\n/m)
  return parse(yaml)
}

test('the title is that of the front matter, else the first heading', () => {
  expect(headerOf('---\ntitle: One\n---\n# Two\n').title).toBe('One')
  expect(headerOf('---\ntitle:\n---\n\n## Two\n\n# Three *of* `four`\n').title).toBe('Three of four')
  expect(headerOf('---\ntitle: 7\n---\n# Two\n').title).toBe('Two')
})

test('a tag in the title or the description is its text', () => {
  const { title, description } = headerOf(
    '---\ntitle: Use [!DNL Acme]\ndescription: The [!UICONTROL Print] page\n---\n# A\n',
  )
  expect({ title, description }).toEqual({ title: 'Use Acme', description: 'The Print page' })
})

test('keys that the schema does not have are left out', () => {
  const source = '---\ntitle: A\nproduct_v2:\n  - id: 1\nhide: true\ntemplate: front\nlang: xx\n---\n# A\n'
  expect(headerOf(source, 'nl')).toEqual({
    title: 'A',
    description: '',
    template: 'front',
    lang: 'nl',
    sections: [{ id: 'section-1', depth: 1, text: 'A' }],
  })
})

test('badges of a page are data: their texts, known kinds, and addresses that cannot run anything', () => {
  const source = `---
badge: label="v7 {only}" type="Informative" tooltip="x"
badge-a: label="On-premise" type="Caution" url="https://a.example/b?c=1"
badge-b: label="B" type="Loud" url="javascript:alert(1)"
badge-c: type="Positive"
badge-d:
  - label
---
# A
`
  expect(headerOf(source).badges).toEqual([
    { text: 'v7 {only}', kind: 'informative', url: '' },
    { text: 'On-premise', kind: 'caution', url: 'https://a.example/b?c=1' },
    { text: 'B', kind: 'informative', url: '' },
  ])
})

test('headings of depth 1 to 3 are listed in order, in plain text', () => {
  const { sections } = headerOf('# A {#a}\n\n## [!DNL B] & `c` {#b}\n\n> ### D: "e" {#d}\n\n#### F {#f}\n')
  expect(sections).toEqual([
    { id: 'a', depth: 1, text: 'A' },
    { id: 'b', depth: 2, text: 'B & c' },
    { id: 'd', depth: 3, text: 'D: "e"' },
  ])
})

test('a heading of nothing but an image is listed by what the image shows', () => {
  const page = { lang: 'en', path: 'a/b', checks: [], pages: new Set(['en/a/mill.png']) }
  expect(convert('## ![The mill](mill.png) {#mill}\n', page)).toContain(
    '{ "id": "mill", "depth": 2, "text": "The mill" }',
  )
})

test('any text can be a title', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
      const title = headerOf(`---\ntitle: ${JSON.stringify(text.toWellFormed())}\n---\n# A\n`).title
      expect(typeof title).toBe('string')
      expect(title).not.toBe('')
    }),
  )
})
