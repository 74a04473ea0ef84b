import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listen } from '../scripts/serve/listen.ts'
import { siteServer } from '../scripts/serve/site-server.ts'
import { type Answer, rawAnswer, rawConnection, rawGet, rawRequest } from './raw-request.ts'

const folder = mkdtempSync(join(tmpdir(), 'signpost-serve-'))
const site = join(folder, 'site')
const secret = 'what stands outside the site'
const files: Record<string, string> = {
  'index.html': '<h1>front</h1>',
  '404.html': '<h1>lost</h1>',
  'en/index.html': '<h1>english</h1>'.repeat(100),
  'en/.well-known': 'a file with a dot',
  'a b/é.txt': 'a name with a space and an accent',
  'no-index/page.txt': 'a page',
  '_astro/site.css': 'p {}',
}

const server = start()

beforeAll(() => server.port)
afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true })
})

describe('what is asked for is what is sent', () => {
  test.each([
    ['/', 200, '<h1>front</h1>'],
    ['/en/?query', 200, files['en/index.html']],
    ['http://elsewhere/en/', 200, files['en/index.html']],
    ['/a%20b/%C3%A9.txt', 200, 'a name with a space and an accent'],
    ['/en/.well-known', 200, 'a file with a dot'],
    ['/nowhere/', 404, '<h1>lost</h1>'],
    ['/no-index/', 404, '<h1>lost</h1>'],
    ['/no-index', 404, '<h1>lost</h1>'],
    ['/index.html/', 404, '<h1>lost</h1>'],
  ])('%s', async (target, status, body) => {
    expect(await get(target)).toMatchObject({ status, body })
  })

  test('every answer carries the headers of the site, and its length', async () => {
    for (const target of ['/', '/nowhere/', '/en', '/%']) {
      const { headers } = await get(target)
      expect(headers).toMatchObject({ 'x-policy': 'strict' })
    }
    expect((await get('/en/')).headers).toMatchObject({
      'content-length': '1600',
      'content-type': /^text\/html; charset/,
    })
  })

  test('hashed files are kept for ever, the others are asked after', async () => {
    expect((await get('/_astro/site.css')).headers['cache-control']).toContain('immutable')
    const { headers } = await get('/')
    expect(headers['cache-control']).toBe('no-cache')
    const again = await get('/', { 'If-None-Match': `"other", ${headers['etag']}` })
    expect(again).toMatchObject({ status: 304, body: '' })
    expect((await get('/', { 'If-None-Match': '"other"' })).status).toBe(200)
  })

  test('a changed file is sent as it is now', async () => {
    const before = await get('/no-index/page.txt')
    writeFileSync(join(site, 'no-index/page.txt'), 'another page')
    const after = await get('/no-index/page.txt', { 'If-None-Match': before.headers['etag'] ?? '' })
    expect(after).toMatchObject({ status: 200, body: 'another page' })
  })

  test.each([
    ['gzip, br', 'br'],
    ['gzip, deflate', 'gzip'],
    ['gzip;q=0', undefined],
    ['gzip; q=0.5', 'gzip'],
    ['gzip, br;q=0', 'gzip'],
    ['br; q=0.000, gzip;q=0.0', undefined],
    ['brotli', undefined],
    ['', undefined],
  ])('to a client that accepts “%s” the text comes as %s', async (accepted, encoding) => {
    const { headers } = await get('/en/', { 'Accept-Encoding': accepted })
    expect(headers).toMatchObject({ vary: 'Accept-Encoding' })
    expect(headers['content-encoding']).toBe(encoding)
  })

  test.each(['br', 'gzip', 'identity'])('packed as %s it is the same text', async (accepted) => {
    for (const [path, name] of Object.entries({ '/': 'index.html', '/en/': 'en/index.html' })) {
      const answer = await fetch(`http://127.0.0.1:${await server.port}${path}`, {
        headers: { 'accept-encoding': accepted },
      })
      expect(await answer.text()).toBe(files[name])
    }
  })

  test('HEAD is GET without the text', async () => {
    const { status, headers, body } = await rawRequest(
      await server.port,
      'HEAD /en/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
    )
    expect({ status, body, length: headers['content-length'] }).toEqual({ status: 200, body: '', length: '1600' })
  })

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH', 'PROPFIND'])('%s is refused', async (method) => {
    const request = `${method} / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nConnection: close\r\n\r\nabc`
    const { status, headers } = await rawRequest(await server.port, request)
    expect({ status, allow: headers['allow'] }).toEqual({ status: 405, allow: 'GET, HEAD' })
  })
})

