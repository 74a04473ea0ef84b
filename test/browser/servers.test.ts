import { describe, expect, test } from 'vitest'
import { serverNames, useServer } from '../servers/use-server.ts'
import { useBrowser } from './open.ts'

/** What a browser does with the headers is tried with nginx, in many ways; here, whether they come from all. */
describe.each(serverNames)('under the headers of %s a browser', (name) => {
  const place = useServer(name)
  const open = useBrowser(() => `http://127.0.0.1:${place().http}`)

  test('opens a guide, searches and goes to what it found', async () => {
    const page = await open('/en/ims-troubleshooting/')
    await page.keyboard.press('Control+k')
    await page.locator('dialog input').fill('redirect_uri')
    await page.locator('dialog [role="option"] mark').first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(/#/)
    expect(page.problems).toEqual([])
  })

  test('finds the page for what is not there', async () => {
    const page = await open('/nl/nowhere/')
    await page.locator('[data-lost="nl"]:not([hidden]) input').fill('scope')
    await page.locator('[data-lost="nl"] [role="option"]').first().waitFor()
    // The browser tells the missing page itself.
    expect(page.problems.filter((problem) => !problem.includes('404'))).toEqual([])
  })
})
