import { expect, test } from 'vitest'
import { linkWords } from '../../src/frame/link-words.ts'
import { type Opened, useBrowser } from './open.ts'

const open = useBrowser()
const guide = '/en/ims-troubleshooting/'

test('an address shows every section beside the same one in a second language', async () => {
  const page = await openBeside(`${guide}?beside=nl`)
  const pairs = await page.locator('.pair').evaluateAll((all) =>
    all.map((pair) => {
      const [first, second] = Array.from(pair.children, (side) => ({
        lang: side.closest('[lang]')?.getAttribute('lang'),
        text: side.querySelector('h1, h2, h3, h4')?.textContent,
      }))
      return { id: pair.querySelector('[id]')?.id ?? '', first, second }
    }),
  )
  const dutch = await open('/nl/ims-troubleshooting/')
  const titles = await dutch.locator('article :is(h1, h2, h3, h4)').allTextContents()
  expect(pairs.map(({ second }) => second?.text)).toEqual(titles)
  expect(pairs.map(({ first, second }) => [first?.lang, second?.lang])).toEqual(pairs.map(() => ['en', 'nl']))
  expect(page.problems).toEqual([])
})

test('ids stay unique, and there is one form of each', async () => {
  const page = await openBeside(`${guide}?beside=nl`)
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id))
  expect(ids).toEqual([...new Set(ids)])
  expect(await page.locator('check-form').count()).toBe(await page.locator('check-form:not(.second *)').count())
})

test('a wide window has two columns, a phone one', async () => {
  const page = await openBeside(`${guide}?beside=zh-hans`)
  const tops = () =>
    page.locator('#scope, .second h2').evaluateAll((all) => {
      const own = all.find(({ id }) => id === 'scope')?.getBoundingClientRect().top ?? 0
      return all.filter((one) => !one.id && Math.abs(one.getBoundingClientRect().top - own) < 3).length
    })
  expect(await tops()).toBe(1)
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await tops()).toBe(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})

test('the button opens and closes it; what was typed stays, and Back goes back', async () => {
  const page = await open(guide, { locale: 'nl-BE' })
  await page.locator('[name="callback"]').fill('http://a.example')
  await page.locator('.beside').click()
  await page.locator('.is-beside').waitFor()
  // Nobody has chosen nl-BE here, which reads nl.
  expect(new URL(page.url()).search).toBe('?beside=nl')
  expect(await page.locator('[name="callback"]').inputValue()).toBe('http://a.example')
  const form = page.locator('check-form[check="callback-url"]')
  await form.locator('[data-do="link"]').click()
  await page.locator('.link-dialog').waitFor()
  expect(await page.locator('.link-dialog').count()).toBe(1)
  await page.keyboard.press('Escape')

  await page.locator('.beside-bar select').selectOption('zh-Hans')
  await page.locator('.second[lang="zh-Hans"]').first().waitFor()
  expect(new URL(page.url()).search).toBe('?beside=zh-Hans')
  await page.goBack()
  await page.locator('.beside-bar').waitFor({ state: 'detached' })
  expect(new URL(page.url()).search).toBe('')
  expect(await page.locator('.pair, .second').count()).toBe(0)
  expect(await page.locator('[name="callback"]').inputValue()).toBe('http://a.example')

  await page.locator('.beside').click()
  await page.locator('.is-beside').waitFor()
  await page.locator('.beside-bar button').click()
  await page.locator('.beside-bar').waitFor({ state: 'detached' })
  expect(new URL(page.url()).search).toBe('')
  expect(page.problems).toEqual([])
})

test('a page that cannot be loaded is said, and the first stays', async () => {
  const page = await open(guide)
  await page.route('**/nl/ims-troubleshooting/', (route) => route.abort())
  await page.evaluate(() => history.replaceState(null, '', '?beside=nl'))
  await page.evaluate(() => dispatchEvent(new PopStateEvent('popstate', { state: { beside: true } })))
  await expect.poll(() => page.locator('.beside-bar [role="alert"]').textContent()).toBe(linkWords['beside.failed'])
  expect(await page.locator('#scope').isVisible()).toBe(true)
})

test('a language that the page does not have changes nothing', async () => {
  const page = await open(`${guide}?beside=xx`)
  await page.waitForLoadState('networkidle')
  expect(await page.locator('.beside-bar, .pair').count()).toBe(0)
  expect(page.problems).toEqual([])
})

test('a page without sections offers no second language', async () => {
  const page = await open('/en/check-up/')
  expect(await page.locator('.beside').isVisible()).toBe(false)
})

async function openBeside(address: string): Promise<Opened> {
  const page = await open(address)
  await page.locator('.is-beside').waitFor()
  return page
}

test('what could not be loaded is tried again at the next press', async () => {
  const page = await open(guide)
  await page.route(/words\/links\.json$/, (route) => route.abort())
  const failed = page.waitForEvent('requestfailed')
  await page.locator('button.beside').click()
  await failed
  await expect.poll(() => new URL(page.url()).search).toBe('')
  await page.unroute(/words\/links\.json$/)
  await page.locator('button.beside').click()
  await page.locator('.beside-bar').waitFor()
  // To close it nothing has to be loaded.
  await page.route(/words\/links\.json$/, (route) => route.abort())
  await page.locator('button.beside').click()
  await page.locator('.pair').first().waitFor({ state: 'detached' })
})

test('a text that waits for what its address asks is shown also when no script comes', async () => {
  const page = await open('/robots.txt')
  await page.route(/\/_astro\/[^/]*\.js$/, (route) => route.abort())
  await page.goto(new URL(`${guide}?beside=nl`, page.url()).href)
  await expect.poll(() => page.locator('h1').isVisible(), { timeout: 5000 }).toBe(true)
  expect(await page.locator('html[data-waits]').count()).toBe(1)
})
