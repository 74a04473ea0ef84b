import { parseArgs } from 'node:util'

/** What `npm run serve` was asked to do, or why it cannot. */
export type Options =
  | { dir: string | undefined; port: number; isAsked: boolean }
  | { help: true }
  | { problems: string[] }

export const usage = `Usage: npm run serve [-- --port <number>] [--dir <folder>]

Serves the built site on this machine, with the headers that it should have anywhere, and prints its address.

  --port   Where to listen: 0 to 65535, 0 for any free port. Without it: 4321, or the next free one.
  --dir    The folder to serve. Without it: dist/, which npm run build writes.
`

const standard = 4321

/** Reads the flags. */
export function readOptions(args: readonly string[]): Options {
  try {
    const options = { port: { type: 'string' }, dir: { type: 'string' }, help: { type: 'boolean' } } as const
    const { values } = parseArgs({ args: [...args], options })
    if (values.help) return { help: true }
    const { port = String(standard), dir } = values
    if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
      return { problems: [`--port is “${port}”. Expected is a number from 0 to 65535, such as 8080.`] }
    }
    return { dir, port: Number(port), isAsked: values.port !== undefined }
  } catch (error) {
    return { problems: [(error as Error).message] }
  }
}
