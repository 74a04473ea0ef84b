import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** The rules that look at colours: the others find the same in every theme. */
const ofColours = ['color-contrast', 'link-in-text-block']

/** What axe finds in a page as it stands: by every rule in the light theme, and in the dark one by those that look at colours. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  await page.emulateMedia({ colorScheme: 'light' })
  const inLight = await run(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  return [...inLight, ...(await run(page, { runOnly: ofColours }))]
}

async function run(page: Page, options: axe.RunOptions = {}): Promise<string[]> {
  const { violations } = await page.evaluate(
    (asked) => (globalThis as unknown as { axe: typeof axe }).axe.run(asked),
    options,
  )
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
