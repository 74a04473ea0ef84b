import type { ReportedFinding } from '../../src/check-up/report.ts'
import type { Done } from './done.ts'
import type { Place } from './read-yaml.ts'

/** Where the setting of a finding stands, for each instance that it is about. What both take from one place stands once. */
export function placesOf({ environments, setting }: ReportedFinding, { places }: Done): Place[] {
  const found = environments.flatMap((environment) => places[environment].get(setting) ?? [])
  return found.filter(({ line, column }, index) => {
    return found.findIndex((other) => other.line === line && other.column === column) === index
  })
}
