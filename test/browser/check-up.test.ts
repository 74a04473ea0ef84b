import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { environments } from '../../src/check-up/parts.ts'
import { report, type Writing } from '../../src/check-up/report.ts'
import { reportMarkdown } from '../../src/check-up/report-markdown.ts'
import { sample } from '../../src/check-up/sample.ts'
import { settings } from '../../src/check-up/settings.ts'
import { languages, type Opened, useBrowser } from './open.ts'

const open = useBrowser()

/** How the page writes its report, but for the date. */
function writing(page: Opened, { folder, tag, words }: (typeof languages)[number]): Writing {
  return { folder, language: tag, words, site: new URL(page.url()).origin, date: new Date(0) }
}

async function loadSample(page: Opened) {
  await page.locator('[data-do="sample"]').click()
  await page.locator('[data-group="mend"] li').first().waitFor()
}

describe.each(languages)('the check-up in $folder', (language) => {
  test('has a field for every setting of both instances, with a name and a hint', async () => {
    const page = await open(`/${language.folder}/check-up/`)
    for (const environment of environments) {
      for (const name of settings.keys()) {
        const field = page.locator(`[name="${environment}.${name}"]`)
        const labels = await field.evaluate((element) =>
          ['aria-labelledby', 'aria-describedby'].flatMap((attribute) =>
            (element.getAttribute(attribute) ?? '')
              .split(' ')
              .map((id) => document.getElementById(id)?.textContent?.trim()),
          ),
        )
        expect(labels, `${environment}.${name}`).toHaveLength(3)
        expect(labels.every(Boolean), `${environment}.${name}`).toBe(true)
      }
    }
  })

  test('says of the sample what the engine says, group by group, in this order', async () => {
    const page = await open(`/${language.folder}/check-up/`)
    await loadSample(page)
    const due = report(sample, writing(page, language))
    const shown = await page
      .locator('[data-group]:not([hidden]) li')
      .evaluateAll((items) =>
        items.map((item) => [
          item.closest<HTMLElement>('[data-group]')?.dataset['group'],
          (item as HTMLElement).dataset['level'],
          item.querySelector('.why')?.getAttribute('href'),
          item.querySelector('.basis')?.textContent,
        ]),
      )
    expect(shown).toEqual(
      due.findings.map(({ group, level, check, code, basis }) => [
        group,
        level,
        `/${language.folder}/checks/${check}/#${code}`,
        basis.text,
      ]),
    )
    const missing = await page.locator('[data-not-given] li').allTextContents()
    expect(missing).toHaveLength(due.notGiven.length)
    expect(page.problems).toEqual([])
  })

  test('copies the report that the engine writes', async () => {
    const page = await open(`/${language.folder}/check-up/`)
    await loadSample(page)
    const due = reportMarkdown(report(sample, writing(page, language)), language.words)
    const undated = (text: string) => text.replace(/\d{4}-\d\d-\d\d \d\d:\d\d/, '')
    await page.locator('[data-do="copy-markdown"]').click()
    await expect.poll(async () => undated(await page.clipboard())).toBe(undated(due))
    await page.locator('.report-preview summary').click()
    await expect
      .poll(async () => undated((await page.locator('[data-preview]').textContent()) ?? ''))
      .toBe(undated(due))
  })

  test.each(['A4', 'Letter'])('prints the sample on one page of %s', async (format) => {
    const page = await open(`/${language.folder}/check-up/`)
    await loadSample(page)
    const pdf = await page.pdf({
      format,
      preferCSSPageSize: false,
      margin: { top: '8mm', bottom: '8mm', left: '8mm', right: '8mm' },
    })
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  })
})

test('the report is saved as Markdown and as JSON', async () => {
  const page = await open('/en/check-up/')
  await loadSample(page)
  for (const [format, name] of [
    ['markdown', 'check-up.md'],
    ['json', 'check-up.json'],
  ]) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(`[data-do="save-${format}"]`).click(),
    ])
    expect(download.suggestedFilename()).toBe(name)
    const text = await readFile(await download.path(), 'utf8')
    expect(text).toContain('/s/callback-url/')
    if (format === 'json') expect(JSON.parse(text).counts.error).toBeGreaterThan(0)
  }
  expect(page.problems).toEqual([])
})

