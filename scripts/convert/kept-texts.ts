import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { threadId } from 'node:worker_threads'
import { digestOf } from './digest-of.ts'

/**
 * Contents in a folder, each in a file named after its digest. What is read is compared with its name, so a file that
 * was cut off or changed counts as missing.
 */
export interface KeptTexts {
  folder: string
  /** Keeps a content, whole or not at all, and gives its digest. */
  put(content: string | Uint8Array): string
  get(digest: string): Uint8Array | undefined
  pathOf(digest: string): string
  /** Digests of all that seems to be there. */
  names(): ReadonlySet<string>
  /** Removes all that is not named, remains of interrupted runs included. */
  sweep(wanted: ReadonlySet<string>): void
}

export function keptTexts(folder: string): KeptTexts {
  const pathOf = (digest: string) => join(folder, digest)
  const get = (digest: string) => {
    const content = readIfThere(pathOf(digest))
    return content && digestOf(content) === digest ? content : undefined
  }
  return {
    folder,
    pathOf,
    get,
    put(content) {
      const digest = digestOf(content)
      if (!get(digest)) writeWhole(pathOf(digest), content)
      return digest
    },
    names: () => new Set(readdirSync(folder)),
    sweep(wanted) {
      for (const name of readdirSync(folder)) if (!wanted.has(name)) rmSync(join(folder, name), { recursive: true })
    },
  }
}

/** Writes a file so that at every moment it is there whole, old or new. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const half = `${path}.${process.pid}-${threadId}.half`
  try {
    writeNew(half, content)
    renameSync(half, path)
  } catch (error) {
    rmSync(half, { force: true })
    throw error
  }
}

/** A process of the same number may have been killed here before. */
function writeNew(path: string, content: string | Uint8Array): void {
  try {
    writeFileSync(path, content, { flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    rmSync(path)
    writeFileSync(path, content, { flag: 'wx' })
  }
}

/** The bytes of a file, or nothing when there is none. */
export function readIfThere(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path)
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined
    throw error
  }
}

/** Something that was kept is gone or was changed. */
export class Damaged extends Error {
  static readonly code = 'DAMAGED'
  readonly code = Damaged.code
}

/** What was got from what is kept; throws when it was not there. */
export function intact(content: Uint8Array | undefined): Uint8Array {
  if (content) return content
  throw new Damaged('What was kept of an earlier conversion is damaged.')
}
