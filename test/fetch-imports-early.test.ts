import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { fetchImportsEarly } from '../scripts/build/fetch-imports-early.ts'

const head = (links: string) =>
  `<head><link rel="stylesheet" href="/a.css">${links}<script src="/theme.js"></script></head>`
const pageOf = (links: string, ...modules: string[]) =>
  head(links) + modules.map((name) => `<script type="module" src="/_astro/${name}.js"></script>`).join('')
const linkTo = (name: string) => `<link rel="modulepreload" href="/_astro/${name}.js">`

/** `late` is imported only when somebody asks for it; what a text says of imports is no import. */
const modules = {
  alone: 'const text = `import{a}from"./late.js"`; import("./late.js")',
  one: 'import{a as e}from"./shared.js";import"./own.js";e()',
  other: 'import{a}from"./shared.js"',
  shared: 'import{t}from"./below.js";export const a=()=>t',
  own: 'import{t}from"./below.js"',
  below: 'export const t=1',
  late: '',
}

test.each([
  ['a page without modules', pageOf(''), pageOf('')],
  ['a module that imports nothing', pageOf('', 'alone'), pageOf('', 'alone')],
  ['imports, and theirs, each once', pageOf('', 'one'), pageOf(['shared', 'own', 'below'].map(linkTo).join(''), 'one')],
  [
    'two modules, one of which the other imports',
    pageOf('', 'other', 'shared'),
    pageOf(linkTo('below'), 'other', 'shared'),
  ],
])('%s', (_, html, expected) => {
  const site = mkdtempSync(join(tmpdir(), 'signpost-'))
  onTestFinished(() => rmSync(site, { recursive: true }))
  mkdirSync(join(site, '_astro'))
  mkdirSync(join(site, 'nl/page'), { recursive: true })
  for (const [name, code] of Object.entries(modules)) writeFileSync(join(site, `_astro/${name}.js`), code)
  const file = join(site, 'nl/page/index.html')
  writeFileSync(file, html)
  fetchImportsEarly(site)
  expect(readFileSync(file, 'utf8')).toBe(expected)
})