describe('a missing slash is added, and leads nowhere else', () => {
  test.each([
    ['/en', '/en/'],
    ['/en?q=//evil.example', '/en/?q=//evil.example'],
    ['http://evil.example/en', '/en/'],
  ])('%s leads to %s', async (target, location) => {
    expect(await get(target)).toMatchObject({ status: 301, headers: { location } })
  })

  test.each(['//evil.example/en', '//evil.example/%2e%2e', '///en', '/.//en', '/%5Cevil.example/en'])(
    '%s does not',
    async (target) => {
      const { status, headers } = await get(target)
      expect([400, 404]).toContain(status)
      expect(headers['location']).toBeUndefined()
    },
  )
})

const outside = [
  ...['/../secret.txt', '/en/../../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%2e%2e%2fsecret.txt'],
  ...['/..%5csecret.txt', '/..\\secret.txt', '/%252e%252e/secret.txt', '/%c0%ae%c0%ae/secret.txt', '/..%00/secret.txt'],
  ...[
    '/../secret.txt%00.html',
    '/index.html%00',
    '/./secret.txt',
    '/..;/secret.txt',
    '/.../secret.txt',
    '/%u002e./secret.txt',
  ],
  ...['/link.txt', '/linked/secret.txt', '/linked/', '/linked', '/inside.html', '/file:///etc/passwd', '//etc/passwd'],
  ...[
    '/C:/secret.txt',
    '/index.html::$DATA',
    '/en%2findex.html',
    '/en/%2e/',
    'http://x/../secret.txt',
    `/${'../'.repeat(99)}etc/passwd`,
  ],
]

test.each(outside)('nothing outside the site is sent: %s', async (target) => {
  const { status, body } = await get(target)
  expect([400, 404]).toContain(status)
  expect(body).not.toContain(secret)
  expect(body).not.toContain('root:')
})

test('whatever the path, an answer is a file of the site or a refusal', async () => {
  const parts = [
    '..',
    '.',
    '',
    '/',
    '\\',
    '%2e',
    '%2E%2e',
    '%2f',
    '%5c',
    '%00',
    '%',
    '%zz',
    '%C3',
    'é',
    ';',
    '?',
    '#',
    ':',
  ]
  const names = ['site', 'secret.txt', 'link.txt', 'linked', 'en', 'index.html', 'a%20b', 'http:', 'etc', 'passwd', '~']
  const path = fc.array(fc.constantFrom(...parts, ...names, '/', '/'), { maxLength: 12 }).map((all) => all.join(''))
  const known = new Set([...Object.values(files), 'another page'])
  await fc.assert(
    fc.asyncProperty(path, async (path) => {
      const { status, headers, body } = await get(`/${path}`)
      expect([200, 301, 400, 404]).toContain(status)
      if (status === 200) expect(known).toContain(body)
      if (status === 301) expect(headers['location']).toMatch(/^\/(?!\/)/)
      expect(body).not.toContain(secret)
    }),
    { numRuns: 500 },
  )
})

