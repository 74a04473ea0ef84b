import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { arrayHead, itemsOf, textAt, textItem } from './cbor.ts'

/** What every file of Pagefind begins with. */
const signature = Buffer.from('pagefind_dcd')

/** Bytes of words in a file, before compression: a search fetches one file for each of its words. */
const chunkSize = 5_000

/**
 * Cuts the files of words that Pagefind wrote for a language into smaller ones. Its own weigh 20 to 30 kB, and it has no
 * option for that; a search for five words fetches five of them.
 */
export function smallerChunks(folder: string): void {
  const [name] = readdirSync(folder).filter((file) => file.endsWith('.pf_meta'))
  if (!name) throw new Error(`${folder}: expected a file .pf_meta from Pagefind, found none.`)

  const meta = read(join(folder, name))
  const parts = itemsOf(meta, 0)
  const chunks = parts[2] && itemsOf(parts[2], 0).flatMap((chunk) => cut(folder, chunk))
  if (!chunks) throw new Error(`${name}: expected the chunks as the third part, got ${parts.length} parts.`)
  const list = Buffer.concat([arrayHead(chunks.length), ...chunks])
  write(join(folder, name), Buffer.concat([arrayHead(parts.length), ...parts.with(2, list)]))
}

/** Writes the words of a chunk to smaller files; gives the entry of each: its first word, its last, its name. */
function cut(folder: string, chunk: Buffer): Buffer[] {
  const [, , named] = itemsOf(chunk, 0)
  if (!named) throw new Error(`${folder}: expected a name as the third part of a chunk, got none.`)
  const name = textAt(named, 0)
  const file = join(folder, 'index', `${name}.pf_index`)
  const words = itemsOf(read(file), 0).flatMap((all) => itemsOf(all, 0))
  rmSync(file)
  return portions(words).map((portion) => {
    const content = Buffer.concat([arrayHead(1), arrayHead(portion.length), ...portion])
    const own = name.replace(/[^_]*$/, createHash('sha256').update(content).digest('hex').slice(0, 7))
    write(join(folder, 'index', `${own}.pf_index`), content)
    const [first, last] = [portion[0], portion.at(-1)].map((word) => word && itemsOf(word, 0)[0])
    return Buffer.concat([arrayHead(3), ...[first, last].filter((word) => word !== undefined), textItem(own)])
  })
}

function portions(words: readonly Buffer[]): Buffer[][] {
  const found: Buffer[][] = []
  let size = Number.POSITIVE_INFINITY
  for (const word of words) {
    if (size + word.length > chunkSize) {
      found.push([])
      size = 0
    }
    found.at(-1)?.push(word)
    size += word.length
  }
  return found
}

function read(file: string): Buffer {
  return gunzipSync(readFileSync(file)).subarray(signature.length)
}

function write(file: string, content: Buffer) {
  writeFileSync(file, gzipSync(Buffer.concat([signature, content])))
}
