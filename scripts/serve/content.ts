import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { type Encoding, encodings } from './encodings.ts'

/** A file, ready to be sent. */
export interface Content {
  type: string
  tag: string
  plain: Buffer
  /** Whether it is packed for clients who accept that; a picture is packed already. */
  isText: boolean
  /** The same in an encoding, or as it is where that is not longer. */
  packed(encoding: Encoding): Promise<Buffer>
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
  // Weak, because it stands for the packed file too.
  const tag = `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`
  const isText = type !== unknown && type !== types['.png']
  const known = new Map<Encoding, Promise<Buffer>>()

  function packed(encoding: Encoding): Promise<Buffer> {
    const done =
      known.get(encoding) ?? encodings[encoding](plain).then((small) => (small.length < plain.length ? small : plain))
    known.set(encoding, done)
    return done
  }

  return { type, tag, plain, isText, packed }
}
