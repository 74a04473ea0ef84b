import { type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'
import { browser as path } from '../../scripts/browser.ts'

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The languages of the site, as folder and tag. */
export const languages = [
  { folder: 'en', tag: 'en' },
  { folder: 'nl', tag: 'nl' },
  { folder: 'zh-hans', tag: 'zh-Hans' },
] as const

/**
 * Starts a browser for the tests of a file; gives a function that opens an address of the built site in a fresh context.
 * A request that leaves the site, an error in the page or on its console fails the test that asked `page.problems`.
 */
export function useBrowser() {
  let browser: Awaited<ReturnType<typeof chromium.launch>>
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: path(), args })
  })
  afterAll(() => browser.close())

  return async function open(address: string, options: BrowserContextOptions = {}): Promise<Opened> {
    const site = inject('site')
    const context = await browser.newContext({
      baseURL: site,
      permissions: ['clipboard-read', 'clipboard-write'],
      ...options,
    })
    const page = await context.newPage()
    const requests: string[] = []
    const problems: string[] = []
    page.on('request', (request) => {
      requests.push(request.url())
      if (!request.url().startsWith(site)) problems.push(`leaves the site: ${request.url()}`)
    })
    page.on('pageerror', (error) => problems.push(String(error)))
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text())
    })
    await page.goto(address)
    return Object.assign(page, { requests, problems })
  }
}

export type Opened = Page & {
  /** Addresses asked for since the page was opened. */
  requests: string[]
  /** Errors in the page, and requests that left the site. */
  problems: string[]
}
