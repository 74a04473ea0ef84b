import type { ReportedFinding } from '../../src/check-up/report.ts'
import { fill } from '../../src/checks/check.ts'
import { shown } from '../check/shown.ts'

/** The sentence of a finding, with nothing hidden in its values. */
export function messageOf({ template, values }: ReportedFinding): string {
  return fill(template, shown(values))
}
