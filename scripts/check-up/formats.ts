import { reportJson } from '../../src/check-up/report-json.ts'
import { reportMarkdown } from '../../src/check-up/report-markdown.ts'
import type { Done } from './done.ts'
import { junit } from './junit.ts'
import { sarif } from './sarif.ts'
import { text } from './text.ts'

/** How a check-up can be written. Each ends with a line feed. */
export const formats = {
  text,
  json: ({ report }) => reportJson(report),
  markdown: ({ report, words }) => reportMarkdown(report, words),
  sarif,
  junit,
} satisfies Record<string, (done: Done) => string>

export type Format = keyof typeof formats
