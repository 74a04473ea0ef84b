import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sumLine } from './bundle-files.ts'
import { zip } from './zip.ts'

/** Writes a bundle beside its place and moves it there when it is whole. Gives the size of its archive in bytes. */
export function writeBundle(files: ReadonlyMap<string, Buffer>, name: string, to: string): number {
  const made = `${to}.making`
  rmSync(made, { recursive: true, force: true })
  try {
    for (const [path, bytes] of files) write(join(made, name, path), bytes)
    const archive = zip(new Map(Array.from(files, ([path, bytes]) => [`${name}/${path}`, bytes])))
    write(join(made, `${name}.zip`), archive)
    write(join(made, `${name}.zip.sha256`), Buffer.from(sumLine(archive, `${name}.zip`)))
    rmSync(to, { recursive: true, force: true })
    renameSync(made, to)
    return archive.length
  } finally {
    rmSync(made, { recursive: true, force: true })
  }
}

function write(file: string, bytes: Buffer) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, bytes)
}
