import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'

const reader = fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm'))

/** The texts of the QR codes in a PNG, read by ZXing as an app on a phone reads them. */
export async function readCode(png: Uint8Array): Promise<string[]> {
  // Without the file it would ask a server for it.
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(await readFile(reader)).buffer } })
  // Some apps do not read a code that is light on dark.
  const found = await readBarcodes(png, { formats: ['QRCode'], tryInvert: false })
  return found.map(({ text }) => text)
}
