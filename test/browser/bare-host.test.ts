import type { Server } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listen } from '../../scripts/serve/listen.ts'
import { siteServer } from '../../scripts/serve/site-server.ts'
import { useBrowser } from './open.ts'

/** A host that sends files and no headers, as some do. */
let server: Server
let port = 0

beforeAll(async () => {
  server = siteServer('dist')
  port = await listen(server, 0)
})

afterAll(() => {
  server.close()
  server.closeAllConnections()
})

const open = useBrowser(() => `http://127.0.0.1:${port}`)

test('without headers the page brings the policy itself, and the search works under it', async () => {
  const page = await open('/nl/')
  await page.locator('main search-box input').fill('callback')
  await page.locator('main [role="option"]').first().waitFor()
  expect(page.problems).toEqual([])
  await page
    .evaluate(() => {
      document.head.append(Object.assign(document.createElement('script'), { src: 'https://evil.example/x.js' }))
    })
    .catch(() => {})
  await expect.poll(() => page.problems.join()).toMatch(/forbids|violates|Refused|requires/)
  expect(page.requests.filter((address) => address.includes('evil'))).toEqual([])
})
