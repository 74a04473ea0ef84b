import { realpathSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join, relative, sep } from 'node:path'
import { cacheRules } from '../headers/cache-rules.ts'
import { type Content, contentReader } from './content.ts'
import { acceptedEncoding } from './encodings.ts'
import { findFile } from './find-file.ts'

type Fields = Record<string, string>

/** What a server may be told besides the folder. */
export interface Serving {
  /** Headers of every answer. */
  headers?: Fields
  /** Hears of every file that is sent, by its path in the folder. */
  sent?: (path: string, content: Buffer) => void
}

/** How long a client may take, in milliseconds, and how many there may be at a time. */
const limits = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 1_000,
  /** Without a byte in either direction. */
  idle: 20_000,
  connections: 5_000,
}

/** A server for a folder of files: it reads, and does nothing else. */
export function siteServer(folder: string, { headers = {}, sent }: Serving = {}): Server {
  const root = realpathSync(folder)
  const read = contentReader()

  async function answer({ method = '', url = '', headers: asked }: IncomingMessage, response: ServerResponse) {
    if (method !== 'GET' && method !== 'HEAD') return refuse(response, 405, { allow: 'GET, HEAD', connection: 'close' })
    const found = await findFile(root, url)
    if (found === 'malformed') return refuse(response, 400)
    if (found === 'missing') return lost(response, asked)
    if ('moved' in found) return refuse(response, 301, { location: found.moved })

    const content = await read(found.file)
    const path = relative(root, found.file).replaceAll(sep, '/')
    sent?.(path, content.plain)
    const fields = { etag: content.tag, 'cache-control': cacheOf(`/${path}`) }
    if (isKnown(asked['if-none-match'], content.tag)) return response.writeHead(304, fields).end()
    return send(response, 200, content, asked, fields)
  }

  /** The page that says so in every language is part of the site; a folder need not have one. */
  async function lost(response: ServerResponse, asked: IncomingMessage['headers']) {
    const page = await read(join(root, '404.html')).catch(() => undefined)
    return page ? send(response, 404, page, asked, { 'cache-control': 'no-cache' }) : refuse(response, 404)
  }

  const { idle, connections, ...timeouts } = limits
  const server = createServer(timeouts, (request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    answer(request, response).catch(() => (response.headersSent ? response.destroy() : refuse(response, 500)))
  })
  server.maxConnections = connections
  return server.setTimeout(idle)
}

async function send(
  response: ServerResponse,
  status: number,
  content: Content,
  asked: IncomingMessage['headers'],
  fields: Fields,
) {
  const encoding = content.isText ? acceptedEncoding(String(asked['accept-encoding'] ?? '')) : undefined
  const body = encoding ? await content.packed(encoding) : content.plain
  response.writeHead(status, {
    ...fields,
    'content-type': content.type,
    'content-length': body.length,
    ...(content.isText && { vary: 'Accept-Encoding' }),
    ...(encoding && body !== content.plain && { 'content-encoding': encoding }),
  })
  response.end(body)
}

/** An answer without a page: its first line says all. */
function refuse(response: ServerResponse, status: number, fields: Fields = {}) {
  response.writeHead(status, { ...fields, 'content-type': 'text/plain; charset=utf-8' })
  return response.end(`${status} ${response.statusMessage}\n`)
}

function cacheOf(path: string): string {
  return cacheRules.find(({ under }) => path.startsWith(under))?.value ?? 'no-cache'
}

function isKnown(tags: string | undefined, tag: string): boolean {
  return tags?.split(',').some((one) => one.trim() === tag || one.trim() === '*') ?? false
}
