import type { Header } from './header-set.ts'

/** What a recipe must know of the server that it is for. */
export interface Hosting {
  headers: readonly Header[]
  /** The name by which readers reach it. */
  host: string
  /** Where the site lies there: an absolute path. */
  root: string
  /** The port of a server without HTTPS; nothing for one with. */
  http: number | undefined
}

/** A part of a configuration, each line moved in. */
export function indent(lines: readonly string[], by: string): string[] {
  return lines.map((line) => (line ? by + line : line))
}
