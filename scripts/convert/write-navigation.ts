import { lstat, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Navigation } from './navigation.ts'

/** How the data begins that is ours to overwrite. */
const mark = '{"madeBy":"npm run convert. Edits here are lost."'

/** Writes each file of data that changed, whole or not at all, and removes those whose source is gone. */
export async function writeNavigation(folder: string, files: Navigation['files']): Promise<void> {
  const wanted = new Map(files.map(({ file, source, data }) => [file, textOf(source, data)]))
  for (const file of await existing(folder)) {
    const old = await readFile(join(folder, file), 'utf8')
    if (!old.startsWith(mark)) wanted.delete(file)
    else if (!wanted.has(file)) await rm(join(folder, file))
    else if (wanted.get(file) === old) wanted.delete(file)
  }
  for (const [file, text] of wanted) {
    const path = join(folder, file)
    const isLink = await lstat(path).then(
      (found) => found.isSymbolicLink(),
      () => false,
    )
    if (isLink) continue
    await mkdir(dirname(path), { recursive: true })
    const half = `${path}.${process.pid}.tmp`
    try {
      await writeFile(half, text)
      await rename(half, path)
    } catch (error) {
      await rm(half, { force: true })
      throw error
    }
  }
}

function textOf(source: string, data: object): string {
  return `${mark},"source":${JSON.stringify(source)},${JSON.stringify(data).slice(1)}\n`
}

/** Files with the names of ours. */
async function existing(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile() && /^(?:toc|redirects)\.json$/.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
}
