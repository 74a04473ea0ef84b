import { describe, expect, test } from 'vitest'
import dutch from '../../content/nl/words.json' with { type: 'json' }
import chinese from '../../content/zh-hans/words.json' with { type: 'json' }
import { type AnyCheck, type Finding, type Messages, parts, wordsOf } from '../../src/checks/check.ts'
import { checks } from '../../src/checks/index.ts'
import { visible } from '../../src/checks/text/characters.ts'
import { suites } from '../suites.ts'
import { languages, type Opened, useBrowser } from './open.ts'

const open = useBrowser()
const words: Record<string, Record<string, string>> = { en: {}, nl: dutch, 'zh-hans': chinese }

describe.each(suites)('the form %s', (_, { check, table }) => {
  test('says for every case what the function says', async () => {
    const page = await open('/en/ims-troubleshooting/')
    for (const [name, { input, findings }] of Object.entries(table)) {
      await type(page, check, input)
      // An empty form says what it is for instead of what is missing.
      const due = Object.values(input).some(Boolean) ? findings : []
      const expected = due.map((finding) => ({ level: finding.level, text: sentence(finding, check.messages) }))
      await expect.poll(() => said(page, check), { message: name }).toEqual(expected)
    }
    expect(page.problems).toEqual([])
  })
})

test.each(languages)('the example is judged in the language of the page: $folder', async ({ folder }) => {
  const page = await open(`/${folder}/ims-troubleshooting/`)
  for (const check of checks) {
    const form = page.locator(`check-form[check="${check.id}"]`)
    await form.locator('[data-do="example"]').click()
    const spoken = wordsOf(check, words[folder] ?? {})
    const expected = [...check.run(check.example)].map((finding) => sentence(finding, spoken))
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

test('a copied link opens the section with the form filled in, in another context', async () => {
  const page = await open('/nl/ims-troubleshooting/')
  await page.locator('[name="callback"]').fill('http://a b.example/?x=1&y=%')
  await page.locator('check-form[check="callback-url"] [data-do="copy"]').click()
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('#callback-url?')
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(new URL(link).search).toBe('')

  const other = await open(link)
  await expect.poll(() => other.locator('[name="callback"]').inputValue()).toBe('http://a b.example/?x=1&y=%')
  await other.locator('check-form[check="callback-url"] .finding-list li').first().waitFor()
  expect(await other.locator('#callback-url').isVisible()).toBe(true)
  await expect
    .poll(() => other.evaluate(() => document.querySelector('#callback-url')?.getBoundingClientRect().top ?? -1))
    .toBeLessThan(300)
})

async function type(page: Opened, check: AnyCheck, input: Record<string, string>) {
  const form = page.locator(`check-form[check="${check.id}"] form`)
  await form.evaluate((element, values) => {
    for (const [name, value] of Object.entries(values)) {
      const field = (element as HTMLFormElement).elements.namedItem(name) as HTMLInputElement
      field.value = value
    }
    element.dispatchEvent(new Event('input', { bubbles: true }))
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

/** A finding in words, its values with nothing hidden. */
function sentence({ code, values }: Finding, messages: Messages): string {
  const shown = parts(messages[code] ?? code, values).map(({ text, value }) => {
    return text ?? (typeof value === 'string' ? visible(value) : value)
  })
  return shown.join('')
}
