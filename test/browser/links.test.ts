import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { linkWords } from '../../src/frame/link-words.ts'
import { axeViolations } from './axe-violations.ts'
import { languages, type Opened, useBrowser } from './open.ts'

const open = useBrowser()
const guide = '/en/ims-troubleshooting/'

describe('the dialog at a heading', () => {
  test('shows the link that opens the section in the reader’s language, and copies it', async () => {
    const page = await openAt('association-mask')
    expect(await address(page)).toMatch(/\/s\/association-mask\/$/)
    await page.keyboard.press('Enter')
    await expect.poll(() => page.clipboard()).toBe(await address(page))
    expect(await page.locator('.link-dialog [role="status"]').textContent()).toBe(linkWords['link.copied'])
    expect(page.problems).toEqual([])
  })

  test.each(languages)('links to $folder, with a sentence in that language', async ({ folder, tag, words }) => {
    const page = await openAt('scope')
    await choose(page, tag)
    expect(await address(page)).toMatch(new RegExp(`/${folder}/ims-troubleshooting/#scope$`))
    const other = await open(`/${folder}/ims-troubleshooting/`)
    const title = (await other.locator('#scope').textContent()) ?? ''
    const pattern = words['link.sentence'] ?? linkWords['link.sentence']
    const due = pattern.replace('{title}', title).replace('{link}', await address(page))
    await expect.poll(() => page.locator('#link-sentence').textContent()).toBe(due)
    expect(await page.locator('#link-sentence').getAttribute('lang')).toBe(tag)
    await page.locator('[data-do="copySentence"]').click()
    await expect.poll(() => page.clipboard()).toBe(due)
  })

  test('says that a sentence cannot be had, and gives the link', async () => {
    const page = await openAt('scope')
    await page.route('**/nl/words/links.json', (route) => route.abort())
    await choose(page, 'nl')
    await expect.poll(() => page.locator('#link-sentence').textContent()).toBe(linkWords['link.sentenceFailed'])
    expect(await address(page)).toContain('/nl/ims-troubleshooting/#scope')
  })

  test('draws the link as a QR code, anew for each link, and saved', async () => {
    const page = await openAt('scope')
    const svg = page.locator('.link-code svg')
    expect(await svg.getAttribute('role')).toBe('img')
    expect(await svg.getAttribute('aria-label')).toBe(linkWords['link.qrText'])
    const shown = await svg.locator('path').last().getAttribute('d')
    await choose(page, 'nl')
    expect(await svg.locator('path').last().getAttribute('d')).not.toBe(shown)

    const drawing = await saved(page, 'saveSvg')
    expect(drawing.name).toBe('scope.svg')
    expect(drawing.bytes.toString()).toContain((await svg.locator('path').last().getAttribute('d')) ?? '-')
    const image = await saved(page, 'savePng')
    expect(image.name).toBe('scope.png')
    expect(image.bytes.subarray(1, 4).toString()).toBe('PNG')
    expect(image.bytes.length).toBeGreaterThan(500)
    expect(page.problems).toEqual([])
  })

  test('closes with Escape and gives the focus back', async () => {
    const page = await openAt('scope')
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('.link-dialog').count()).toBe(0)
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#scope')
    await page.keyboard.press('Enter')
    await page.locator('.link-dialog').waitFor()
  })

  test('without the dialog the link leads to its section', async () => {
    const page = await open(guide)
    await page.route('**/words/links.json', (route) => route.abort())
    await page.locator('.heading > a[href="#scope"]').click()
    await expect
      .poll(() => page.evaluate(() => document.querySelector('#scope')?.getBoundingClientRect().top ?? -1))
      .toBeLessThan(300)
    expect(await page.locator('.link-dialog').count()).toBe(0)
  })

  test('costs nothing before somebody asks for it', async () => {
    const page = await open(guide)
    await page.waitForLoadState('networkidle')
    expect(page.requests.filter((request) => /link-dialog|links\.json/.test(request))).toEqual([])
  })
})

