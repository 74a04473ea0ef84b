/** Why a conversion cannot go on, in words for the person who started it. */
export class Problem extends Error {}

/** What the disk refused, in words; `undefined` for a mistake of our own. */
export function problemOfDisk(error: unknown): string | undefined {
  const { code = '', message, path } = error as NodeJS.ErrnoException
  if (!/^E[A-Z0-9]+$/.test(code)) return undefined
  const reason = reasons[code]
  if (!reason) return message
  return `${path ?? /'(.*)'/.exec(message)?.[1] ?? 'A file'}: ${reason}`
}

/** What the system means by a code, and what a person can do about it. */
export const reasons: Record<string, string> = {
  EACCES: 'the permission is missing. Change the rights of the file or folder.',
  EPERM: 'the permission is missing. Change the rights of the file or folder.',
  EDQUOT: 'your share of the disk is full. Make room, and convert again.',
  EIO: 'the disk cannot be read or written.',
  EMFILE: 'too many files are open. Convert with fewer --workers.',
  ENAMETOOLONG: 'the name is too long for the disk.',
  ENOSPC: 'the disk is full. Make room, and convert again.',
  EROFS: 'the disk is read-only.',
}
