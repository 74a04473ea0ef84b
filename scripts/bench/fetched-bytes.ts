import { extname } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '../launch-browser.ts'
import { type Served, serveFolder } from './serve-folder.ts'

const kinds: Record<string, keyof Weight> = { '.html': 'html', '.css': 'css', '.js': 'script' }

/** Bytes by kind, each file compressed by itself with gzip at level 9 where that makes it smaller. */
export interface Weight {
  files: number
  all: number
  html: number
  css: number
  script: number
}

/** How a reader gets at the search of a site; selectors. */
export interface SearchWay {
  /** The button that opens the search. */
  open: string
  field: string
  result: string
}

/** What a browser fetches of a built site for a page that nobody touches, and then for the first word of a search. */
export async function fetchedBytes(dist: string, path: string, word: string, way: SearchWay) {
  const site = await serveFolder(dist)
  const browser = await launchBrowser().catch((error: unknown) => {
    site.close()
    throw error
  })
  try {
    return await visit(browser, site, path, (page) => search(page, word, way))
  } finally {
    await browser.close()
    site.close()
  }
}

async function visit(browser: Browser, { address, fetched }: Served, path: string, act: (page: Page) => Promise<void>) {
  const page = await browser.newPage()
  await page.goto(address + path)
  await settle(page)
  const read = weigh(fetched)
  fetched.clear()
  await act(page)
  await settle(page)
  return { read, search: weigh(fetched) }
}

async function search(page: Page, word: string, { open, field, result }: SearchWay) {
  await page.locator(open).first().click()
  await page.locator(field).first().fill(word)
  await page.locator(result).first().waitFor()
}

/** Some scripts wait until the browser has nothing to do before they fetch more. */
async function settle(page: Page) {
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(1000)
  await page.waitForLoadState('networkidle')
}

function weigh(fetched: ReadonlyMap<string, Buffer>): Weight {
  const weight: Weight = { files: fetched.size, all: 0, html: 0, css: 0, script: 0 }
  for (const [path, content] of fetched) {
    const bytes = Math.min(content.length, gzipSync(content, { level: 9 }).length)
    weight.all += bytes
    const kind = kinds[extname(path)]
    if (kind) weight[kind] += bytes
  }
  return weight
}
