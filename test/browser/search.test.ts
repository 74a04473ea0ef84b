import { describe, expect, test } from 'vitest'
import { words } from '../../src/search/words.ts'
import { languages, type Opened, useBrowser } from './open.ts'

const open = useBrowser()

/** What people type, and the section that must come first. */
const queries: Record<string, Record<string, string>> = {
  en: {
    dma_campaign_classic: 'product-context',
    'ims-na1.adobelogin.com': 'ims-server-url',
    'Login does not have any right matching the expression': 'association-mask',
    'association mask': 'association-mask',
    callback: 'callback-url',
    'client secret': 'client-id-and-secret',
    invalid_scope: 'scope',
    webview2: 'webview2-cache',
    'nlserver restart web': 'restart-the-server',
    Adobe_Marketing_Cloud: 'external-account',
  },
  nl: {
    dma_campaign_classic: 'product-context',
    'ims-na1.adobelogin.com': 'ims-server-url',
    'Login does not have any right matching the expression': 'association-mask',
    associatiemasker: 'association-mask',
    clientgeheim: 'client-id-and-secret',
    'XTK-170092': 'common-errors',
  },
  'zh-hans': {
    dma_campaign_classic: 'product-context',
    'ims-na1.adobelogin.com': 'ims-server-url',
    'Login does not have any right matching the expression': 'association-mask',
    关联掩码: 'association-mask',
    掩码: 'association-mask',
    回调: 'callback-url',
    密钥: 'client-id-and-secret',
    重启: 'restart-the-server',
    范围: 'scope',
    'XTK-170092': 'common-errors',
  },
}

describe.each(Object.entries(queries))('search in %s', (lang, table) => {
  test.each(Object.entries(table))('“%s” leads to %s', async (query, section) => {
    const page = await open(`/${lang}/ims-troubleshooting/`)
    await ask(page, query)
    const first = page.locator('dialog [role="option"]').first()
    const found = new URL((await first.getAttribute('href')) ?? '', page.url())
    expect(found.pathname).toBe(`/${lang}/ims-troubleshooting/`)
    // A section's own heading or one below it: `#association-mask-names` is inside `association-mask`.
    expect(found.hash.slice(1).startsWith(section), `found ${found.hash}`).toBe(true)
    expect(page.problems).toEqual([])
    await page.context().close()
  })
})

test('the search code loads when somebody reaches for it, not before', async () => {
  const page = await open('/en/ims-troubleshooting/')
  await page.waitForLoadState('networkidle')
  expect(page.requests.filter((url) => url.includes('/pagefind/'))).toEqual([])
  await ask(page, 'mask')
  expect(page.requests.some((url) => url.includes('/pagefind/'))).toBe(true)
})

test('keys: / opens, arrows move, Enter goes there, Escape gives the focus back', async () => {
  const page = await open('/en/ims-troubleshooting/')
  await page.locator('.search-open').focus()
  await page.keyboard.press('Control+k')
  await page.locator('dialog[open]').waitFor()
  await page.keyboard.press('Escape')
  expect(await page.locator('.search-open').evaluate((button) => button === document.activeElement)).toBe(true)

  await ask(page, 'restart')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  expect(await page.locator('dialog [aria-selected="true"]').count()).toBe(1)
  const target = await page.locator('dialog [aria-selected="true"]').getAttribute('href')
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => !document.querySelector('dialog')?.open)
  expect(page.url().endsWith(target ?? 'nothing')).toBe(true)
})

test.each(languages)('keys: / reaches the field that a lost reader sees: $folder', async ({ folder }) => {
  const page = await open(`/${folder}/nowhere/`)
  await page.keyboard.press('/')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(`lost-${folder}`)
})

