/** What a page of the bundle knows while it runs; `loader.ts` puts it there. */
export interface Bundle {
  /** Address of the folder of the bundle, without a slash at its end. */
  site: string
  /** How a page reaches that folder, with a slash at its end. */
  root: string
  /** Where another reader finds the site, and the path of the page in it. */
  public: { site: string; path: string }
  /** The scripts of the page, in their order. */
  scripts: string[]
  /** What scripts of data have brought, by path. */
  files: Map<string, Kept>
  /** Called by a script of data. */
  keep(path: string, content: string, encoding?: 'base64'): void
  /** Runs a script of the bundle. */
  load(path: string): Promise<void>
}

interface Kept {
  content: string
  encoding: 'base64' | undefined
}

declare global {
  var signpost: Bundle
}
