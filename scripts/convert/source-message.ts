import type { Place } from '../../src/checks/sources/source-check.ts'

/** Something to say about a source document, in words. `file` is below the folder of the sources. */
export interface SourceMessage {
  file: string
  place: Place
  level: string
  check: string
  code: string
  text: string
}
