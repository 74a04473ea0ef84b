import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

/** A file, ready to be sent. */
export interface Content {
  type: string
  tag: string
  plain: Buffer
  /** Compressed; nothing where that saves nothing. */
  small: Buffer | undefined
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
}
const unknown = 'application/octet-stream'

/** Enough for a site of some thousand pages; more is read anew. */
const keptBytes = 128 * 1024 * 1024

const compress = promisify(gzip)

interface Kept {
  /** When the file was written, and its size: a file that changes has another state. */
  state: string
  bytes: number
  content: Promise<Content>
}

/** Reads files, and keeps what it has read and compressed until the file changes, or others need the room. */
export function contentReader(): (file: string) => Promise<Content> {
  const kept = new Map<string, Kept>()
  let bytes = 0

  function forget(file: string) {
    bytes -= kept.get(file)?.bytes ?? 0
    kept.delete(file)
  }

  return async (file) => {
    const { mtimeMs, size } = await stat(file)
    const state = `${mtimeMs} ${size}`
    const known = kept.get(file)
    if (known?.state === state) return known.content

    forget(file)
    for (const oldest of kept.keys()) {
      if (bytes + size <= keptBytes) break
      forget(oldest)
    }
    const content = read(file)
    kept.set(file, { state, bytes: size, content })
    bytes += size
    content.catch(() => forget(file))
    return content
  }
}

async function read(file: string): Promise<Content> {
  const plain = await readFile(file)
  const type = types[extname(file)] ?? unknown
  const small = type === unknown || type.startsWith('image/png') ? undefined : await compress(plain)
  // Weak, because it stands for the compressed file too.
  const tag = `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`
  return { type, tag, plain, small: small && small.length < plain.length ? small : undefined }
}
