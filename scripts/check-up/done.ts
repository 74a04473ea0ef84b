import type { Report } from '../../src/check-up/report.ts'
import type { Messages } from '../../src/checks/check.ts'
import type { Places } from './read-configuration.ts'

/** A check-up that is done, and what one must know to write it down. */
export interface Done {
  report: Report
  words: Messages
  places: Places
  /** Path as it was given; `-` for standard input. */
  file: string
  /** Origin for links; empty for paths. */
  site: string
  version: string
  isColoured: boolean
}
