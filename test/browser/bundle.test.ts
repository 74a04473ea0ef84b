import { mkdtempSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { bundleFiles } from '../../scripts/bundle/bundle-files.ts'
import { writeBundle } from '../../scripts/bundle/write-bundle.ts'
import { listen } from '../../scripts/serve/listen.ts'
import { siteServer } from '../../scripts/serve/site-server.ts'
import { linkWords } from '../../src/frame/link-words.ts'
import { languages, type Opened, useBrowser } from './open.ts'

const folder = mkdtempSync(join(tmpdir(), 'signpost-bundle-'))
let server: Server
/** Where the bundle is opened from: a disk, and a server below an address of its own. */
const places = { disk: '', server: '', ofSite: '' }

/** What people type: a literal, a host, a message, words of the language. */
const asked = {
  en: ['dma_campaign_classic', 'ims-na1.adobelogin.com', 'Login does not have any right', 'client secret', 'restart'],
  nl: ['dma_campaign_classic', 'ims-na1.adobelogin.com', 'associatiemasker', 'clientgeheim', 'XTK-170092'],
  'zh-hans': ['dma_campaign_classic', '关联掩码', '回调', '密钥', '重启'],
}

/** The address of the site that a second bundle was made of. */
const known = 'https://docs.signpost.example'

beforeAll(async () => {
  const files = await bundleFiles('dist', 'Signpost')
  writeBundle(files, 'help', join(folder, 'some/where'))
  writeBundle(new Map(Array.from(files, withAddress)), 'help', join(folder, 'of/a/site'))
  server = siteServer(folder)
  places.disk = pathToFileURL(join(folder, 'some/where/help')).href
  places.ofSite = pathToFileURL(join(folder, 'of/a/site/help')).href
  places.server = `http://127.0.0.1:${await listen(server, 0)}/some/where/help`
})

afterAll(() => {
  server.close()
  server.closeAllConnections()
  rmSync(folder, { recursive: true, force: true })
})

describe.each(['disk', 'server'] as const)('from a %s', (place) => {
  const open = useBrowser(() => places[place])
  const onSite = useBrowser()
  const go = (path: string, options = {}) => open(`${places[place]}/${path}`, options)

  test.each(languages)('the first page leads to $tag, whose reader is known', async ({ folder, tag }) => {
    const page = await go('index.html', { locale: tag })
    await page.waitForURL(`${places[place]}/${folder}/index.html`)
    expect(page.problems).toEqual([])
  })

  test('a page has its styles, its theme and its picture in the tab', async () => {
    const page = await go('en/ims-troubleshooting/index.html')
    expect(await page.locator('.site-header').evaluate((header) => getComputedStyle(header).display)).toBe('flex')
    expect(await page.evaluate(() => document.documentElement.dataset['script'])).toBe('')
    await page.locator('theme-choice button').click()
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark')
    const icon = await page.locator('link[rel="icon"]').evaluate((link) => (link as HTMLLinkElement).href)
    expect(icon).toBe(`${places[place]}/mark.svg`)
    expect(page.problems).toEqual([])
  })

  test.each(languages)('a form gives findings in $tag', async ({ folder, words }) => {
    const page = await go(`${folder}/ims-troubleshooting/index.html`)
    const form = page.locator('check-form[check="association-mask"]')
    await form.locator('input, textarea').first().fill('Campaign - ')
    await form.locator('[data-level]').first().waitFor()
    const said = (await form.locator('[data-level]').allTextContents()).join()
    expect(said.length).toBeGreaterThan(20)
    if (words['language.tag'] === 'zh-Hans') expect(said).toMatch(/\p{Script=Han}/u)
    expect(page.problems).toEqual([])
  })

  test('the check-up looks at all settings, and its findings lead to their explanations', async () => {
    const page = await go('en/check-up/index.html')
    await page.locator('[data-do="sample"]').click()
    await page.locator('[data-group="mend"] li').first().waitFor()
    expect(page.problems).toEqual([])
    const link = page.locator('[data-group="mend"] a[href*="checks/"]').first()
    await link.waitFor({ state: 'attached' })
    const target = await link.evaluate((found) => (found as HTMLAnchorElement).href)
    expect(target.startsWith(`${places[place]}/en/checks/`), target).toBe(true)
    expect(page.problems).toEqual([])
  })

  const nowhere = place === 'disk'
  const site = () => (nowhere ? '' : places[place])

  test.each(languages)('a link to a section is the same wherever the copy lies: $tag', async ({ folder, words }) => {
    const page = await go(`${folder}/ims-troubleshooting/index.html`)
    await page.locator('.heading > a[href="#scope"]').click()
    expect(await page.locator('#link-address').textContent()).toBe(`${site()}/s/scope/`)
    expect(await page.locator('.link-code svg').isVisible()).toBe(!nowhere)
    const hint = nowhere ? 'link.noSite' : 'link.readerText'
    const due = words[hint] ?? linkWords[hint]
    expect(await page.locator('.link-dialog > .hint').textContent()).toBe(due)

    await page.locator('.link-dialog [type="radio"][value="en"]').check()
    expect(await page.locator('#link-address').textContent()).toBe(`${site()}/en/ims-troubleshooting/#scope`)
    expect(await page.locator('.link-dialog').evaluate((dialog) => getComputedStyle(dialog).padding)).not.toBe('0px')
    expect(page.problems).toEqual([])
  })

  test.each(languages)('a sentence for a customer has the title of the section in $tag', async ({ folder, ...due }) => {
    const title = await (await go(`${folder}/ims-troubleshooting/index.html`)).locator('#scope').textContent()
    const from = languages.find((other) => other.folder !== folder)
    const page = await go(`${from?.folder}/ims-troubleshooting/index.html`)
    await page.locator('.heading > a[href="#scope"]').click()
    await page.locator(`.link-dialog [type="radio"][value="${due.tag}"]`).check()
    const pattern = due.words['link.sentence'] ?? linkWords['link.sentence']
    const sentence = pattern
      .replace('{title}', title ?? '')
      .replace('{link}', `${site()}/${folder}/ims-troubleshooting/#scope`)
    await expect.poll(() => page.locator('#link-sentence').textContent()).toBe(sentence)
    expect(await page.locator('#link-sentence').getAttribute('lang')).toBe(due.tag)
    expect(page.problems).toEqual([])
  })

  test('a report and a message say nothing of the folder of the copy', async () => {
    const page = await go('en/check-up/index.html')
    await page.locator('[data-do="sample"]').click()
    expect(await reported(page)).toContain(`${site()}/s/callback-url/ `)

    await page.goto(`${places[place]}/en/index.html`)
    await page.locator('main search-box input').fill('zqxjkvbw')
    await page.locator('.search-none summary').click()
    expect(await page.locator('.search-none textarea').inputValue()).toContain(`${site()}/en/`)
    expect(page.problems).toEqual([])
  })

  const searches = { en: 'callback', nl: 'callback', 'zh-hans': '回调' }
  test.each(Object.entries(searches))(
    'the search in %s finds “%s”, and the result opens there',
    async (lang, query) => {
      const page = await go(`${lang}/index.html`)
      await ask(page, query)
      await page.locator('main [role="option"]').first().click()
      await page.waitForURL(/#/)
      const { pathname, hash } = new URL(page.url())
      expect(pathname).toBe(`${new URL(places[place]).pathname}/${lang}/ims-troubleshooting/index.html`)
      expect(hash.startsWith('#callback-url'), hash).toBe(true)
      await expect
        .poll(() =>
          page.evaluate(() => document.getElementById(location.hash.slice(1))?.getBoundingClientRect().top ?? 9999),
        )
        .toBeLessThan(200)
      expect(page.problems).toEqual([])
    },
  )

  test.each(Object.entries(asked))('the search in %s finds what that of the site finds', async (lang, queries) => {
    const page = await go(`${lang}/index.html`)
    const site = await onSite(`${inject('site')}/${lang}/`)
    for (const query of queries) expect(await found(page, query), query).toEqual(await found(site, query))
    expect(page.problems).toEqual([])
  })

  test('a page in another language keeps the section and what was typed', async () => {
    const page = await go('en/ims-troubleshooting/index.html#scope')
    const form = page.locator('check-form[check="scope"]')
    await form.locator('textarea').first().fill('openid')
    await form.locator('[data-level]').first().waitFor()
    await page.locator('language-links a[hreflang="nl"]').click()
    await page.waitForURL(/\/nl\//)
    expect(page.url().startsWith(`${places[place]}/nl/ims-troubleshooting/index.html#`)).toBe(true)
    await expect.poll(() => form.locator('textarea').first().inputValue()).toBe('openid')
    expect(page.problems).toEqual([])
  })

  test('a script reads links as on the site, and those it makes lead to files', async () => {
    const page = await go('en/ims-troubleshooting/index.html')
    const read = await page.evaluate(async () => {
      const made = document.createElement('a')
      made.href = '/nl/#x'
      const inner = document.createElement('p')
      inner.append(made)
      document.body.append(inner)
      await Promise.resolve()
      const brand = document.querySelector('.brand')
      const skip = document.querySelector('.skip')
      return [
        ...[brand, skip, made].map((link) => link?.getAttribute('href')),
        made.attributes.getNamedItem('href')?.value,
      ]
    })
    expect(read).toEqual(['/en/', '#text', '/nl/#x', '../../nl/index.html#x'])
    expect(page.problems).toEqual([])
  })

  test('every link of a page leads to a file of the bundle', async () => {
    const page = await go('zh-hans/checks/scope/index.html')
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))
    const inside = links.filter((link) => !/^(?:https?|mailto):/.test(link) || link.startsWith(places[place]))
    expect(inside.length).toBeGreaterThan(5)
    for (const link of new Set(inside)) expect(link).toMatch(/\/index\.html(?:#|$)/)
  })

  test('nothing else runs: no script by its address, none in the page, none from elsewhere', async () => {
    const page = await go('en/index.html')
    const ran = await page.evaluate(async () => {
      const run = document.createElement('div')
      try {
        run.innerHTML = '<img src="missing.png" onerror="window.didRun = true">'
        document.body.append(run)
      } catch {
        // Refused by what the policy says of strings that become markup.
      }
      const script = document.createElement('script')
      try {
        script.src = 'https://evil.example/x.js'
        document.head.append(script)
      } catch {
        // Refused as the address of a script.
      }
      await new Promise((resolve) => setTimeout(resolve, 200))
      return 'didRun' in window
    })
    expect(ran).toBe(false)
    expect(page.requests.filter((address) => address.includes('evil') || address.includes('missing'))).toEqual([])
    expect(page.problems.join()).toMatch(/Trusted|script/i)
  })
})

describe('from a disk, of a site whose address was known', () => {
  const open = useBrowser(() => places.ofSite)

  test('a link leads to the site, and has a code', async () => {
    const page = await open(`${places.ofSite}/nl/ims-troubleshooting/index.html`)
    await page.locator('.heading > a[href="#scope"]').click()
    expect(await page.locator('#link-address').textContent()).toBe(`${known}/s/scope/`)
    await page.locator('.link-code svg').waitFor()
    await page.locator('.link-dialog [type="radio"][value="nl"]').check()
    await expect
      .poll(() => page.locator('#link-sentence').textContent())
      .toContain(`${known}/nl/ims-troubleshooting/#scope`)
  })

  test('a sentence whose title is not in the copy is said not to be there, and the link is', async () => {
    rmSync(join(folder, 'of/a/site/help/zh-hans/ims-troubleshooting/headings.json.js'))
    const page = await open(`${places.ofSite}/en/ims-troubleshooting/index.html`)
    await page.locator('.heading > a[href="#scope"]').click()
    await page.locator('.link-dialog [type="radio"][value="zh-Hans"]').check()
    await expect.poll(() => page.locator('#link-sentence').textContent()).toBe(linkWords['link.sentenceFailed'])
    expect(await page.locator('#link-address').textContent()).toBe(`${known}/zh-hans/ims-troubleshooting/#scope`)
  })

  test('a report leads to the site', async () => {
    const page = await open(`${places.ofSite}/en/check-up/index.html`)
    await page.locator('[data-do="sample"]').click()
    expect(await reported(page)).toContain(`${known}/en/checks/callback-url/#`)
  })
})

/** A page as `SITE` in the environment of the build makes it. */
function withAddress([path, bytes]: [string, Buffer]): [string, Buffer] {
  if (!path.endsWith('.html')) return [path, bytes]
  const canonical = `<link rel="canonical" href="${known}/${path.replace('index.html', '')}">`
  return [path, Buffer.from(bytes.toString().replace('</head>', `${canonical}</head>`))]
}

async function reported(page: Opened): Promise<string> {
  await page.locator('[data-group="mend"] li').first().waitFor()
  await page.locator('.report-preview summary').click()
  const report = page.locator('[data-preview]')
  await expect.poll(() => report.textContent()).not.toBe('')
  const text = (await report.textContent()) ?? ''
  expect(text).not.toContain('file:')
  return text
}

/** The addresses of the results, in their order. */
async function found(page: Opened, query: string): Promise<(string | null)[]> {
  await page.locator('main search-box input').fill('')
  await expect.poll(() => page.locator('main [role="option"]').count()).toBe(0)
  await ask(page, query)
  const hits = page.locator('main [role="option"]').evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  expect((await hits).length, query).toBeGreaterThan(0)
  return hits
}

async function ask(page: Opened, query: string) {
  await page.locator('main search-box input').fill(query)
  await page.locator('main [role="option"]').first().waitFor()
}
