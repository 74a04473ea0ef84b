import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readFrontMatter } from '../src/convert/front-matter.ts'
import { convertPage, steps } from '../src/convert/index.ts'
import type { Page } from '../src/convert/page.ts'
import { parse } from '../src/convert/parse.ts'
import { print } from '../src/convert/print.ts'
import { stampsIn } from '../src/convert/stamps.ts'

const snippets = new Map([
  ['safety', '>[!CAUTION]\n>\n>Hot parts.\n\nTurn it off.'],
  ['button', 'the **green** button'],
  ['$include _includes/steps.md', '---\ntitle: Steps\n---\n\n1. Open.\n1. {{button}}'],
  ['itself', 'Again: {{itself}}'],
])

const fixtures = join(import.meta.dirname, 'fixtures/convert')
const files = readdirSync(join(import.meta.dirname, '../src/convert/steps')).map((name) => name.replace(/\.ts$/, ''))
const folders = readdirSync(fixtures)
const cases = folders.flatMap((step) => readdirSync(join(fixtures, step)).map((name) => ({ step, name })))

test('every step has a fixture, and every fixture a step', () => {
  expect(folders.toSorted()).toEqual(files.toSorted())
  expect(steps.map(({ name }) => kebab(name)).toSorted()).toEqual(files.toSorted())
})

describe.each(cases)('$step: $name', ({ step, name }) => {
  const folder = join(fixtures, step, name)
  const input = readFileSync(join(folder, 'input.md'), 'utf8')
  const page = pageIn(folder)

  test('becomes its output', () => {
    const output = join(folder, 'output.mdx')
    const { mdx } = convertPage(input, page)
    if (process.env['UPDATE'] || (!existsSync(output) && !process.env['CI'])) writeFileSync(output, mdx)
    expect(mdx).toBe(readFileSync(output, 'utf8'))
  })

  test('does not come out so without the step', () => {
    expect(body(input, page, '')).not.toBe(body(input, page, step))
  })
})

/** Fixtures with an English page beside them are translations; those of the step `check-pages` are the page of a check. */
function pageIn(folder: string): Page {
  const path = folder.includes('/check-pages/') ? 'checks/callback-url' : 'guide/page'
  const known = { path, checks: ['association-mask', 'callback-url'], snippets }
  const english = join(folder, 'en.md')
  if (!existsSync(english)) return { ...known, lang: 'en' }
  return { ...known, lang: 'nl', english: convertPage(readFileSync(english, 'utf8'), { ...known, lang: 'en' }).outline }
}

function body(input: string, page: Page, left: string): string {
  const { tree } = parse(input)
  const known = { ...page, stamps: stampsIn(readFrontMatter(tree, input)).digests }
  tree.children = tree.children.filter(({ type }) => type !== 'yaml')
  for (const step of steps) if (kebab(step.name) !== left) step(tree, known)
  try {
    return print(tree)
  } catch (error) {
    return String(error)
  }
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
