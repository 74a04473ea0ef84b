// Nothing on a page moves by itself: not while it loads, and not when an answer comes.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { httpHeaders } from '../../scripts/serve/http-headers.ts'
import { listen } from '../../scripts/serve/listen.ts'
import { siteServer } from '../../scripts/serve/site-server.ts'
import { languages, type Opened, useBrowser } from './open.ts'

const open = useBrowser()

const windows = {
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
  desktop: { viewport: { width: 1280, height: 800 } },
} as const

const paths = ['', 'ims-troubleshooting/', 'check-up/', 'checks/', 'checks/association-mask/', 'searches/']
const addresses = [
  '/nowhere/',
  ...languages.flatMap(({ folder }) => paths.map((path) => `/${folder}/${path}`)),
  '/s/scope/',
  '/',
  // What an address asks for.
  '/en/?q=callback',
  '/nl/?q=zqxjkvbw',
  '/nowhere/?q=callback',
  '/en/ims-troubleshooting/?q=callback',
  '/nl/ims-troubleshooting/?found=callback#callback-url',
  '/en/ims-troubleshooting/?beside=nl',
  '/zh-hans/ims-troubleshooting/?beside=en#scope',
  '/en/ims-troubleshooting/#callback-url?callback=http%3A%2F%2Fa.example',
  '/nl/ims-troubleshooting/#association-mask?mask=%28.*%29',
  '/en/check-up/#?production.callback=http%3A%2F%2Fa.example',
]

/** What a reader does, and where: nothing may move that begins above the foot of it, whatever comes below. */
const acts: readonly [name: string, path: string, where: string, act: (page: Opened) => Promise<void>][] = [
  [
    'the search opens and finds',
    'ims-troubleshooting/',
    'dialog input',
    async (page) => {
      await page.locator('.search-open').click()
      await page.locator('dialog[open]').waitFor()
      await page.locator('dialog input').pressSequentially('ims')
      await page.locator('dialog [role="option"]').first().waitFor()
    },
  ],
  [
    'the search on the front page finds',
    '',
    'main search-box input',
    async (page) => {
      await page.locator('main search-box input').pressSequentially('ims')
      await page.locator('main [role="option"]').first().waitFor()
    },
  ],
  [
    'a form answers',
    'ims-troubleshooting/',
    '[name="callback"]',
    async (page) => {
      await page.locator('[name="callback"]').pressSequentially('http://a.example')
      await page.locator('check-form[check="callback-url"] .finding-list li').first().waitFor()
    },
  ],
  [
    'the check-up answers',
    'check-up/',
    '[data-do="sample"]',
    async (page) => {
      await page.locator('[data-do="sample"]').click()
      await page.locator('[data-group="mend"] li').first().waitFor()
    },
  ],
  [
    'the dialog of links opens',
    'ims-troubleshooting/',
    '.link-dialog :last-child',
    async (page) => {
      await page.locator('check-form[check="callback-url"] [data-do="link"]').click()
      await page.locator('.link-dialog').waitFor()
    },
  ],
]

/** Where a page may pause on its way: what has come of it by then, and its path. */
const pauses = [
  ['</search-dialog>', 'en/ims-troubleshooting/'],
  ['</language-links>', 'en/ims-troubleshooting/'],
  ['<theme-choice data-needs-script="true">', 'en/ims-troubleshooting/'],
  ['</header>', 'en/ims-troubleshooting/'],
  ['<nav class="pages" aria-label="Pages">', 'en/check-up/'],
  ['<div class="front-search">', 'en/'],
  ['<article class="front">', 'en/'],
  ['</h1>', 'en/'],
  ['<ul>', 'en/'],
] as const

test('what moves is seen', async () => {
  const page = await open('/en/ims-troubleshooting/')
  await settle(page)
  await page.evaluate(() => document.querySelector('main')?.prepend(document.createElement('hr')))
  await settle(page)
  expect(await shifts(page)).toHaveLength(1)
})

for (const [name, options] of Object.entries(windows)) {
  test.each(addresses)(`nothing moves in the window of a ${name}: %s`, async (address) => {
    const page = await open(address, options)
    await settle(page)
    expect(await shifts(page)).toEqual([])
  })

  test.each(acts)(`nothing above it moves in the window of a ${name}: %s`, async (_, path, where, act) => {
    for (const { folder } of languages) {
      const page = await open(`/${folder}/${path}`, options)
      await settle(page)
      await act(page)
      await settle(page)
      const foot = await page
        .locator(where)
        .last()
        .evaluate((element) => element.getBoundingClientRect().bottom)
      const moved = (await shifts(page)).filter(({ tops }) => tops.some((top) => top < foot))
      expect(moved, folder).toEqual([])
      await page.context().close()
    }
  })

  test(`nothing moves in the window of a ${name} while all of the guide passes by`, async () => {
    const page = await open('/en/ims-troubleshooting/', options)
    for (let scrolled = 0; scrolled < 8; scrolled += 1) {
      await page.mouse.wheel(0, 3000)
      await settle(page)
    }
    expect(await shifts(page)).toEqual([])
  })

  test.each(pauses)(
    `nothing moves in the window of a ${name} when what comes after %s in %s comes later`,
    async (part, path) => {
      const page = await open('/robots.txt', options)
      const { address, goOn } = await servedInTwo(path, part)
      await page.goto(address, { waitUntil: 'commit' })
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
      goOn()
      await page.waitForLoadState()
      await settle(page)
      expect(await page.locator('.site-footer').count()).toBe(1)
      expect(await shifts(page)).toEqual([])
    },
  )
}

/** The address of a page that stops after a part of it, and what lets the rest of it go on. */
async function servedInTwo(path: string, part: string) {
  const headers = httpHeaders('dist') ?? {}
  const site = siteServer('dist', { headers })
  const html = readFileSync(`dist/${path}index.html`, 'utf8')
  const cut = html.indexOf(part) + part.length
  const { promise, resolve: goOn } = Promise.withResolvers<void>()
  const server = createServer((request, response) => {
    if (request.url !== `/${path}`) return site.emit('request', request, response)
    response.writeHead(200, { ...headers, 'content-type': 'text/html; charset=utf-8' })
    response.write(html.slice(0, cut))
    return promise.then(() => response.end(html.slice(cut)))
  })
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  return { address: `http://127.0.0.1:${await listen(server, 0)}/${path}`, goOn }
}

async function settle(page: Opened) {
  await page.waitForLoadState('networkidle')
  await rest(page)
}

/** Two frames: the first draws what has changed, and the browser tells of it before the second. */
function rest(page: Opened) {
  return page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
}

/** What a layout shift says; the types of the browser do not know it. */
interface LayoutShift extends PerformanceEntry {
  sources: { node: Node | null; previousRect: DOMRect }[]
}

/** Every time that something has moved since the page was opened: what it was, and where it began. */
async function shifts(page: Opened): Promise<{ moved: string[]; tops: number[] }[]> {
  const observed = await page.evaluateHandle(() => {
    const found: PerformanceEntry[] = []
    new PerformanceObserver((list) => found.push(...list.getEntries())).observe({
      type: 'layout-shift',
      buffered: true,
    })
    return found
  })
  await rest(page)
  return observed.evaluate((found) =>
    (found as LayoutShift[]).map(({ sources }) => ({
      moved: sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 60) : 'a text')),
      // What comes into the window from outside has no place before.
      tops: sources.flatMap(({ previousRect }) => (previousRect.height > 0 ? [previousRect.top] : [])),
    })),
  )
}
