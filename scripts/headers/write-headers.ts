import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { headerSet } from './header-set.ts'
import { headersFile } from './headers-file.ts'
import { policyOf } from './policy-of.ts'
import { whatLoads } from './what-loads.ts'

/** Writes `_headers` into a built site; gives what in its pages no policy allows. Then nothing is written. */
export function writeHeaders(dist: string): string[] {
  const loads = whatLoads(dist)
  if (loads.problems.length === 0)
    writeFileSync(join(dist, '_headers'), headersFile({ headers: headerSet(policyOf(loads)) }))
  return loads.problems
}
