import type { Page } from 'playwright-core'
import { launchBrowser } from '../launch-browser.ts'
import { frameMilliseconds } from './frame-milliseconds.ts'
import { type Key, keyTimes } from './key-times.ts'
import { withGroups } from './mask-inputs.ts'
import type { Part, Row } from './part.ts'
import { serveFolder } from './serve-folder.ts'
import type { Sites } from './sites.ts'
import { median } from './typical.ts'

const guide = '/en/ims-troubleshooting/'
const many = 10_000

/** How much slower a processor is than this one: the phone that Lighthouse imagines. */
const slower = { computer: 1, phone: 4 } as const

/** Where somebody types what, and where the answer stands. */
interface Place {
  what: string
  field: string
  answer: string
  text: string
  before?(page: Page): Promise<unknown>
}

const inMask = 'check-form[check="association-mask"]'
const places: readonly Place[] = [
  {
    what: 'the form of the association mask',
    field: `${inMask} [name="mask"]`,
    answer: `${inMask} .findings`,
    text: 'Campaign - tenant_id - (.*)',
    before: (page) => page.locator(`${inMask} [name="profiles"]`).fill('Campaign - tenant_id - team_1'),
  },
  {
    what: `  with ${many.toLocaleString('en')} profiles and groups`,
    field: `${inMask} [name="mask"]`,
    answer: `${inMask} .findings`,
    text: 'Campaign - tenant_id - (.*)',
    before: async (page) => {
      const { profiles, groups } = withGroups('', many)
      await put(page, `${inMask} [name="profiles"]`, profiles)
      await put(page, `${inMask} [name="groups"]`, groups)
    },
  },
  {
    what: 'the form of the callback URL',
    field: 'check-form[check="callback-url"] [name="callback"]',
    answer: 'check-form[check="callback-url"] .findings',
    text: 'https://campaign.example.com/xtk/ims.jssp',
  },
  {
    what: 'the search',
    field: 'dialog input',
    answer: 'dialog [role="listbox"]',
    text: 'association mask',
    before: (page) => page.locator('.search-open').click(),
  },
]

/** Measures how long a key waits for its answer in a real browser, against the time of one frame on a screen. */
export async function input(sites: Sites): Promise<Part[]> {
  const { dist } = await sites.signpost('real')
  const site = await serveFolder(dist)
  const browser = await launchBrowser()
  try {
    const parts: Part[] = []
    for (const [device, factor] of Object.entries(slower)) {
      const rows: Row[] = []
      for (const place of places) {
        console.error(`Typing into ${place.what.trim()}, ${device} …`)
        const page = await browser.newPage()
        await page.goto(site.address + guide)
        rows.push(...rowsOf(place.what, await typeInto(page, place, factor)))
        await page.close()
      }
      parts.push({ title: `From a key to its answer, on a ${device}`, peer: 'one frame', rows, notes: notesOf(factor) })
    }
    return parts
  } finally {
    await browser.close()
    site.close()
  }
}

/** What was typed once before is warm: code is loaded and compiled, as after the first word. */
async function typeInto(page: Page, { field, answer, text, before }: Place, factor: number): Promise<Key[]> {
  await before?.(page)
  // A form is brought, and the place for its answer with it, when a reader reaches for it.
  await page.locator(field).focus()
  const times = await keyTimes(page, field, answer)
  await times.type(text)
  await page.locator(field).fill('')
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: factor })
  return times.type(text)
}

/** The browser takes minutes to insert ten thousand lines as if they were typed. */
function put(page: Page, field: string, text: string) {
  return page.locator(field).evaluate((element, value) => {
    if (element instanceof HTMLTextAreaElement) element.value = value
    element.dispatchEvent(new Event('input', { bubbles: true }))
  }, text)
}

function rowsOf(what: string, keys: readonly Key[]): Row[] {
  const answered = keys.map((key) => key.answered)
  const typed = keys.map((key) => key.typed)
  const drawn = keys.map((key) => key.drawn)
  const row = (name: string, signpost: number): Row => ({ what: name, unit: 'ms', signpost, peer: frameMilliseconds })
  const indent = `${/^ */.exec(what)}  `
  return [
    row(what, median(answered)),
    row(`${indent}nine of ten keys`, nineOfTen(answered)),
    row(`${indent}until it is drawn`, median(drawn)),
    row(`${indent}until the letter itself is drawn`, median(typed)),
  ]
}

/** What nine of ten numbers do not exceed: on a shared machine the largest says more of the machine. */
function nineOfTen(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.ceil(numbers.length * 0.9) - 1] ?? Number.NaN
}

function notesOf(factor: number): string[] {
  return [
    'From the event of a key to the last change in its answer, the median; “drawn” waits for the next frame of the screen, too.',
    ...(factor > 1 ? [`The browser slows its processor down to a ${factor}th of what it is here.`] : []),
  ]
}
