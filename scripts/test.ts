import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { apache } from './apache.ts'
import { browser } from './browser.ts'
import { caddy } from './caddy.ts'
import { java } from './java.ts'
import { nginx } from './nginx.ts'
import { openssl } from './openssl.ts'

/** `npm test`: all of it, as CI runs it. Ends with a line `N passed, N failed`. */
const report = join(mkdtempSync(join(tmpdir(), 'signpost-')), 'report.json')

const steps: { name: string; command: [string, ...string[]] }[] = [
  { name: 'Lint and format', command: ['biome', 'ci', '--error-on-warnings', '.'] },
  { name: 'Build', command: ['node', 'scripts/build.ts'] },
  { name: 'Types of the site', command: ['astro', 'check', '--minimumFailingSeverity', 'warning'] },
  { name: 'Types of the checks, without browser, disk and network', command: ['tsc', '-p', 'src/checks'] },
  {
    name: 'Tests',
    command: [
      'vitest',
      'run',
      '--config',
      'test/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile=${report}`,
    ],
  },
]

process.env['SIGNPOST_BROWSER'] = browser()
process.env['SIGNPOST_NGINX'] = nginx()
process.env['SIGNPOST_APACHE'] = apache()
process.env['SIGNPOST_CADDY'] = caddy()
process.env['SIGNPOST_OPENSSL'] = openssl()
process.env['SIGNPOST_JAVA'] = java()
process.env['ASTRO_TELEMETRY_DISABLED'] = '1'

let passed = 0
let failed = 0

for (const [place, { name, command }] of steps.entries()) {
  console.log(`\n[${place + 1}/${steps.length}] ${name}`)
  const [program, ...args] = command
  const { status } = spawnSync(program, args, { stdio: 'inherit' })
  const counted = existsSync(report) ? counts() : undefined
  passed += counted?.numPassedTests ?? Number(status === 0)
  // A test file that does not even load fails without a failed test.
  failed += Math.max(counted?.numFailedTests ?? 0, Number(status !== 0))
}

console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

/** What Vitest counted. It writes the report in its step, which is the last. */
function counts(): { numPassedTests: number; numFailedTests: number } {
  return JSON.parse(readFileSync(report, 'utf8'))
}
