import type { Report } from './report.ts'

/** The report as JSON, with a line feed at its end. */
export function reportJson(report: Report): string {
  const findings = report.findings.map(({ template: _, ...finding }) => finding)
  return `${JSON.stringify({ ...report, findings }, null, 2)}\n`
}
