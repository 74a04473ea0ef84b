import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { writeRedirects } from '../scripts/build/write-redirects.ts'
import type { Renamed } from '../src/documents/read-renamed.ts'
import { formerIds, formerPaths, nowAt, renamed } from '../src/documents/renamed.ts'

const table: Renamed = {
  pages: { 'checks/mask': 'checks/association-mask', old: 'ims-troubleshooting' },
  sections: { 'ims-troubleshooting': { mask: 'association-mask', 'group-mask': 'association-mask' } },
}

test.each([
  ['/en/old/', '/en/ims-troubleshooting/'],
  ['/zh-hans/old/#scope', '/zh-hans/ims-troubleshooting/#scope'],
  ['/nl/old/#mask', '/nl/ims-troubleshooting/#association-mask'],
  ['/nl/ims-troubleshooting/#group-mask', '/nl/ims-troubleshooting/#association-mask'],
  ['/nl/checks/mask/#letterCase', '/nl/checks/association-mask/#letterCase'],
  // Nothing was renamed there.
  ['/nl/ims-troubleshooting/#scope', '/nl/ims-troubleshooting/#scope'],
  ['/nl/check-up/#mask', '/nl/check-up/#mask'],
  ['/nl/', '/nl/'],
])('%s is now %s', (address, now) => {
  expect(nowAt(address, table)).toBe(now)
})

test('a section stands under all its former names', () => {
  expect(formerIds('ims-troubleshooting', 'association-mask', table)).toEqual(['mask', 'group-mask'])
  expect(formerIds('check-up', 'association-mask', table)).toEqual([])
  expect(formerIds(undefined, 'association-mask', table)).toEqual([])
  expect(formerPaths('checks/association-mask', table)).toEqual(['checks/mask'])
})

test('a renamed page leads on in every language, with its section', () => {
  const folder = mkdtempSync(join(tmpdir(), 'renamed-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'renamed.json'), JSON.stringify(table))
  expect(writeRedirects(join(folder, 'dist'), folder, folder, ['en', 'nl'])).toBe(4)
  const page = readFileSync(join(folder, 'dist/nl/checks/mask/index.html'), 'utf8')
  expect(page).toContain('<link rel="canonical" href="/nl/checks/association-mask/">')
  expect(page).toContain('<script src="/moved.js">')
  expect(page).toContain(
    '<noscript><meta http-equiv="refresh" content="0;url=/nl/checks/association-mask/"></noscript>',
  )
  expect(page).toContain('<a href="/nl/checks/association-mask/">')
  expect(readFileSync(join(folder, 'dist/_redirects'), 'utf8')).toContain('/nl/old/ /nl/ims-troubleshooting/ 301\n')
})

describe('the table of the site', () => {
  const names = Object.entries(renamed.sections).map(([page, sections]) => [`${page}#`, sections] as const)

  test.each([['pages', renamed.pages], ...names] as const)('%s: no new name is an old one too', (_, table) => {
    const old = Object.keys(table)
    expect(Object.values(table).filter((now) => old.includes(now))).toEqual([])
  })
})
