import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installed } from './installed.ts'
import { type ProgramName, programs, variableOf } from './programs.ts'

/** `npm test`: all of it, as CI runs it. Ends with a line `N passed, N failed`. */
const folder = mkdtempSync(join(tmpdir(), 'signpost-'))
const report = join(folder, 'report.json')

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

for (const name of Object.keys(programs) as ProgramName[]) process.env[variableOf(name)] = installed(name)
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

rmSync(folder, { recursive: true })
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

/** What Vitest counted. It writes the report in its step, which is the last. */
function counts(): { numPassedTests: number; numFailedTests: number } {
  return JSON.parse(readFileSync(report, 'utf8'))
}