test('a search that is closed while it loads stays closed', async () => {
  const page = await open('/en/ims-troubleshooting/')
  const { promise: styles, resolve: goOn } = Promise.withResolvers<void>()
  await page.route(/search\.[^/]*\.css/, (route) => styles.then(() => route.continue()))
  const asked = page.waitForRequest(/search\.[^/]*\.css/)
  await page.keyboard.press('Control+k')
  await asked
  await page.keyboard.press('Escape')
  goOn()
  await page.locator('dialog.is-ready').waitFor({ state: 'attached' })
  await page.waitForLoadState('networkidle')
  expect(await page.locator('dialog[open]').count()).toBe(0)
})

test('Enter waits for the answer to what stands in the field', async () => {
  const page = await open('/en/ims-troubleshooting/')
  await ask(page, 'scope')
  await page.route(/\.pf_fragment$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500))
    await route.continue()
  })
  await page.locator('dialog input').fill('restart the server')
  await page.keyboard.press('Enter')
  await expect.poll(() => new URL(page.url()).hash).toBe('#restart-the-server')
})

test('a search that fails shows nothing of the one before, and the next key tries again', async () => {
  const page = await open('/en/ims-troubleshooting/')
  await ask(page, 'scope')
  await page.route(/\/pagefind\//, (route) => route.abort())
  await page.locator('dialog input').fill('restart nlserver')
  await expect.poll(() => page.locator('dialog .search-status').textContent()).toBe(words['search.failed'])
  expect(await page.locator('dialog [role="option"]').count()).toBe(0)
  expect(await page.locator('dialog input').getAttribute('aria-expanded')).toBe('false')
  await page.unroute(/\/pagefind\//)
  await page.locator('dialog input').press('w')
  await page.locator('dialog [role="option"]').first().waitFor()
})

test('a search that is closed before its answer is not in the address', async () => {
  const page = await open('/en/ims-troubleshooting/')
  await ask(page, 'scope')
  const { promise: texts, resolve: goOn } = Promise.withResolvers<void>()
  await page.route(/\.pf_fragment$/, (route) => texts.then(() => route.continue()))
  await page.locator('dialog input').fill('restart the server')
  await page.keyboard.press('Escape')
  goOn()
  await page.waitForLoadState('networkidle')
  expect(new URL(page.url()).search).toBe('')
})

test('what is typed while the search loads is not lost', async () => {
  const page = await open('/en/ims-troubleshooting/')
  await page.route(/search-dialog|search-box|search\./, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500))
    await route.continue()
  })
  await page.keyboard.press('Control+k')
  await page.keyboard.type('association mask')
  await page.locator('dialog [role="option"]').first().waitFor()
  expect(await page.locator('dialog input').inputValue()).toBe('association mask')
  expect(await page.locator('dialog').evaluate((dialog) => getComputedStyle(dialog).opacity)).toBe('1')
  expect(page.problems).toEqual([])
})

test('a search that cannot be loaded says so, and the next key tries again', async () => {
  const page = await open('/en/ims-troubleshooting/')
  await page.route(/search/, (route) => route.abort())
  await page.locator('.search-open').click()
  await expect.poll(() => page.locator('dialog .search-status').textContent()).toBe(words['search.failed'])
  await expect.poll(() => page.locator('dialog').evaluate((dialog) => getComputedStyle(dialog).opacity)).toBe('1')
  await page.unroute(/search/)
  await page.keyboard.type('association mask')
  await page.locator('dialog [role="option"]').first().waitFor()
  expect(await page.locator('dialog input').inputValue()).toBe('association mask')
})

test('nothing found is said, with the symptoms and a message that the reader sees and copies', async () => {
  const page = await open('/nl/ims-troubleshooting/')
  await page.keyboard.press('/')
  await page.locator('dialog input').fill('zqxjkvbw')
  await page.locator('dialog .search-none li').nth(7).waitFor()
  expect(await page.locator('dialog [role="status"]').textContent()).toContain('zqxjkvbw')

  await page.locator('dialog summary').click()
  expect(await page.locator('dialog textarea').inputValue()).toContain('zqxjkvbw')
  await page.locator('dialog textarea').fill('Het is anders.')
  await page.locator('dialog .search-send button').click()
  await expect.poll(() => page.clipboard()).toBe('Het is anders.')
  expect(page.problems).toEqual([])
})

