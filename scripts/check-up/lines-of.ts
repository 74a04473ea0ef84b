import { type ReportedFinding, say } from '../../src/check-up/report.ts'
import { fill } from '../../src/checks/check.ts'
import type { Done } from './done.ts'
import { fileName } from './file-name.ts'
import { placesOf } from './places-of.ts'

/** What is told of a finding, a line each: where its setting stands, the sentence, how sure it is, where to read on. */
export function linesOf(finding: ReportedFinding, sentence: string, done: Done): string[] {
  const { words, file } = done
  const places = placesOf(finding, done).map(({ line, column }) => `${fileName(file)}:${line}:${column}`)
  const basis = fill(say('checkUp.basis', words), { basis: finding.basis.text })
  const section = fill(say('checkUp.section', words), { link: finding.link })
  return [places.join(', '), sentence, basis, section].filter((line) => line !== '')
}
