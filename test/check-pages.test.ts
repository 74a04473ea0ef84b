import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { checks } from '../src/checks/index.ts'
import { attribute, type Element, find, type Node, textOf } from '../src/search/html-tree.ts'
import { languages } from './browser/open.ts'

interface Section {
  id: string
  heading: string
  /** Text of its parts by name, of what stands above them, and its literals. */
  parts: string[]
  facts: string
  literals: string[]
}

const pages = languages.flatMap(({ folder }) => checks.map((check) => ({ folder, check })))

describe.each(pages)('the page of $check.id, $folder', ({ folder, check }) => {
  const file = `dist/${folder}/checks/${check.id}/index.html`
  const sections = existsSync(file) ? sectionsIn(readFileSync(file, 'utf8')) : []

  test('explains every code, in the order of the check', () => {
    expect(sections.map(({ id }) => id)).toEqual([...Object.keys(check.messages), 'cases'])
  })

  test('says of each what it means, why, what to do, and how sure that is', () => {
    for (const { id, parts, facts, heading } of sections.slice(0, -1)) {
      expect(heading, id).not.toBe('')
      expect(parts.length, id).toBe(3)
      for (const part of parts) expect(part.length, id).toBeGreaterThan(folder === 'zh-hans' ? 4 : 15)
      expect(facts, id).toContain(id)
    }
  })

  test('has no two findings with the same words', () => {
    const said = sections.slice(0, -1).flatMap(({ parts: [means = '', why = ''] }) => [means, why])
    expect(said.filter((text, place) => said.indexOf(text) !== place)).toEqual([])
    const headings = sections.map(({ heading }) => heading)
    expect(headings).toEqual([...new Set(headings)])
  })
})

test.each(checks)('the pages of $id have the same literals in every language, finding by finding', ({ id }) => {
  const [english = {}, ...others] = languages.map(({ folder }) => {
    const sections = sectionsIn(readFileSync(`dist/${folder}/checks/${id}/index.html`, 'utf8')).slice(0, -1)
    return Object.fromEntries(sections.map((section) => [section.id, [...new Set(section.literals)].toSorted()]))
  })
  expect(Object.values(english).flat().length).toBeGreaterThan(5)
  for (const other of others) expect(other).toEqual(english)
})

/** The sections of depth 2 of a built page. */
function sectionsIn(html: string): Section[] {
  const article = find(parse(html), ({ tagName }) => tagName === 'article')
  const found: Section[] = []
  for (const node of article?.childNodes ?? []) {
    if (!('tagName' in node)) continue
    const heading = find(node, ({ tagName }) => tagName === 'h2')
    const name = attribute(node, 'class') ?? ''
    const section = found.at(-1)
    if (heading && name === 'heading') {
      found.push({ id: attribute(heading, 'id') ?? '', heading: textOf(heading), parts: [], facts: '', literals: [] })
    } else if (section && name === 'finding-facts') section.facts = textOf(node)
    else if (section && name === 'finding-part') {
      const [, text] = node.childNodes.filter((child): child is Element => 'tagName' in child)
      section.parts.push(text ? textOf(text).trim() : '')
      section.literals.push(...literalsIn(node))
    }
  }
  return found
}

/** Code and labels of screens: what no translation may change. */
function literalsIn(node: Node): string[] {
  if (!('tagName' in node)) return []
  const isLiteral = node.tagName === 'code' || attribute(node, 'class') === 'label'
  return isLiteral ? [textOf(node)] : node.childNodes.flatMap(literalsIn)
}
