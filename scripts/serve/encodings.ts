import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** How a text can be packed on its way. */
export type Encoding = 'br' | 'gzip'

const packWithBrotli = promisify(brotliCompress)
const packWithGzip = promisify(gzip)

/** What packs a text, the one that makes it smallest first. */
export const encodings: Record<Encoding, (text: Buffer) => Promise<Buffer>> = {
  // The highest levels take ten times as long, for a few bytes in a hundred: a reader waits for the first answer.
  br: (text) => packWithBrotli(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (text) => packWithGzip(text),
}

/** The best encoding that a client accepts, by its `Accept-Encoding`; nothing where it wants the text as it is. */
export function acceptedEncoding(header: string): Encoding | undefined {
  const names = Object.keys(encodings) as Encoding[]
  return names.find((name) => new RegExp(`\\b${name}\\b(?!\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$))`, 'i').test(header))
}
