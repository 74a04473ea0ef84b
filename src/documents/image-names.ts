import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { isImage } from '../checks/sources/image-path.ts'

/** All images in the folder of a language, by their paths below it. Symbolic links are not followed. */
export function imageNames(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
  const images = entries.filter((entry) => entry.isFile() && isImage(entry.name))
  return images.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
}
