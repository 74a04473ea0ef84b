import { type Browser, chromium } from 'playwright-core'
import { installed } from './installed.ts'

/** What keeps the browser of tests and benchmarks from doing anything by itself. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts a Chromium; installs that of Debian where there is none. */
export function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: installed('browser'), args: [...flags, ...more] })
}
