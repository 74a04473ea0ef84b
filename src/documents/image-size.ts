import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { imageMetadata } from 'astro/assets/utils'
import { sourcesFolder } from './sources-folder.ts'

/** Width and height of an image in pixels, so that nothing moves when it comes; nothing for a file that is no image. */
export async function imageSize(address: string): Promise<{ width: number; height: number } | undefined> {
  try {
    const { width, height } = await imageMetadata(await readFile(join(sourcesFolder, decodeURIComponent(address))))
    return { width, height }
  } catch {
    return undefined
  }
}
