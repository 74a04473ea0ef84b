import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { headerSet } from '../scripts/headers/header-set.ts'
import { readPolicy } from '../scripts/headers/read-policy.ts'
import { type Answer, rawGet, rawRequest } from './raw-request.ts'
import { doorOf, secret, serverNames, useServer } from './servers/use-server.ts'

const due = headerSet(readPolicy('dist') ?? '')
const [style = ''] = /\/_astro\/[\w.-]+\.css/.exec(readFileSync('dist/en/index.html', 'utf8')) ?? []
const lost = readFileSync('dist/404.html', 'utf8')
const version = /(?:nginx|apache|caddy|openssl)\/\d/i
const html = /^text\/html; ?charset=utf-8$/i

/** One address for each kind of answer: pages, files, redirects, what is not there, and what no file can be called. */
const everyKind = [
  ...['/', '/en/', style, '/mark.svg', '/pagefind/pagefind.js', '/404.html'],
  ...['/en', '/nowhere/', '/_astro/nowhere.css', '/pagefind/', '/pagefind', '/en/index.html/x', '/server-status'],
  ...['/../x', '/%2e%2e/x', '/..%2fx', '/%00', '//evil.example/en', `/${'long'.repeat(100)}`],
]

function expectHeaders({ headers }: Answer, { https }: { https: boolean }) {
  const sent = due.map(({ name }) => [name, headers[name.toLowerCase()]])
  expect(sent).toEqual(due.map(({ name, value, only }) => [name, only === undefined || https ? value : undefined]))
}

describe.each(serverNames)('%s, configured by npm run headers,', (name) => {
  const place = useServer(name)
  const get = (target: string, fields?: Record<string, string>) => rawGet(place().http, target, fields)

  // Caddy refuses what is no address before it looks at its configuration, in a line of plain text.
  test.each([...everyKind, ...(name === 'caddy' ? [] : ['/%'])])(
    'sends every header with %s, and promises no HTTPS',
    async (target) => {
      expectHeaders(await get(target), { https: false })
    },
  )

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'])(
    'refuses %s, with every header',
    async (method) => {
      const answer = await rawRequest(
        place().http,
        `${method} / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
      )
      expect(answer.status).toBe(405)
      expectHeaders(answer, { https: false })
    },
  )

  test('says no more of itself than a name', async () => {
    for (const target of ['/', '/nowhere/', '/../x']) {
      const { headers, body } = await get(target)
      expect([undefined, 'nginx', 'Apache']).toContain(headers['server'])
      expect(body).not.toMatch(version)
    }
  })

  test.each(['/en', '//en', '///en', 'http://evil.example/en'])(
    'adds the slash to %s, and names no host',
    async (target) => {
      const { status, headers } = await get(target)
      expect([301, 308]).toContain(status)
      expect(headers).toMatchObject({ location: '/en/', 'cache-control': 'no-cache' })
    },
  )

  test.each(['/nowhere/', '/nowhere', '/_astro/nowhere.css', '/en/index.html/x'])(
    'shows the page for what is not there: %s',
    async (target) => {
      const { status, headers, body } = await get(target)
      expect({ status, body }).toEqual({ status: 404, body: lost })
      expect(headers).toMatchObject({ 'content-type': expect.stringMatching(html), 'cache-control': 'no-cache' })
    },
  )

  test.each([
    ['/pagefind/', [404]],
    ['/_astro/', [404]],
    ['/pagefind/index/', [404]],
    ['/server-status', [403, 404]],
  ])('lists nothing: %s', async (target, statuses) => {
    const { status, body } = await get(target)
    expect(statuses).toContain(status)
    expect(body).toBe(lost)
  })

  test.each([
    ['/zh-hans/', html],
    [style, /^text\/css; ?charset=utf-8$/i],
    ['/pagefind/pagefind.js', /^(text|application)\/javascript; ?charset=utf-8$/i],
  ])('packs %s for who can unpack it, and says of what type it is', async (target, type) => {
    const packed = await get(target, { 'Accept-Encoding': 'gzip' })
    expect(packed).toMatchObject({ status: 200, headers: { 'content-encoding': 'gzip', vary: 'Accept-Encoding' } })
    const plain = await get(target)
    expect(plain.body).toBe(readFileSync(join('dist', target, target.endsWith('/') ? 'index.html' : ''), 'utf8'))
    for (const { headers } of [packed, plain]) expect(headers['content-type']).toMatch(type)
  })

  test('packs as small as it can for a browser', async () => {
    const { headers } = await get('/zh-hans/', { 'Accept-Encoding': 'gzip, deflate, br, zstd' })
    expect(headers['content-encoding']).toBe({ apache: 'br', caddy: 'zstd', nginx: 'gzip' }[name])
  })

  test.each([
    ['/', 'no-cache'],
    ['/zh-hans/', 'no-cache'],
    ['/mark.svg', 'no-cache'],
    ['/pagefind/pagefind.js', 'no-cache'],
    [style, 'public, max-age=31536000, immutable'],
  ])('lets a browser keep %s: %s', async (target, value) => {
    expect((await get(target)).headers['cache-control']).toBe(value)
  })

  test.each(['gzip, br', 'gzip', ''])('answers that nothing has changed, to who accepts “%s”', async (accepted) => {
    const fields = { 'Accept-Encoding': accepted }
    const { headers } = await get('/en/', fields)
    const again = await get('/en/', { ...fields, 'If-None-Match': headers['etag'] ?? '' })
    expect(again).toMatchObject({ status: 304, body: '' })
    expectHeaders(again, { https: false })
  })

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/en/..%2f..%2fsecret.txt',
    '/.%2e/secret.txt',
    '//evil.example/../../secret.txt',
  ])('sends nothing from outside the site: %s', async (target) => {
    const { status, body } = await get(target)
    expect([400, 404]).toContain(status)
    expect(body).not.toContain(secret)
  })

  if (name === 'caddy')
    test('says that it follows symbolic links, and how to find them', () => {
      const { folder, recipe } = place()
      const [command = ''] = /find .*/.exec(recipe) ?? []
      expect(execFileSync('sh', ['-c', command], { encoding: 'utf8' })).toBe(`${join(folder, 'site/link.txt')}\n`)
    })
  else
    test('follows no symbolic link', async () => {
      const { status, body } = await get('/link.txt')
      expect([403, 404]).toContain(status)
      expect(body).toBe(lost)
    })
})

describe.each(serverNames)('%s, configured for HTTPS,', (name) => {
  const place = useServer(name, { https: true })

  test.each(everyKind)('sends every header with %s, and promises HTTPS', async (target) => {
    expectHeaders(await rawGet(doorOf(place()), target), { https: true })
  })

  test('leads there from HTTP, and promises nothing before', async () => {
    const { status, headers } = await rawGet(place().http, '/en/?query')
    expect([301, 308]).toContain(status)
    expect(headers['location']).toBe('https://localhost/en/?query')
    expect(headers['strict-transport-security']).toBeUndefined()
  })
})
