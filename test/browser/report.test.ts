import { beforeEach, describe, expect, test } from 'vitest'
import { comparePages } from '../../scripts/check-pages/compare-pages.ts'
import { reportPage } from '../../scripts/check-pages/report-page.ts'
import type { SourceFile } from '../../scripts/convert/read-sources.ts'
import { type Opened, useBrowser } from './open.ts'

const open = useBrowser()

const pages = {
  'en/a b': '# A {#a}\n\nType `go`, then `stop`.\n',
  'nl/a b': '# A\n\nTyp `gaan`, dan `stoppen`.\n',
  'nl/c': '# C\n',
  'fr/a b': '# A\n\nTapez `aller`, puis `stop` **** .\n',
}

const sources = Object.entries(pages).map(([name, text]): SourceFile => {
  const [lang = '', path = ''] = name.split('/')
  return { file: `${name}.md`, lang, path, bytes: new TextEncoder().encode(text), isForeign: false }
})

const html = reportPage(comparePages({ sources, read: (source) => source }))

describe('the report of translations', () => {
  let page: Opened
  beforeEach(async () => {
    page = await open('about:blank', { viewport: { width: 390, height: 800 } })
    await page.setContent(html)
  })

  const shown = () => page.locator('article:not([hidden])').count()
  const folders = () => page.locator('details:visible').count()

  test('fits a phone, and folds its pages', async () => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    expect(await page.locator('article:visible').count()).toBe(0)
    expect([await folders(), await shown()]).toEqual([3, 5])
  })

  test('shows the findings of a language, of a level, of a kind, with a text, and all again', async () => {
    await page.locator('select[name=lang]').selectOption('nl')
    await expect.poll(shown).toBe(3)
    await page.locator('select[name=level]').selectOption('error')
    await expect.poll(shown).toBe(2)
    expect(await folders()).toBe(1)
    await page.getByRole('searchbox').fill('CODE "stop"')
    await expect.poll(shown).toBe(1)
    expect(await page.locator('output').textContent()).toBe('1 finding')
    await page.getByRole('button', { name: 'Show all' }).click()
    await expect.poll(shown).toBe(5)
    await page.locator('select[name=kind]').selectOption('Bold without a word')
    await expect.poll(shown).toBe(1)
    await page.getByRole('button', { name: 'Show all' }).click()
    await expect.poll(shown).toBe(5)
  })

  test('opens the page that a link of the figures leads to, and unfolds and folds all', async () => {
    await page.getByRole('link', { name: 'fr/a b.md' }).click()
    await expect.poll(() => page.locator('details[open] > summary code').allTextContents()).toEqual(['fr/a b.md'])
    await page.getByRole('button', { name: 'Unfold or fold' }).click()
    expect(await page.locator('details[open]').count()).toBe(3)
    await page.getByRole('button', { name: 'Unfold or fold' }).click()
    expect(await page.locator('details[open]').count()).toBe(0)
    expect(page.problems).toEqual([])
  })

  test('is whole without scripts', async () => {
    const plain = await open('about:blank', { javaScriptEnabled: false })
    await plain.setContent(html)
    expect(await plain.locator('form').isVisible()).toBe(false)
    expect(await plain.locator('article').count()).toBe(5)
    await plain.locator('summary', { hasText: 'fr/a b.md' }).click()
    expect(await plain.locator('article:visible').count()).toBe(2)
  })
})
