import { installed } from './installed.ts'

/** The path of a browser for the tests; installs Debian's Chromium where there is none. */
export function browser(): string {
  return installed({
    name: 'Chromium',
    variable: 'SIGNPOST_BROWSER',
    places: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    // The browser, and a font for Chinese.
    packages: ['chromium', 'fonts-noto-cjk'],
  })
}
