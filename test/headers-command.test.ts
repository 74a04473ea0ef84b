import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { headerSet } from '../scripts/headers/header-set.ts'
import { readPolicy } from '../scripts/headers/read-policy.ts'
import { recipes } from '../scripts/headers/recipes.ts'

const folder = mkdtempSync(join(tmpdir(), 'signpost-headers-'))
afterAll(() => rmSync(folder, { recursive: true }))

const due = headerSet(readPolicy('dist') ?? '')
const servers = Object.keys(recipes)

function run(...flags: string[]) {
  return spawnSync(process.execPath, ['scripts/headers.ts', ...flags], { encoding: 'utf8' })
}

describe.each(servers)('the configuration for %s', (server) => {
  test('has every header, and says why', () => {
    const { status, stdout, stderr } = run('--for', server, '--host', 'docs.example.com', '--root', '/srv/a site')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    for (const { name, value, why } of due) {
      expect(stdout).toContain(value)
      expect(stdout).toMatch(new RegExp(`\\b${name}\\b`))
      expect(stdout).toContain(`# ${why}`)
    }
    expect(stdout).toContain('/_astro/')
    expect(stdout).toContain('immutable')
  })

  test('promises no HTTPS where there is none', () => {
    expect(run('--for', server, '--http', '8080').stdout).not.toContain('Strict-Transport-Security')
  })
})

test('the build writes what is printed for a host that reads _headers', () => {
  const file = join(folder, '_headers')
  expect(run('--for', 'netlify', '--to', file)).toMatchObject({ status: 0, stdout: '' })
  expect(readFileSync(file, 'utf8')).toBe(readFileSync('dist/_headers', 'utf8'))
  // The limits of Cloudflare Pages.
  const lines = readFileSync(file, 'utf8').split('\n')
  expect(lines.filter((line) => line.length > 2000)).toEqual([])
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThan(100)
})

test.each([
  [[], '--for is “”. Expected is one of apache, caddy, cloudflare, netlify, nginx.'],
  [['--for', 'ngnix'], 'Did you mean nginx?'],
  [['--for', 'nginx', '--host', 'x; return 200'], '--host is “x; return 200”'],
  [['--for', 'nginx', '--root', 'dist'], '--root is “dist”. Expected is an absolute path'],
  [['--for', 'nginx', '--root', '/srv/"; }'], '--root is'],
  [['--for', 'apache', '--root', '/srv\n<Directory>'], '--root is'],
  [['--for', 'caddy', '--http', '0'], '--http is “0”'],
  [['--for', 'caddy', '--dir', 'test'], 'is not a built site'],
  [['--for', 'caddy', '--to', join(folder, 'no/such/folder')], 'cannot be written'],
  [['--fro', 'caddy'], '--fro'],
])('%j is refused with a reason', (flags, reason) => {
  const { status, stdout, stderr } = run(...flags)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain(reason)
  expect(existsSync(join(folder, 'no'))).toBe(false)
})
