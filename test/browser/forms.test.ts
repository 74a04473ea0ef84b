import { describe, expect, test } from 'vitest'
import { type AnyCheck, type Finding, type Messages, parts, wordsOf } from '../../src/checks/check.ts'
import { checks } from '../../src/checks/index.ts'
import { visible } from '../../src/checks/text/characters.ts'
import { words as components } from '../../src/components/words.ts'
import { suites } from '../suites.ts'
import { languages, type Opened, useBrowser } from './open.ts'

const open = useBrowser()

describe.each(suites)('the form %s', (_, { check, table }) => {
  test('says for every case what the function says', async () => {
    const page = await open('/en/ims-troubleshooting/')
    for (const [name, { input, findings }] of Object.entries(table)) {
      // A field of one line drops line ends, and a choice what it does not offer: then the function is asked the same.
      const held = await type(page, check, input)
      const isWhole = JSON.stringify(held) === JSON.stringify(input)
      // An empty form says what it is for instead of what is missing.
      const due = Object.values(held).some(Boolean) ? (isWhole ? findings : [...check.run(held)]) : []
      const titles = await sectionTitles(page)
      const expected = due.map((finding) => ({ level: finding.level, text: sentence(finding, check.messages, titles) }))
      await expect.poll(() => said(page, check), { message: name }).toEqual(expected)
    }
    expect(page.problems).toEqual([])
  })
})

test.each(languages)('the example is judged in the language of the page: $folder', async ({ folder, words }) => {
  const page = await open(`/${folder}/ims-troubleshooting/`)
  for (const check of checks) {
    const form = page.locator(`check-form[check="${check.id}"]`)
    await form.locator('[data-do="example"]').click()
    const spoken = wordsOf(check, words)
    const titles = await sectionTitles(page)
    const expected = [...check.run(check.example)].map((finding) => sentence(finding, spoken, titles))
    await expect.poll(async () => (await said(page, check)).map(({ text }) => text)).toEqual(expected)
    // Announced after a pause, in the same words.
    await expect.poll(() => form.locator('[role="status"]').textContent()).not.toBe('')
  }
})

test('every level shows a sign and a word, not only a colour', async () => {
  const page = await open('/en/ims-troubleshooting/')
  await page.locator('check-form[check="association-mask"] [data-do="example"]').click()
  const item = page.locator('check-form[check="association-mask"] .finding-list li').first()
  await item.waitFor()
  expect(await item.locator('.sign').textContent()).not.toBe('')
  expect(await item.locator('.level').textContent()).not.toBe('')
})

test('typing asks nothing of any server and stores nothing', async () => {
  const page = await open('/en/ims-troubleshooting/')
  await page.locator('check-form[check="callback-url"] [data-do="example"]').click()
  await page.locator('check-form[check="callback-url"] .finding-list li').first().waitFor()
  const before = page.requests.length
  await page.locator('[name="callback"]').fill('https://private.example.com/')
  await page.waitForTimeout(1000)
  expect(page.requests.slice(before)).toEqual([])
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ''])
  expect(page.url()).not.toContain('private')
})

test('a secret is masked, and no link carries it or fills it in', async () => {
  const page = await open('/en/ims-troubleshooting/')
  const form = page.locator('check-form[check="client-id-and-secret"]')
  await form.locator('[name="clientId"]').fill('Campaign1')
  await form.locator('[name="secret"]').fill('hush-hush-hush')
  expect(await form.locator('[name="secret"]').getAttribute('type')).toBe('password')
  await form.locator('[data-do="link"]').click()
  await page.locator('.link-dialog [data-do="copy"]').click()
  await expect.poll(() => page.clipboard()).toContain('clientId=Campaign1')
  expect(await page.clipboard()).not.toContain('hush')
  expect(await form.locator('.finding-list').textContent()).not.toContain('hush')
  await page.keyboard.press('Escape')
  await page.locator('.languages a[hreflang="nl"]').focus()
  const link = () => page.locator('.languages a[hreflang="nl"]').getAttribute('href')
  await expect.poll(link).toContain('Campaign1')
  expect(await link()).not.toContain('hush')

  const other = await open('/en/ims-troubleshooting/#client-id-and-secret?clientId=Campaign1&secret=hush')
  await expect.poll(() => other.locator('[name="clientId"]').inputValue()).toBe('Campaign1')
  expect(await other.locator('[name="secret"]').inputValue()).toBe('')
})

