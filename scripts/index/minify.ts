import { rolldown } from 'rolldown'

/** Writes a module smaller: what nothing uses is left out, its names are shortened, and it says nothing on the console. */
export async function minify(file: string): Promise<void> {
  const bundle = await rolldown({ input: file, logLevel: 'silent' })
  await bundle.write({ file, format: 'es', minify: { compress: { dropConsole: true } } })
  await bundle.close()
}
