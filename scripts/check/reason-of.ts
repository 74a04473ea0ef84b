const reasons: Record<string, string> = {
  ENOENT: 'there is no such file. Expected is the path of a text file.',
  EISDIR: 'that is a folder. Expected is the path of a text file.',
  EACCES: 'the file may not be read. Expected is a file that you may read.',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'the file is not UTF-8. Save it with the encoding UTF-8.',
}

/** Why a file was not read, from what `node:fs` or a decoder throws. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return reasons[code] ?? `the file cannot be read (${code || 'unknown reason'}). Expected is the path of a text file.`
}
