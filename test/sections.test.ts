import { parse } from 'parse5'
import { expect, test } from 'vitest'
import { pointers, sections } from '../src/search/sections.ts'

const page = (body: string) =>
  parse(`<html lang="nl"><body><nav>menu</nav><main data-search>${body}</main><footer>end</footer></body></html>`)

test('a page is cut at its headings, with the way to each', () => {
  const html = page(
    '<h1 id="top">Page</h1><p>Lead</p><h2 id="a">A</h2><p>One</p><h3 id="a-b">B</h3><p>Two</p><h2 id="c">C</h2>',
  )
  expect(sections(html, '/nl/x/')).toEqual([
    { url: '/nl/x/', lang: 'nl', title: 'Page', path: [], text: 'Lead', isBehind: false },
    { url: '/nl/x/#a', lang: 'nl', title: 'A', path: ['Page'], text: 'One', isBehind: false },
    { url: '/nl/x/#a-b', lang: 'nl', title: 'B', path: ['Page', 'A'], text: 'Two', isBehind: false },
    { url: '/nl/x/#c', lang: 'nl', title: 'C', path: ['Page'], text: '', isBehind: false },
  ])
})

test('what explains the findings of a check stands behind the guide', () => {
  const html = parse('<html><body><main data-search="after"><h1 id="t">T</h1></main></body></html>')
  expect(sections(html, '/').map(({ isBehind }) => isBehind)).toEqual([true])
})

test('a heading without an id stays in its section', () => {
  expect(sections(page('<h1 id="t">T</h1><h4>no id</h4><p>x</p>'), '/')[0]?.text).toContain('no id')
})

test('forms, buttons and hidden words are no text', () => {
  const html = page(
    '<h1 id="t">T</h1><check-form>form</check-form><button>go</button><p aria-hidden="true">sign</p><p>text</p>',
  )
  expect(sections(html, '/')[0]?.text).toBe('text')
})

test('a page that is not searched has no sections', () => {
  expect(sections(parse('<html><body><main><h1 id="x">X</h1></main></body></html>'), '/')).toEqual([])
})

test('an entry of a list and the first cell of a row say what the section they lead to answers', () => {
  const html = page(`
    <ul><li><a href="/nl/x/#a">It is blank</a></li><li><a href="#b">B</a>: what B does</li></ul>
    <table><tbody><tr><td><code>Error 1</code></td><td>why</td><td><a href="#a">A</a></td></tr></tbody></table>
    <p>In passing, <a href="#a">A</a>; elsewhere, <a href="/nl/y/">Y</a>.</p>`)
  expect(pointers(html, '/nl/x/')).toEqual([
    { url: '/nl/x/#a', text: 'It is blank', from: '/nl/x/', isWhole: true },
    { url: '/nl/x/#b', text: 'B: what B does', from: '/nl/x/', isWhole: false },
    { url: '/nl/x/#a', text: 'Error 1', from: '/nl/x/', isWhole: false },
  ])
})
