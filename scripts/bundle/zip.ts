import { crc32, deflateRawSync } from 'node:zlib'

/** How a file is written in an archive. */
const version = 20
const namesInUtf8 = 0x0800
const deflated = 8
/** The first moment that the format knows, so that the same files always make the same archive. */
const moment = { time: 0, date: 0x21 }
/** `-rw-r--r--` of a regular file, for systems that ask. */
const unix = { system: 3, mode: 0o100644 }

const mostFiles = 0xffff

/** A zip archive of files by path. */
export function zip(files: ReadonlyMap<string, Buffer>): Buffer {
  if (files.size > mostFiles) {
    throw new Error(
      `${files.size} files are too many for a zip archive of ${mostFiles}. Bundle fewer languages: --lang.`,
    )
  }
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [path, content] of files) {
    const name = Buffer.from(path)
    const packed = deflateRawSync(content, { level: 9 })
    const shared = [
      [2, namesInUtf8],
      [2, deflated],
      [2, moment.time],
      [2, moment.date],
      [4, crc32(content)],
      [4, packed.length],
      [4, content.length],
      [2, name.length],
      [2, 0],
    ] as const
    const head = record(0x04034b50, [[2, version], ...shared])
    const listed = record(0x02014b50, [
      [2, (unix.system << 8) | version],
      [2, version],
      ...shared,
      [2, 0],
      [2, 0],
      [2, 0],
      [4, unix.mode * 0x10000],
      [4, offset],
    ])
    directory.push(listed, name)
    parts.push(head, name, packed)
    offset += head.length + name.length + packed.length
  }
  const list = Buffer.concat(directory)
  const end = record(0x06054b50, [
    [2, 0],
    [2, 0],
    [2, files.size],
    [2, files.size],
    [4, list.length],
    [4, offset],
    [2, 0],
  ])
  return Buffer.concat([...parts, list, end])
}

/** A record of the format: its signature, then numbers of so many bytes, the lowest byte first. */
function record(signature: number, numbers: readonly (readonly [size: number, value: number])[]): Buffer {
  const bytes = Buffer.alloc(4 + numbers.reduce((sum, [size]) => sum + size, 0))
  let place = bytes.writeUInt32LE(signature)
  for (const [size, value] of numbers) place = bytes.writeUIntLE(value, place, size)
  return bytes
}
