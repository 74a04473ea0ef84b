/** What the command needs of the disk, of the terminal and of its place in the world. */
export interface World {
  /** How the command is called where it runs, as help and messages write it. */
  program: string
  version: string
  /** The first bytes of a file, at most so many. Throws what `node:fs` throws. */
  readFile(path: string, atMost: number): Uint8Array
  /** The first bytes of standard input; it can be read once. Throws what `node:fs` throws. */
  readStandardInput(atMost: number): Uint8Array
  /** Folders of `content/`: the languages that can be asked for. */
  languages(): string[]
  /** The words of one of those languages; never asked for English, which stands beside the code. */
  words(lang: string): Record<string, string>
  now(): Date
  /** Whether standard output may be coloured. */
  isColoured: boolean
}
