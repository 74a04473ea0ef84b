import type { ProgramName } from '../../scripts/programs.ts'

/** How a real server is started with a recipe, and with nothing that this machine has configured. */
export interface Server {
  program: ProgramName
  /** What starts it; it stays in the foreground. */
  args(place: Place): string[]
  /** Files of the folder besides the recipe: what a distribution puts around a site. */
  around(place: Place): Record<string, string>
  /** What of a recipe cannot be on this machine, and what is there instead: each pattern occurs. */
  instead(place: Place): Replacement[]
}

export type Replacement = [what: RegExp, by: string]

/** Where a server finds and leaves all it needs. */
export interface Place {
  folder: string
  /** The recipe, as `npm run headers` prints it for an administrator. */
  recipe: string
  /** The port for HTTP; with a recipe for HTTPS it only leads to the other. */
  http: number
  /** The port for HTTPS, in a recipe for it. */
  https: number | undefined
}
