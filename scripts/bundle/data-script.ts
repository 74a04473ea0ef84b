import { isUtf8 } from 'node:buffer'

/** A file that code reads, as a script that brings it: from a disk a page may run scripts, and fetch nothing. */
export function dataScript(path: string, content: Buffer): string {
  const values = isUtf8(content) ? [path, content.toString()] : [path, content.toString('base64'), 'base64']
  return `signpost.keep(${values.map((value) => JSON.stringify(value)).join(',')})\n`
}
