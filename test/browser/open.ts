import { globSync, readFileSync } from 'node:fs'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'
import { launchBrowser } from '../../scripts/launch-browser.ts'
import type { Messages } from '../../src/checks/check.ts'

/** The languages of the site: their folder, tag and words. English has its words beside the code. */
export const languages = [
  { folder: 'en', tag: 'en', words: {} as Messages },
  ...globSync('content/*/words.json').map((file) => {
    const words: Messages = JSON.parse(readFileSync(file, 'utf8'))
    return { folder: file.split('/')[1] ?? '', tag: words['language.tag'] ?? '', words }
  }),
]

/**
 * Starts a browser for the tests of a file; gives a function that opens an address of the built site in a fresh context.
 * A request that leaves the site, an error in the page or on its console, and whatever the policy of the site forbids, fails
 * the test that asked `page.problems`.
 */
export function useBrowser(siteOf: () => string = () => inject('site')) {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(() => browser.close())

  return async function open(address: string, options: BrowserContextOptions = {}): Promise<Opened> {
    const site = siteOf()
    const context = await browser.newContext({
      baseURL: site,
      permissions: ['clipboard-read', 'clipboard-write'],
      ...options,
    })
    await context.addInitScript(tellViolations)
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
    return Object.assign(page, { requests, problems, clipboard: () => clipboard(context, site) })
  }
}

/** Runs in the page. */
function tellViolations() {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
    console.error(`${violatedDirective} forbids ${blockedURI} in ${sourceFile}`)
  })
}

/** What is on the clipboard. A page of the site may not read it, so one without the site's headers does. */
async function clipboard(context: BrowserContext, site: string): Promise<string> {
  const reader = await context.newPage()
  await reader.route('**', (route) => route.fulfill({ contentType: 'text/html', body: '' }))
  await reader.goto(site)
  const text = await reader.evaluate(() => navigator.clipboard.readText())
  await reader.close()
  return text
}

export type Opened = Page & {
  /** Addresses asked for since the page was opened. */
  requests: string[]
  /** Errors in the page, and requests that left the site. */
  problems: string[]
  /** What is on the clipboard. */
  clipboard(): Promise<string>
}
