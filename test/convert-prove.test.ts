import { expect, test } from 'vitest'
import { parse } from '../src/convert/parse.ts'
import { prove } from '../src/convert/prove.ts'

const { tree } = parse('Text, a [link](https://a.example) and `code`.\n\n* item\n')

test('accepts what reads as it was meant', () => {
  expect(() => prove('Text, a [link](https://a.example) and `code`.\n\n* item\n', tree)).not.toThrow()
})

test.each([
  ['an expression', '{process.exit(1)}\n'],
  ['an expression in a line', 'Text {a} text.\n'],
  ['an import', "import x from 'fs'\n"],
  ['an export', 'export const a = 1\n'],
  ['an element of HTML', 'a <b>c</b>\n'],
  ['an unknown component', '<Foo />\n'],
  ['the name of a property that every object has', '<constructor />\n'],
  ['a nameless element', '<>a</>\n'],
  ['an expression in an attribute', '<Aside kind={a} />\n'],
  ['a spread attribute', '<Aside {...a} />\n'],
  ['an attribute that is not known', '<Aside kind="note" onclick="a" />\n'],
  ['an attribute without a value', '<Aside kind />\n'],
  ['a link that runs', '[a](javascript:a)\n'],
  ['a link without a scheme', '[a](//a.example)\n'],
  ['an image', '![a](a.png)\n'],
])('refuses %s', (_, mdx) => {
  expect(() => prove(mdx, tree)).toThrow('holds')
})

test.each([
  ['a word less', 'Text, a [link](https://a.example) and `code`.\n\n* \n'],
  ['a component more', '<Break />Text, a [link](https://a.example) and `code`.\n\n* item\n'],
  ['an id more', '# Text, a [link](https://a.example) and `code`. {#a}\n\n* item\n'],
])('notices %s', (_, mdx) => {
  expect(() => prove(mdx, tree)).toThrow('was meant')
})
