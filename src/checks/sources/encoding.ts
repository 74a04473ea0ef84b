import { defineSourceCheck, type Place } from './source-check.ts'

/** A source document is UTF-8. A byte order mark and any kind of line end are fine. */
export default defineSourceCheck({
  id: 'encoding',
  messages: {
    notUtf8: 'The byte {byte} is not UTF-8. Save the file with the encoding UTF-8.',
  },
  *run({ bytes }) {
    const bad = firstBadByte(bytes)
    if (bad === undefined) return
    const byte = `0x${(bytes[bad] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`
    yield { code: 'notUtf8', level: 'error', values: { byte }, place: placeOf(bytes, bad) }
  },
})

/** First bytes of a sequence: how many follow, and what the second byte may be (RFC 3629, section 4). */
const leads: readonly [from: number, to: number, following: number, low: number, high: number][] = [
  [0xc2, 0xdf, 1, 0x80, 0xbf],
  [0xe0, 0xe0, 2, 0xa0, 0xbf],
  [0xe1, 0xec, 2, 0x80, 0xbf],
  [0xed, 0xed, 2, 0x80, 0x9f],
  [0xee, 0xef, 2, 0x80, 0xbf],
  [0xf0, 0xf0, 3, 0x90, 0xbf],
  [0xf1, 0xf3, 3, 0x80, 0xbf],
  [0xf4, 0xf4, 3, 0x80, 0x8f],
]

function firstBadByte(bytes: Uint8Array): number | undefined {
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte < 0x80) continue
    const lead = leads.find(([from, to]) => byte >= from && byte <= to)
    if (!lead || !follows(bytes, at, lead[2], lead[3], lead[4])) return at
    at += lead[2]
  }
  return undefined
}

function follows(bytes: Uint8Array, at: number, count: number, low: number, high: number): boolean {
  const second = bytes[at + 1] ?? 0
  const others = bytes.subarray(at + 2, at + count + 1)
  return second >= low && second <= high && others.length === count - 1 && others.every((byte) => byte >> 6 === 0b10)
}

/** Columns count UTF-16 units, so a sequence of four bytes counts twice. */
function placeOf(bytes: Uint8Array, end: number): Place {
  const before = bytes.subarray(0, end)
  const line = before.filter((byte) => byte === 0x0a).length + 1
  const rest = before.subarray(before.lastIndexOf(0x0a) + 1)
  const units = rest.reduce((sum, byte) => sum + (byte >> 6 === 0b10 ? 0 : byte >= 0xf0 ? 2 : 1), 0)
  return { line, column: units + 1 }
}
