// What a reader's browser fetches, compressed: bytes are the same on every machine.
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { languages, type Opened, useBrowser } from './open.ts'

const open = useBrowser()

/**
 * The most that a page nobody has touched may fetch of HTML, CSS and JavaScript, each file by itself with gzip at level 9. A
 * guide is to stay below 20 kB: Dutch takes more letters, and Chinese ones are dearer. With Brotli, which every browser takes,
 * they do.
 */
const pages: readonly [address: string, most: number][] = [
  ['/en/ims-troubleshooting/', 19_800],
  ['/nl/ims-troubleshooting/', 20_900],
  ['/zh-hans/ims-troubleshooting/', 21_800],
  ['/en/', 10_500],
  ['/nl/', 10_700],
  ['/zh-hans/', 11_100],
  ['/en/check-up/', 15_000],
  ['/en/checks/', 10_500],
  ['/en/checks/ims-server-url/', 28_000],
  ['/nowhere/', 10_500],
]

test.each(pages)('%s weighs less than %d bytes', async (address, most) => {
  const page = await open(address)
  await page.waitForLoadState('networkidle')
  expect(await weightOf(page, page.requests)).toBeLessThan(most)
})

test.each(languages)('as it is served a guide weighs less than 20 kB: $folder', async ({ folder }) => {
  const page = await open(`/${folder}/ims-troubleshooting/`)
  await page.waitForLoadState('networkidle')
  const fetched = await page.evaluate(() =>
    [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map((entry) => {
      const { name, encodedBodySize, decodedBodySize } = entry as PerformanceResourceTiming
      return { name, encodedBodySize, decodedBodySize }
    }),
  )
  const parts = fetched.filter(({ name }) => !name.endsWith('.svg'))
  expect(parts.length).toBeGreaterThan(3)
  const [html] = parts
  expect(html?.encodedBodySize).toBeLessThan((html?.decodedBodySize ?? 0) / 2)
  expect(parts.reduce((all, { encodedBodySize }) => all + encodedBodySize, 0)).toBeLessThan(20_000)
})

/** In other words, by a literal, with mistakes, typed letter by letter. The last are what the first part of a lexicon does not know. */
test.each([
  ['en', 'association mask', 56_000],
  ['en', 'asociation mask', 56_000],
  ['en', 'XTK-170092', 56_000],
  ['en', 'people end up on the wrong page after login', 56_000],
  ['nl', 'dma campagne', 62_000],
  ['zh-hans', '关联掩码怎么填', 66_000],
  ['en', 'dma_campain_classic', 65_000],
  ['nl', '8443', 75_000],
  ['zh-hans', 'dma_campain_classic', 70_000],
])('the first search, in %s for “%s”, weighs less than %d bytes', async (lang, query, most) => {
  const page = await open(`/${lang}/ims-troubleshooting/`)
  await page.waitForLoadState('networkidle')
  const before = page.requests.length
  await page.locator('.search-open').click()
  await page.locator('dialog input').pressSequentially(query)
  await page.locator('dialog [role="option"]').first().waitFor()
  await page.waitForLoadState('networkidle')
  expect(await weightOf(page, page.requests.slice(before))).toBeLessThan(most)
})

/** A browser asks some addresses twice, and has the second answer already. */
async function weightOf(page: Opened, addresses: readonly string[]): Promise<number> {
  let all = 0
  for (const address of new Set(addresses)) {
    if (/\.(?:svg|png)$/.test(address)) continue
    const body = await (await page.request.get(address)).body()
    all += Math.min(body.length, gzipSync(body, { level: 9 }).length)
  }
  return all
}
