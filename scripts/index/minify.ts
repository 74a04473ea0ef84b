import { rolldown } from 'rolldown'

/** Writes a module smaller: what nothing uses is left out, and its names are shortened. */
export async function minify(file: string): Promise<void> {
  const bundle = await rolldown({ input: file, logLevel: 'silent' })
  await bundle.write({ file, format: 'es', minify: true })
  await bundle.close()
}