describe('what is no request is refused, and does no harm', () => {
  test.each([
    ['no target', 'GET\r\n\r\n'],
    ['a version of the future', 'GET / HTTP/9.9\r\n\r\n'],
    ['another protocol', 'SSH-2.0-OpenSSH_9.2\r\n'],
    ['TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'],
    ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['a target without a slash', 'GET index.html HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'],
    ['an asterisk', 'GET * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'],
    ['no host', 'GET / HTTP/1.1\r\n\r\n'],
    ['a space in the target', 'GET /a b HTTP/1.1\r\nHost: x\r\n\r\n'],
    ['a zero byte', 'GET /\0 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'],
    ['a header without a colon', 'GET / HTTP/1.1\r\nHost x\r\n\r\n'],
    ['two lengths', 'GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx'],
    [
      'a length and pieces',
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    ['a target of a megabyte', `GET /${'a'.repeat(1_000_000)} HTTP/1.1\r\nHost: x\r\n\r\n`],
    ['headers of a megabyte', `GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(1_000_000)}\r\n\r\n`],
    ['a name of 5,000 letters', `GET /${'a'.repeat(5_000)} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`],
    ['a control character in the query', 'GET /en?\x01 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'],
    ['CONNECT', 'CONNECT evil.example:443 HTTP/1.1\r\nHost: x\r\n\r\n'],
    ['an upgrade', 'GET /nowhere HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\n\r\n'],
  ])('%s', async (_, request) => {
    const { status } = await rawRequest(await server.port, request)
    expect([0, 400, 404, 405, 431]).toContain(status)
    expect((await get('/')).status).toBe(200)
  })
})

describe('slow clients and many clients', () => {
  test('who sends a letter now and then is sent away, while others are answered', async () => {
    const hasty = start({ headersTimeout: 100, requestTimeout: 100 })
    const slow = await rawConnection(await hasty.port)
    slow.write('GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ')
    const drip = setInterval(() => slow.write('a'), 10)
    const gone = rawAnswer(slow)
    expect((await rawGet(await hasty.port, '/')).status).toBe(200)
    expect((await gone).status).toBe(408)
    clearInterval(drip)
    await hasty.stop()
  })

  test('who does not take what was asked for is sent away', async () => {
    writeFileSync(join(site, 'large.bin'), Buffer.alloc(32 * 1024 * 1024))
    const hasty = start({ timeout: 200 })
    const lazy = await rawConnection(await hasty.port)
    lazy.pause()
    lazy.write('GET /large.bin HTTP/1.1\r\nHost: x\r\n\r\n')
    await expect.poll(hasty.connections).toBe(1)
    await expect.poll(hasty.connections).toBe(0)
    lazy.destroy()
    await hasty.stop()
  })

  test('a thousand connections that say nothing, or half of something, keep nobody out', async () => {
    const port = await server.port
    const idle = await Promise.all(Array.from({ length: 1000 }, () => rawConnection(port)))
    for (const [place, socket] of idle.entries()) if (place % 2) socket.write('GET / HTTP/1.1\r\nHost')
    await expect.poll(server.connections).toBeGreaterThanOrEqual(1000)
    expect(await get('/')).toMatchObject({ status: 200, body: '<h1>front</h1>' })
    for (const socket of idle) socket.destroy()
    await expect.poll(server.connections).toBe(0)
  })

  test('a thousand requests at a time are all answered', async () => {
    const answers = await Promise.all(Array.from({ length: 1000 }, () => get('/en/')))
    expect(new Set(answers.map(({ status, body }) => `${status} ${body.length}`))).toEqual(new Set(['200 1600']))
    await expect.poll(server.connections).toBe(0)
  })
})

describe('the command', () => {
  test('says its address, answers there only on this machine, and ends when asked to', async () => {
    const command = spawn(process.execPath, ['scripts/serve.ts', '--port', '0'])
    const [line] = await once(command.stdout, 'data')
    const [, address] = /(http:\/\/127\.0\.0\.1:\d+)\//.exec(String(line)) ?? []
    const response = await fetch(`${address}/en/`)
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(response.headers.has('strict-transport-security')).toBe(false)
    command.kill('SIGINT')
    expect(await once(command, 'exit')).toEqual([0, null])
  })

  test.each([
    [['--port', 'eighty'], '“eighty”'],
    [['--port', '65536'], 'from 0 to 65535'],
    [['--prot', '1'], '--prot'],
    [['--dir', 'test'], 'is not a built site'],
    [['--port'], '--port'],
  ])('%j is refused with a reason', async (flags, reason) => {
    const command = spawn(process.execPath, ['scripts/serve.ts', ...flags])
    let said = ''
    command.stderr.on('data', (text) => {
      said += text
    })
    expect(await once(command, 'close')).toEqual([2, null])
    expect(said).toContain(reason)
  })

  test('a port that was named and is taken is not silently another one', async () => {
    const command = spawn(process.execPath, ['scripts/serve.ts', '--port', String(await server.port)])
    expect(await once(command, 'exit')).toEqual([2, null])
  })
})

/** The site on a port of its own, with other limits where a test cannot wait for those of the server. */
function start(limits: { headersTimeout?: number; requestTimeout?: number; timeout?: number } = {}) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(site, name, '..'), { recursive: true })
    writeFileSync(join(site, name), text)
  }
  writeFileSync(join(folder, 'secret.txt'), secret)
  for (const [name, target] of Object.entries({
    'link.txt': '../secret.txt',
    linked: '..',
    'inside.html': 'index.html',
  })) {
    rmSync(join(site, name), { force: true })
    symlinkSync(target, join(site, name))
  }
  const server = Object.assign(siteServer(site, { headers: { 'X-Policy': 'strict' } }), limits)
  const port = listen(server, 0)
  const connections = () => new Promise<number>((resolve) => server.getConnections((_, count) => resolve(count)))
  const stop = () => {
    const closed = new Promise((resolve) => server.close(resolve))
    server.closeAllConnections()
    return closed
  }
  return { port, connections, stop }
}

/** What comes back for a target; a fragment never gets as far as a server. */
async function get(target: string, fields: Record<string, string> = {}): Promise<Answer> {
  return rawGet(await server.port, target.split('#')[0] ?? '', fields)
}