test('mistakes are mended, and what was looked for is said', async () => {
  const page = await open('/en/ims-troubleshooting/')
  await ask(page, 'asociation mask')
  expect(await page.locator('dialog [role="status"]').textContent()).toContain('association mask')
})

test('a search stands in the address, opens from there, and is gone from it when it is closed', async () => {
  const page = await open('/en/ims-troubleshooting/')
  await ask(page, 'invalid_scope')
  expect(new URL(page.url()).searchParams.get('q')).toBe('invalid_scope')

  await page.reload()
  await page.locator('dialog [role="option"]').first().waitFor()
  expect(await page.locator('dialog input').inputValue()).toBe('invalid_scope')
  await page.keyboard.press('Escape')
  await expect.poll(() => new URL(page.url()).search).toBe('')
})

test('the words are marked where one lands, and Escape takes the marks away', async () => {
  const page = await open('/en/?q=product%20profile%20mask')
  await page.locator('.front-search [role="option"]').first().click()
  await page.locator('.unmark').waitFor()
  expect(await marked(page)).toContain('profile')
  await page.keyboard.press('Escape')
  await expect.poll(() => marked(page)).toEqual([])
  expect(new URL(page.url()).search).toBe('')
})

test('who goes back from a hit on the page comes to the page, without the search in its address', async () => {
  const page = await open('/en/ims-troubleshooting/?q=restart')
  await page.locator('dialog [role="option"]').first().waitFor()
  await page.keyboard.press('Enter')
  await expect.poll(() => new URL(page.url()).hash).not.toBe('')
  await page.goBack()
  await expect.poll(() => new URL(page.url()).hash).toBe('')
  expect(new URL(page.url()).search).toBe('')
  expect(await page.locator('dialog[open]').count()).toBe(0)
})

test('marks on the page itself cost no new page: what stands in the forms stays', async () => {
  const page = await open('/en/ims-troubleshooting/#association-mask?mask=Campaign')
  await page.locator('.search-open').click()
  await page.locator('dialog input').fill('restart')
  await page.locator('dialog [role="option"]').first().waitFor()
  await page.locator('dialog input').press('Enter')
  await page.locator('.unmark').waitFor()
  expect(await page.locator('[name="mask"]').inputValue()).toBe('Campaign')
  expect(new URL(page.url()).hash).toBe('#restart-the-server')
})

test('the list grows for a reader who looks on', async () => {
  const page = await open('/en/ims-troubleshooting/')
  await ask(page, 'mask')
  const options = page.locator('dialog [role="option"]')
  const before = await options.count()
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => options.count()).toBeGreaterThan(before)
})

test('without JavaScript the searches still lead to their sections', async () => {
  const page = await open('/nl/searches/', { javaScriptEnabled: false })
  expect(await page.locator('.trial tbody a[href*="#"]').first().isVisible()).toBe(true)
  expect(await page.locator('progress').isVisible()).toBe(false)
})

test('the golden searches run on a page of their own', async () => {
  const page = await open('/en/searches/')
  await page.locator('tr[data-place]').nth(60).waitFor()
  expect(await page.locator('tr[data-place="missed"]').count()).toBe(0)
  expect(page.problems).toEqual([])
})

test('the front page searches in place', async () => {
  const page = await open('/zh-hans/')
  await page.locator('#front-search').fill('关联掩码')
  await page.locator('.front-search [role="option"]').first().waitFor()
  expect(page.problems).toEqual([])
})

async function ask(page: Opened, query: string) {
  await page.keyboard.press('/')
  await page.locator('dialog input').fill(query)
  await page.locator('dialog [role="option"]').first().waitFor()
}

/** The texts under the marks. */
function marked(page: Opened): Promise<string[]> {
  return page.evaluate(() => Array.from(CSS.highlights.get('found') ?? [], String))
}
