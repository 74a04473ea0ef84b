/** As much of CBOR (RFC 8949) as the files of Pagefind need: to cut an array into its items, and to write one of items. */

const arrayType = 4
const textType = 3

/** The items of the array that begins at a byte, each as it is written. */
export function itemsOf(bytes: Buffer, at: number): Buffer[] {
  const { type, count, body } = head(bytes, at)
  if (type !== arrayType) throw new Error(`Pagefind wrote type ${type} of CBOR, expected ${arrayType}, an array.`)
  let place = body
  return Array.from({ length: count }, () => {
    const begin = place
    place = endOf(bytes, place)
    return bytes.subarray(begin, place)
  })
}

/** The beginning of an array of so many items. */
export function arrayHead(count: number): Buffer {
  return headOf(arrayType, count)
}

/** What the text that begins at a byte says. */
export function textAt(bytes: Buffer, at: number): string {
  const { count, body } = head(bytes, at)
  return bytes.toString('utf8', body, body + count)
}

/** A text. */
export function textItem(text: string): Buffer {
  const content = Buffer.from(text)
  return Buffer.concat([headOf(textType, content.length), content])
}

function headOf(type: number, count: number): Buffer {
  if (count < 24) return Buffer.from([(type << 5) | count])
  const long = Buffer.alloc(5)
  long[0] = (type << 5) | 26
  long.writeUInt32BE(count, 1)
  return long
}

/** Type and number at a byte, and where what follows them begins. */
function head(bytes: Buffer, at: number): { type: number; count: number; body: number } {
  const first = bytes.readUInt8(at)
  const [type, small] = [first >> 5, first & 31]
  if (small < 24) return { type, count: small, body: at + 1 }
  const width = { 24: 1, 25: 2, 26: 4 }[small]
  if (!width) throw new Error(`Pagefind wrote a number of CBOR with the mark ${small}, expected 24, 25 or 26.`)
  return { type, count: bytes.readUIntBE(at + 1, width), body: at + 1 + width }
}

/** Where an item ends. Most are the small numbers of an array, millions in a large index: nothing is made for those. */
function endOf(bytes: Buffer, at: number): number {
  if ((bytes[at] ?? 0) < 24) return at + 1
  const { type, count, body } = head(bytes, at)
  if (type < 2) return body
  if (type <= textType) return body + count
  if (type !== arrayType) throw new Error(`Pagefind wrote type ${type} of CBOR, expected one below 5.`)
  let place = body
  for (let item = 0; item < count; item += 1) place = endOf(bytes, place)
  return place
}
