import { execFileSync, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { copySignpost } from '../scripts/bench/signpost-copy.ts'
import { mergeSites } from '../scripts/merge/merge-sites.ts'

const folder = mkdtempSync(join(tmpdir(), 'signpost-merge-'))
const copy = join(folder, 'copy')
const builds = { dutch: join(folder, 'dutch'), others: join(folder, 'others') }

beforeAll(() => {
  mkdirSync(copy)
  copySignpost(copy)
  for (const [to, languages] of [
    [builds.dutch, ['nl']],
    [builds.others, ['en', 'zh-hans']],
  ] as const) {
    const flags = languages.flatMap((lang) => ['--lang', lang])
    execFileSync(process.execPath, ['scripts/build.ts', ...flags], { cwd: copy, stdio: 'ignore' })
    renameSync(join(copy, 'dist'), to)
  }
}, 240_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function files(site: string): string[] {
  return globSync('**/*.*', { cwd: site }).toSorted()
}

describe('builds of some languages', () => {
  test('have the pages of these and of no other', () => {
    expect(existsSync(join(builds.dutch, 'nl/ims-troubleshooting/index.html'))).toBe(true)
    expect(existsSync(join(builds.dutch, 'en'))).toBe(false)
    expect(existsSync(join(builds.others, 'nl'))).toBe(false)
  })

  test('make the site that one build makes, byte for byte, search included', () => {
    const merged = join(folder, 'merged')
    expect(mergeSites([builds.others, builds.dutch], merged)).toEqual([])
    expect(files(merged)).toEqual(files('dist'))
    const differing = files('dist').filter(
      (file) => !readFileSync(join(merged, file)).equals(readFileSync(join('dist', file))),
    )
    expect(differing).toEqual([])
  })

  test('are not merged when they do not belong together, and nothing is written', () => {
    const other = join(folder, 'other')
    cpSync(builds.dutch, other, { recursive: true })
    writeFileSync(join(other, 'theme.js'), '// of another version')
    const to = join(folder, 'refused')
    expect(mergeSites([builds.others, other], to).join()).toMatch(/^theme\.js is not the same in /)
    expect(mergeSites([builds.others, join(folder, 'nowhere')], to).join()).toContain('nowhere is not a built site')
    expect(mergeSites([builds.others, builds.dutch], builds.dutch).join()).toContain('is not empty')
    expect(existsSync(to)).toBe(false)
  })
})

test.each<[string[], string]>([
  [['scripts/build.ts', '--lang', 'nll'], 'Did you mean nl?'],
  [['scripts/build.ts', '--lang'], '“” is no language'],
  [['scripts/build.ts', '--long', 'nl', 'x'], '--long is not known'],
  [['scripts/merge.ts', 'dist', '--to', 'x'], 'Expected are two builds or more.'],
  [['scripts/merge.ts', 'dist', 'dist'], '--to is missing'],
  [['scripts/merge.ts', 'a', 'b', '--too', 'x'], '--too'],
])('%j is refused with a reason', (command, reason) => {
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    command.map((part, place) => (place ? part : resolve(part))),
    {
      encoding: 'utf8',
    },
  )
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain(reason)
})
