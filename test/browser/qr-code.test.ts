import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { linkWords } from '../../src/frame/link-words.ts'
import { type Opened, useBrowser } from './open.ts'
import { readCode } from './read-code.ts'

const open = useBrowser()

/** A link of one character more gets no code. */
const longest = 1000

describe.each(['light', 'dark'] as const)('a phone reads the QR code in %s:', (colorScheme) => {
  const openGuide = () => open('/en/ims-troubleshooting/', { colorScheme })

  test('of a link to a section', async () => {
    const page = await openGuide()
    await page.locator('.heading > a[href="#scope"]').click()
    expect(await address(page)).toMatch(/\/s\/scope\/$/)
    await expectCode(page)
  })

  test('of a link with what is typed', async () => {
    const page = await openGuide()
    await openFilled(page, 'callback-url', 'callback', 'https://登录.example/a b?x=1&y=%')
    expect(await address(page)).toMatch(/\/s\/callback-url\/#\?callback=https.*%25$/)
    await expectCode(page)
  })

  test('of the longest link that has one', async () => {
    const page = await openGuide()
    await openFilled(page, 'common-errors', 'message', 'x')
    const room = longest - (await address(page)).length
    await page.keyboard.press('Escape')
    await openFilled(page, 'common-errors', 'message', 'x'.repeat(room + 1))
    expect((await address(page)).length).toBe(longest)
    await expectCode(page)

    await page.keyboard.press('Escape')
    await openFilled(page, 'common-errors', 'message', 'x'.repeat(room + 2))
    expect(await page.locator('.link-code').textContent()).toBe(linkWords['link.tooLong'])
  })
})

/** The code on the screen, with what is around it there, and the two saved ones. */
async function expectCode(page: Opened) {
  const link = await address(page)
  expect(await readCode(await page.locator('.link-qr').screenshot()), 'on the screen').toEqual([link])
  expect(await readCode(await saved(page, 'savePng')), 'the PNG').toEqual([link])

  const svg = await saved(page, 'saveSvg')
  const drawing = await open('about:blank')
  await drawing.goto(`data:image/svg+xml;base64,${svg.toString('base64')}`)
  expect(await readCode(await drawing.screenshot()), 'the SVG').toEqual([link])
}

async function address(page: Opened): Promise<string> {
  return (await page.locator('#link-address').textContent()) ?? ''
}

async function openFilled(page: Opened, check: string, field: string, value: string) {
  const form = page.locator(`check-form[check="${check}"]`)
  await form.locator(`[name="${field}"]`).fill(value)
  await form.locator('[data-do="link"]').click()
  await page.locator('.link-dialog').waitFor()
}

async function saved(page: Opened, button: string): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`[data-do="${button}"]`).click()])
  return readFile(await download.path())
}
