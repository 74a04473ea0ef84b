import { reasonOf } from '../check/reason-of.ts'

/** More than any configuration has, log included. */
export const mostBytes = 10 * 1024 * 1024

/** Reads a text file in UTF-8, with or without byte order mark; or says why it cannot be read. */
export function readText(read: (atMost: number) => Uint8Array): { text: string; mistake?: string } {
  try {
    const bytes = read(mostBytes + 1)
    const mistake = mistakeIn(bytes)
    if (mistake !== undefined) return { text: '', mistake }
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch (error) {
    return { text: '', mistake: reasonOf(error) }
  }
}

function mistakeIn(bytes: Uint8Array): string | undefined {
  if (bytes.length > mostBytes) return 'the file has more than 10 MB. Leave out what is not needed, such as old logs.'
  if (isUtf16(bytes)) return 'the file is UTF-16. Save it with the encoding UTF-8.'
  if (bytes.includes(0)) return 'the file is not text. Expected is a configuration in YAML or JSON.'
  return undefined
}

/** A byte order mark of UTF-16, or ASCII in which every second byte is 0. */
function isUtf16([first, second, third, fourth]: Uint8Array): boolean {
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true
  return first === 0 ? second !== 0 && third === 0 && fourth !== 0 : second === 0 && third !== 0 && fourth === 0
}
