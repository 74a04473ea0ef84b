import { globSync, lstatSync } from 'node:fs'
import { join } from 'node:path'
import { isImage } from '../checks/sources/image-path.ts'
import { sourcesFolder } from './sources-folder.ts'

/** All images beside the documents of a language, by their paths below its folder. Symbolic links are not followed. */
export function imageNames(lang: string): string[] {
  const files = globSync('**/*.*', { cwd: join(sourcesFolder, lang) }).filter(isImage)
  const real = files.filter((file) => lstatSync(join(sourcesFolder, lang, file)).isFile())
  return real.map((file) => file.replaceAll('\\', '/'))
}
