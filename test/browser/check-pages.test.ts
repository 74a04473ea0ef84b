import { describe, expect, test } from 'vitest'
import { checks } from '../../src/checks/index.ts'
import { suites } from '../suites.ts'
import { languages, useBrowser } from './open.ts'

const open = useBrowser()

describe.each(suites)('the page of %s', (id, { table }) => {
  test('shows every case and runs it in the browser', async () => {
    const page = await open(`/nl/checks/${id}/`)
    const rows = page.locator('check-cases tbody tr')
    expect(await rows.count()).toBe(Object.keys(table).length)
    await page.locator('#cases').scrollIntoViewIfNeeded()
    await page.locator('.cases-state[data-state="hold"]').waitFor()
    expect(await page.locator('[data-holds="true"]').count()).toBe(Object.keys(table).length)
    const levels = await rows.evaluateAll((all) =>
      all.map((row) =>
        Array.from(row.querySelectorAll<HTMLElement>('.finding-list > li'), (item) => item.dataset['level']),
      ),
    )
    expect(levels).toEqual(Object.values(table).map(({ findings }) => findings.map(({ level }) => level)))
    expect(page.problems).toEqual([])
  })
})

test('a case goes into the form of the page, secrets included', async () => {
  const page = await open('/en/checks/client-id-and-secret/')
  const table = suites.find(([id]) => id === 'client-id-and-secret')?.[1].table ?? {}
  const place = Object.values(table).findIndex(({ input }) => input['secret'] !== '' && input['clientId'] !== '')
  await page.locator('check-cases tbody tr').nth(place).locator('button').click()
  await page.locator('check-form .finding-list li').first().waitFor()
  for (const [name, value] of Object.entries(Object.values(table)[place]?.input ?? {})) {
    const kept = value.replaceAll(/[\r\n]/g, '')
    expect(await page.locator(`check-form [name="${name}"]`).inputValue(), name).toBe(kept)
  }
  expect(page.url()).not.toContain('secret=')
})

test.each(languages)('every finding of a form leads to its explanation: $folder', async ({ folder }) => {
  const page = await open(`/${folder}/ims-troubleshooting/`)
  const links: string[] = []
  for (const { id } of checks) {
    const form = page.locator(`check-form[check="${id}"]`)
    await form.locator('[data-do="example"]').click()
    await form.locator('.finding-list li').first().waitFor()
    links.push(...(await form.locator('.why').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))))
  }
  expect(links.length).toBeGreaterThan(checks.length)
  for (const [path = '', ids] of Map.groupBy(links, (link) => link.split('#')[0] ?? '')) {
    const explained = await open(path)
    for (const link of ids) expect(await explained.locator(`h2[id="${link.split('#')[1]}"]`).count(), link).toBe(1)
  }
})

test('the forms of these pages can be linked, too', async () => {
  const page = await open('/en/checks/callback-url/#callback-url?callback=http://a.example')
  await expect.poll(() => page.locator('[name="callback"]').inputValue()).toBe('http://a.example')
  await page.locator('check-form .finding-list [data-level="error"]').first().waitFor()
})

test.each([
  ['nl-BE', 'nl'],
  ['zh-SG', 'zh-hans'],
  ['zh-TW', 'en'],
  ['de', 'en'],
])('a neutral link opens the section for a reader of %s in %s, and keeps the form', async (locale, folder) => {
  const page = await open('/s/callback-url/#callback-url?callback=http%3A%2F%2Fa.example', { locale })
  await page.waitForURL(`**/${folder}/ims-troubleshooting/**`)
  expect(new URL(page.url()).hash).toMatch(/^#callback-url\?/)
  await expect.poll(() => page.locator('[name="callback"]').inputValue()).toBe('http://a.example')
})

test('a neutral link without JavaScript is a list of languages, each leading to the section', async () => {
  const page = await open('/s/scope/', { javaScriptEnabled: false })
  const links = await page
    .locator('main a[hreflang]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  expect(links.toSorted()).toEqual(languages.map(({ folder }) => `/${folder}/ims-troubleshooting/#scope`).toSorted())
})
