import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { gzipAsync } from '@gfx/zopfli'

/** Tries of the compressor; more take longer and save a handful of bytes. */
const numiterations = 2

/** Packs a file that is gzip already as small as gzip can be: Pagefind packs its program for speed, and readers fetch it whole. */
export async function recompress(file: string): Promise<void> {
  const packed = await gzipAsync(gunzipSync(readFileSync(file)), { numiterations })
  writeFileSync(file, packed)
}
