import { describe, expect, test } from 'vitest'
import { axeViolations } from './axe-violations.ts'
import { languages, type Opened, useBrowser } from './open.ts'

const open = useBrowser()
const addresses = [
  '/',
  '/nowhere/',
  '/s/scope/',
  ...languages.flatMap(({ folder }) =>
    ['', 'ims-troubleshooting/', 'check-up/', 'checks/', 'checks/association-mask/', 'checks/common-errors/'].map(
      (path) => `/${folder}/${path}`,
    ),
  ),
]

/** What a reader can make of a page, beside the forms and the search. */
const states: readonly [name: string, address: string, act: (page: Opened) => Promise<void>][] = [
  [
    'a search that finds nothing, its message open',
    '/nl/ims-troubleshooting/?q=zqxjkvbw',
    async (page) => {
      await page.locator('dialog .search-none summary').click()
      await page.locator('dialog textarea').focus()
    },
  ],
  [
    'a search with a mistake, on the front page',
    '/zh-hans/?q=callbak',
    (page) => page.locator('main [role="option"]').first().waitFor(),
  ],
  ['words that are marked', '/en/ims-troubleshooting/?found=mask', (page) => page.locator('.unmark').waitFor()],
  [
    'the searches, tried',
    '/zh-hans/searches/',
    (page) => page.locator('search-trial [data-place] >> nth=-1').waitFor({ timeout: 30_000 }),
  ],
  [
    'the dialog of links, with values',
    '/zh-hans/ims-troubleshooting/#callback-url?callback=http://a.example',
    async (page) => {
      await page.locator('check-form[check="callback-url"] [data-do="link"]').click()
      await page.locator('.link-dialog [data-do="copy"]').click()
    },
  ],
  ['two languages', '/en/ims-troubleshooting/?beside=zh-hans', (page) => page.locator('.pair').first().waitFor()],
  [
    'a search that could not be loaded',
    '/nl/ims-troubleshooting/',
    async (page) => {
      await page.route(/search/, (route) => route.abort())
      await page.locator('.search-open').click()
      await page.locator('dialog .search-status:not(:empty)').waitFor()
    },
  ],
  [
    'a form that could not load its check',
    '/en/ims-troubleshooting/',
    async (page) => {
      await page.route('**/words/scope.json', (route) => route.abort())
      await page.locator('[name="scopes"]').fill('openid')
      await page.locator('check-form[check="scope"] [data-counts]:not(:empty)').waitFor()
    },
  ],
]

describe('axe finds nothing, in light and in dark', () => {
  test.each(states)('%s', async (_, address, act) => {
    const page = await open(address)
    await act(page)
    expect(await axeViolations(page)).toEqual([])
  })

  test.each(addresses)('%s', async (address) => {
    const page = await open(address)
    expect(await axeViolations(page)).toEqual([])
  })

  test('the check-up with its sample and its report', async () => {
    const page = await open('/en/check-up/')
    await page.locator('[data-do="sample"]').click()
    await page.locator('[data-group="mend"] li').first().waitFor()
    await page.locator('.report-preview summary').click()
    expect(await axeViolations(page)).toEqual([])
  })

  test('with findings and the search open', async () => {
    const page = await open('/en/ims-troubleshooting/')
    for (const button of await page.locator('[data-do="example"]').all()) await button.click()
    await page.locator('check-form[check="callback-url"] .finding-list li').first().waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.keyboard.press('/')
    await page.keyboard.press('Control+k')
    await page.locator('dialog input').fill('mask')
    await page.locator('dialog [role="option"]').first().waitFor()
    expect(await axeViolations(page)).toEqual([])
  })
})