describe('the dialog at a form', () => {
  test('shows what the link carries, and which secrets it never carries', async () => {
    const page = await open(guide)
    const form = page.locator('check-form[check="client-id-and-secret"]')
    await form.locator('[name="clientId"]').fill('Campaign1')
    await form.locator('[name="secret"]').fill('hush-hush-hush')
    await form.locator('.finding-list li').first().waitFor()
    await form.locator('[data-do="link"]').click()
    await expect.poll(() => page.locator('.link-carried dd').allTextContents()).toEqual(['Campaign1'])
    const label = await form.locator('.field:has([name="secret"]) label').textContent()
    expect(await page.locator('.link-carried .hint').textContent()).toContain(label)
    expect(await page.locator('.link-dialog').textContent()).not.toContain('hush')
    expect(await address(page)).toMatch(/\/s\/client-id-and-secret\/#\?clientId=Campaign1$/)

    await page.locator('[name="link-values"]').uncheck()
    expect(await address(page)).toMatch(/\/s\/client-id-and-secret\/$/)
    expect(await page.locator('.link-carried dd').count()).toBe(0)
  })

  test('says when the link is too long for a QR code', async () => {
    const page = await open(guide)
    await page.locator('[name="message"]').fill('invalid_scope '.repeat(200))
    await page.locator('check-form[check="common-errors"] .finding-list li').first().waitFor()
    await page.locator('check-form[check="common-errors"] [data-do="link"]').click()
    await expect.poll(() => page.locator('.link-code').textContent()).toBe(linkWords['link.tooLong'])
    expect(await page.locator('[data-do="savePng"]').isVisible()).toBe(false)
  })

  test.each(['ims-troubleshooting/', 'checks/callback-url/'])(
    '%s: the neutral link opens it filled in',
    async (path) => {
      const page = await open(`/en/${path}`)
      await page.locator('[name="callback"]').fill('http://a b.example/?x=1&y=%')
      await page.locator('check-form[check="callback-url"] .finding-list li').first().waitFor()
      await page.locator('check-form[check="callback-url"] [data-do="link"]').click()
      await page.locator('.link-dialog').waitFor()
      const other = await open(await address(page), { locale: 'nl-BE' })
      await other.waitForURL(`**/nl/${path}**`)
      await expect.poll(() => other.locator('[name="callback"]').inputValue()).toBe('http://a b.example/?x=1&y=%')
    },
  )
})

test.each(['checks/scope/', 'check-up/'])('%s has a link for every language', async (path) => {
  const page = await open(`/s/${path}#unknown`, { locale: 'zh-SG' })
  await page.waitForURL(`**/zh-hans/${path}#unknown`)
  const list = await open(`/s/${path}`, { javaScriptEnabled: false })
  expect(await list.locator('main a[hreflang]').count()).toBe(languages.length)
})

test('the list of languages is shown to who is not led on, and only then', async () => {
  const page = await open('/robots.txt')
  await page.route('**/_astro/LanguageList*', (route) => route.abort())
  await page.goto('/s/scope/')
  expect(await page.locator('html').getAttribute('data-waits')).toBe('')
  await page.locator('main a[hreflang="nl"]').waitFor()
})

test('an address with a language is never led away', async () => {
  const page = await open('/zh-hans/ims-troubleshooting/#scope', { locale: 'nl' })
  await page.waitForLoadState('networkidle')
  expect(new URL(page.url()).pathname).toBe('/zh-hans/ims-troubleshooting/')
})

test('a reader’s choice stands before the browser’s language', async () => {
  const page = await open('/nl/ims-troubleshooting/', { locale: 'en' })
  await page.locator('.languages a[hreflang="zh-Hans"]').click()
  await page.waitForURL('**/zh-hans/**')
  await page.goto('/s/scope/')
  await page.waitForURL('**/zh-hans/ims-troubleshooting/#scope')
})

test.each(languages)('axe finds nothing in the dialog, which fits a small phone: $folder', async ({ folder }) => {
  const page = await open(`/${folder}/ims-troubleshooting/`)
  const form = page.locator('check-form[check="client-id-and-secret"]')
  await form.locator('[data-do="example"]').click()
  await form.locator('.finding-list li').first().waitFor()
  await form.locator('[data-do="link"]').click()
  await page.locator('.link-dialog').waitFor()
  expect(await axeViolations(page)).toEqual([])
  await page.setViewportSize({ width: 320, height: 640 })
  const [wide, seen] = await page.locator('.link-dialog').evaluate((box) => [box.scrollWidth, box.clientWidth])
  expect(wide).toBe(seen)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})

async function openAt(section: string): Promise<Opened> {
  const page = await open(guide)
  await page.locator(`.heading > a[href="#${section}"]`).click()
  await page.locator('.link-dialog').waitFor()
  return page
}

async function address(page: Opened): Promise<string> {
  return (await page.locator('#link-address').textContent()) ?? ''
}

async function choose(page: Opened, tag: string) {
  await page.locator(`.link-dialog [type="radio"][value="${tag}"]`).check()
}

async function saved(page: Opened, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`[data-do="${button}"]`).click()])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}
