import type { Page } from 'playwright-core'

/** Milliseconds after the event of a key. */
export interface Key {
  /** Until the frame with what was typed is made. */
  typed: number
  /** Until the last change in the answer. */
  answered: number
  /** Until the frame with that change is made. */
  drawn: number
}

/** A pause after an answer, for what may still change in it. */
const rest = 100
/** Whoever waits longer gets no answer. */
const timeout = 3000

/** Watches a field and the element with its answer; gives what types a text and tells the times of each key. */
export async function keyTimes(page: Page, field: string, answer: string) {
  await page.locator(answer).first().waitFor({ state: 'attached' })
  await page.evaluate(watch, { field, answer })
  return {
    async type(text: string): Promise<Key[]> {
      await page.locator(field).focus()
      await page.evaluate(() => window.keys.splice(0))
      for (const key of text) {
        await page.keyboard.type(key)
        await page.waitForFunction(() => window.keys.at(-1)?.drawn, null, { timeout })
        await page.waitForTimeout(rest)
      }
      return page.evaluate(() => window.keys)
    },
  }
}

declare global {
  interface Window {
    keys: Key[]
  }
}

/** Runs in the page. */
function watch({ field, answer }: { field: string; answer: string }) {
  window.keys = []
  let begin = 0
  document.querySelector(field)?.addEventListener(
    'input',
    ({ timeStamp }) => {
      begin = timeStamp
      const key = { typed: 0, answered: 0, drawn: 0 }
      window.keys.push(key)
      nextFrame(() => {
        key.typed = performance.now() - begin
      })
    },
    { capture: true },
  )
  const changed = () => {
    const key = window.keys.at(-1)
    if (!key) return
    key.answered = performance.now() - begin
    nextFrame(() => {
      key.drawn = performance.now() - begin
    })
  }
  // A message comes after the frame: when styles, layout and painting are done.
  const nextFrame = (then: () => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = then
      port2.postMessage('')
    })
  const changes = { childList: true, subtree: true, attributes: true, characterData: true }
  for (const element of document.querySelectorAll(answer)) new MutationObserver(changed).observe(element, changes)
}