test.each([...addresses, '/nl/searches/'])('%s fits a small phone and a tablet', async (address) => {
  const page = await open(address)
  for (const button of await page.locator('[data-do="example"]').all()) await button.click()
  for (const width of [320, 768]) {
    await page.setViewportSize({ width, height: 640 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
})

test.each(languages)('the page says its language and knows the others: $folder', async ({ folder, tag }) => {
  const page = await open(`/${folder}/ims-troubleshooting/`)
  expect(await page.locator('html').getAttribute('lang')).toBe(tag)
  const links = await page
    .locator('.languages a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('hreflang')))
  expect(links.toSorted()).toEqual(languages.map((language) => language.tag).toSorted())
})

test('every section has the same ids in every language', async () => {
  const ids = await Promise.all(
    languages.map(async ({ folder }) => {
      const page = await open(`/${folder}/ims-troubleshooting/`)
      return page.locator('article :is(h1, h2, h3)').evaluateAll((all) => all.map((heading) => heading.id))
    }),
  )
  expect(ids[0]).toContain('webview2-cache')
  for (const other of ids) expect(other).toEqual(ids[0])
})

test('the language switch keeps the section and what was typed', async () => {
  const page = await open('/en/ims-troubleshooting/#product-context')
  await page.locator('[name="campaign"]').fill('dma_campagne_classic')
  await page.locator('check-form[check="product-context"] .finding-list li').first().waitFor()
  await clickWhereItStands(page, '.languages a[hreflang="nl"]')
  await page.waitForURL('**/nl/**')
  expect(new URL(page.url()).hash).toContain('#product-context?')
  await expect.poll(() => page.locator('[name="campaign"]').inputValue()).toBe('dma_campagne_classic')
})

test('the language switch keeps the section one has scrolled to', async () => {
  const page = await open('/en/ims-troubleshooting/')
  await page.locator('#scope').evaluate((heading) => heading.scrollIntoView({ behavior: 'instant' }))
  await page.locator('page-contents a[aria-current][href="#scope"]').waitFor()
  await clickWhereItStands(page, '.languages a[hreflang="zh-Hans"]')
  await page.waitForURL('**/zh-hans/**')
  expect(new URL(page.url()).hash).toBe('#scope')
})

test('the contents mark the section of the address, though the browser came to it before the script ran', async () => {
  const page = await open('about:blank')
  await page.addInitScript(() => {
    document.addEventListener('scroll', (event) => event.stopImmediatePropagation())
  })
  await page.goto('/en/ims-troubleshooting/#scope')
  await page.locator('page-contents a[aria-current][href="#scope"]').waitFor()
})

test('the theme stays chosen, and is there before the page is drawn', async () => {
  const page = await open('/en/', { colorScheme: 'light' })
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  const light = await paper()
  await page.locator('theme-choice button').click()
  expect(await page.locator('theme-choice button').getAttribute('aria-pressed')).toBe('true')
  expect(await paper()).not.toBe(light)
  await page.goto('/en/ims-troubleshooting/')
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
  expect(
    await page.locator('head script[src="/theme.js"]:not([async]):not([defer]):not([type="module"])').count(),
  ).toBe(1)
})

test.each([
  ['nl-BE', '/nl/'],
  ['zh-CN', '/zh-hans/'],
  ['zh-TW', '/en/'],
  ['fr', '/en/'],
])('the address without a language leads a reader of %s to %s', async (locale, target) => {
  const page = await open('/', { locale })
  await page.waitForURL(`**${target}`)
})

test.each(languages)('a page that is not there is said in the reader’s language: $folder', async ({ folder, tag }) => {
  const page = await open(`/${folder}/nowhere/`)
  expect(
    await page.locator('[data-lost]:not([hidden])').evaluateAll((all) => all.map((one) => one.getAttribute('lang'))),
  ).toEqual([tag])
  expect(await page.locator('html').getAttribute('lang')).toBe(tag)
})

describe('without JavaScript', () => {
  test.each(languages)('text, contents, links and languages are there: $folder', async ({ folder }) => {
    const page = await open(`/${folder}/ims-troubleshooting/`, { javaScriptEnabled: false })
    expect(await page.locator('.contents a[href="#scope"]').isVisible()).toBe(true)
    expect(await page.locator('.heading a[href="#scope"]').isVisible()).toBe(true)
    await page.locator(`.languages a`).first().click()
    expect(page.url()).toContain('/en/ims-troubleshooting/')
  })

  test('what cannot work is not shown, and explained', async () => {
    const page = await open('/en/ims-troubleshooting/', { javaScriptEnabled: false })
    expect(await page.locator('.search-open').isVisible()).toBe(false)
    expect(await page.locator('check-form form').first().isVisible()).toBe(false)
    expect(await page.locator('check-form noscript, check-form .example').count()).toBeGreaterThan(0)
  })

  test('the address without a language is a list of languages', async () => {
    const page = await open('/', { javaScriptEnabled: false })
    expect(await page.locator('main a[hreflang]').count()).toBe(languages.length)
  })
})

test('on paper: the text and the findings, none of the chrome', async () => {
  const page = await open('/en/ims-troubleshooting/')
  await page.locator('check-form[check="callback-url"] [data-do="example"]').click()
  await page.locator('check-form[check="callback-url"] .finding-list li').first().waitFor()
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.site-header').isVisible()).toBe(false)
  expect(await page.locator('check-form[check="callback-url"] .finding-list').isVisible()).toBe(true)
  expect(await page.locator('check-form[check="association-mask"]').isVisible()).toBe(false)
})

test('on paper a page is as high as its text: one of the height of a sheet takes two, as sheets have margins', async () => {
  const page = await open('/en/', { viewport: { width: 800, height: 9000 } })
  await page.emulateMedia({ media: 'print' })
  expect(await page.evaluate(() => document.body.getBoundingClientRect().height)).toBeLessThan(9000)
})

/** A click of the mouse, without the scrolling by which the driver makes sure that it can click. */
async function clickWhereItStands(page: Opened, selector: string) {
  const box = await page.locator(selector).boundingBox()
  if (!box) throw new Error(`${selector} is not to be seen`)
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
}