test('a token in a pasted message is in no link', async () => {
  const page = await open('/en/ims-troubleshooting/')
  const form = page.locator('check-form[check="common-errors"]')
  await form.locator('[name="message"]').fill('https://a.example/?error=invalid_scope&code=s3cr3t-c0de')
  await form.locator('.finding-list li').first().waitFor()
  await form.locator('[data-do="link"]').click()
  await page.locator('.link-dialog [data-do="copy"]').click()
  await expect.poll(() => page.clipboard()).toContain('invalid_scope')
  expect(await page.clipboard()).not.toContain('s3cr3t')
  await page.keyboard.press('Escape')
  await page.locator('.languages a[hreflang="nl"]').focus()
  const link = () => page.locator('.languages a[hreflang="nl"]').getAttribute('href')
  await expect.poll(link).toContain('invalid_scope')
  expect(await link()).not.toContain('s3cr3t')
})

test('a check that cannot be loaded is said, and tried again', async () => {
  const page = await open('/en/ims-troubleshooting/')
  const form = page.locator('check-form[check="callback-url"]')
  await page.route('**/words/callback-url.json', (route) => route.abort(), { times: 2 })
  await form.locator('[name="callback"]').fill('http://a.example')
  await expect.poll(() => form.locator('[data-counts]').textContent()).toBe(components['form.failed'])
  await form.locator('[name="callback"]').fill('http://b.example')
  await form.locator('[name="callback"]').fill('http://c.example')
  await form.locator('.finding-list li').first().waitFor()
})

test('a copied link opens the section with the form filled in, in another context', async () => {
  const page = await open('/nl/ims-troubleshooting/')
  await page.locator('[name="callback"]').fill('http://a b.example/?x=1&y=%')
  await page.locator('check-form[check="callback-url"] [data-do="link"]').click()
  await page.locator('.link-dialog [data-do="copy"]').click()
  await expect.poll(() => page.clipboard()).toContain('/s/callback-url/#?')
  const link = await page.clipboard()
  expect(new URL(link).search).toBe('')

  const other = await open(link)
  await expect.poll(() => other.locator('[name="callback"]').inputValue()).toBe('http://a b.example/?x=1&y=%')
  await other.locator('check-form[check="callback-url"] .finding-list li').first().waitFor()
  expect(await other.locator('#callback-url').isVisible()).toBe(true)
  await expect
    .poll(() => other.evaluate(() => document.querySelector('#callback-url')?.getBoundingClientRect().top ?? -1))
    .toBeLessThan(300)
})

/** Types into the fields of a form; gives what they hold then. */
async function type(page: Opened, check: AnyCheck, input: Record<string, string>): Promise<Record<string, string>> {
  const form = page.locator(`check-form[check="${check.id}"] form`)
  return form.evaluate((element, values) => {
    const held = Object.entries(values).map(([name, value]) => {
      const field = (element as HTMLFormElement).elements.namedItem(name) as HTMLInputElement
      field.value = value
      return [name, field.value]
    })
    element.dispatchEvent(new Event('input', { bubbles: true }))
    return Object.fromEntries(held)
  }, input)
}

/** The findings that a form shows: level, and the sentence without sign, level and basis. */
async function said(page: Opened, check: AnyCheck): Promise<{ level: string; text: string }[]> {
  return page.locator(`check-form[check="${check.id}"] .finding-list > li`).evaluateAll((items) =>
    items.map((item) => ({
      level: (item as HTMLElement).dataset['level'] ?? '',
      text: item.querySelector('.sentence')?.textContent ?? '',
    })),
  )
}

/** A finding in words, its values with nothing hidden, and a section by its own name. */
function sentence({ code, values }: Finding, messages: Messages, titles: Record<string, string>): string {
  const shown = parts(messages[code] ?? code, values).map(({ text, name, value }) => {
    if (typeof value !== 'string') return text ?? value
    return (name === 'section' && titles[value]) || visible(value)
  })
  return shown.join('')
}

/** Headings of the page by id. */
async function sectionTitles(page: Opened): Promise<Record<string, string>> {
  const entries = await page
    .locator('article h2')
    .evaluateAll((all) => all.map((heading) => [heading.id, heading.textContent] as const))
  return Object.fromEntries(entries)
}