test('a secret is masked, and in no report, no link and no language', async () => {
  const page = await open('/en/check-up/')
  for (const name of ['imsClientSecret', 'provisionedClientSecret']) {
    const field = page.locator(`[name="production.${name}"]`)
    expect(await field.getAttribute('type')).toBe('password')
    await field.fill('hush-hush-hush-1')
  }
  await page.locator('[name="stage.message"]').fill('error=invalid_scope&code=hush-hush-hush-2')
  await page.locator('[name="stage.imsScope"]').fill('openid,hush-hush-hush-1')
  await page.locator('[data-group="mend"] li').first().waitFor()
  expect(await page.locator('#findings').textContent()).not.toContain('hush')
  for (const format of ['markdown', 'json']) {
    await page.locator(`[data-do="copy-${format}"]`).click()
    await expect.poll(() => page.clipboard()).toContain('invalidScope')
    expect(await page.clipboard()).not.toContain('hush')
    await page.evaluate(() => navigator.clipboard.writeText(''))
  }
  await page.locator('[data-do="link"]').click()
  await page.locator('.link-dialog [data-do="copy"]').click()
  await expect.poll(() => page.clipboard()).toContain('invalid_scope')
  expect(await page.clipboard()).not.toContain('hush-hush-hush-2')
  expect(decodeURIComponent(await page.clipboard())).not.toContain('Secret')
  await page.keyboard.press('Escape')
  await page.locator('.languages a[hreflang="nl"]').focus()
  const href = () => page.locator('.languages a[hreflang="nl"]').getAttribute('href')
  await expect.poll(href).toContain('invalid_scope')
  expect(await href()).not.toContain('Secret')
})

test('an address cannot fill in a secret', async () => {
  const page = await open('/en/check-up/#check-up?production.imsScope=openid&production.imsClientSecret=hush')
  await expect.poll(() => page.locator('[name="production.imsScope"]').inputValue()).toBe('openid')
  expect(await page.locator('[name="production.imsClientSecret"]').inputValue()).toBe('')
})

test('a copied link opens the same configuration, and so does the other language', async () => {
  const page = await open('/en/check-up/')
  await loadSample(page)
  await page.locator('[data-do="link"]').click()
  await page.locator('.link-dialog [data-do="copy"]').click()
  await expect.poll(() => page.clipboard()).toContain('#check-up?')
  const other = await open(await page.clipboard())
  await other.locator('[data-group="mend"] li').first().waitFor()
  expect(await other.locator('[name="stage.associationMask"]').inputValue()).toBe(sample.stage['associationMask'])

  await other.locator('.languages a[hreflang="nl"]').click()
  await other.waitForURL('**/nl/check-up/**')
  await expect
    .poll(() => other.locator('[name="stage.associationMask"]').inputValue())
    .toBe(sample.stage['associationMask'])
})

test('with the keyboard alone: load, reach every field, read, copy', async () => {
  const page = await open('/en/check-up/')
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute('name') ?? document.activeElement?.getAttribute('data-do'))
  await page.locator('[data-do="sample"]').focus()
  await page.keyboard.press('Enter')
  await page.locator('[data-group="mend"] li').first().waitFor()
  const reached = new Set<string>()
  for (let step = 0; step < 400; step += 1) {
    await page.keyboard.press('Tab')
    const name = await focused()
    if (name) reached.add(name)
    if (name === 'copy-markdown') break
  }
  for (const environment of environments) {
    for (const name of settings.keys()) expect(reached).toContain(`${environment}.${name}`)
  }
  expect(reached).toContain('copy-markdown')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.clipboard()).toContain('# Check-up')
})

test('fits a screen of 320 pixels, empty and full', async () => {
  const page = await open('/en/check-up/', { viewport: { width: 320, height: 700 } })
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(await overflow()).toBe(0)
  await loadSample(page)
  expect(await overflow()).toBe(0)
})

test('clearing takes the findings away, and says that nothing was given', async () => {
  const page = await open('/en/check-up/')
  await loadSample(page)
  await page.locator('check-up button[type="reset"]').click()
  await expect.poll(() => page.locator('[data-group]:not([hidden])').count()).toBe(0)
  expect(await page.locator('[data-not-given]').isVisible()).toBe(false)
})

test('asks nothing of any server while one types, and stores nothing', async () => {
  const page = await open('/en/check-up/')
  await loadSample(page)
  const before = page.requests.length
  await page.locator('[name="production.callbackServer"]').fill('https://private.example.com/')
  await page.waitForTimeout(1000)
  expect(page.requests.slice(before)).toEqual([])
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ''])
  expect(page.url()).not.toContain('private')
})

test('without JavaScript it says what it would need, and shows no form', async () => {
  const page = await open('/nl/check-up/', { javaScriptEnabled: false })
  expect(await page.locator('check-up form').isVisible()).toBe(false)
  expect(await page.locator('check-up noscript').textContent()).toContain('npm run check-up')
})
