import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'signpost-package-'))
const elsewhere = join(folder, 'elsewhere')
/** The Node that npm runs on: whatever the machine has, not the one that the project brings. */
const { npm_node_execpath: machineNode = process.execPath } = process.env

/** npm as a person calls it, without what this run of npm has set. */
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_|^INIT_CWD$/i.test(name)))

let archive = ''

beforeAll(() => {
  execFileSync('npm', ['pack', '--pack-destination', folder, '--silent'], { env, stdio: 'ignore' })
  archive = readdirSync(folder).find((file) => file.endsWith('.tgz')) ?? ''
  mkdirSync(elsewhere)
  writeFileSync(join(elsewhere, 'package.json'), '{ "private": true }')
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs the installed command in another folder. */
function run(...args: string[]) {
  const command = ['--offline', '--yes', `--package=${join(folder, archive)}`, '--', 'check-up', ...args]
  const { stdout, stderr, status } = spawnSync('npx', command, { cwd: elsewhere, env, encoding: 'utf8' })
  // What npm says of the settings of this machine is not ours.
  return { stdout, stderr: stderr.replaceAll(/^npm warn .*\n/gm, ''), status }
}

describe('the packed check-up, in another folder', () => {
  test('needs no other package, and brings none of the site', () => {
    const files = execFileSync('tar', ['-tf', join(folder, archive)], { encoding: 'utf8' })
      .trim()
      .split('\n')
    expect(files.toSorted()).toEqual(
      [
        'package/LICENSE',
        'package/README.md',
        'package/command/LICENSE-yaml',
        'package/command/check-up.js',
        ...readdirSync('content')
          .filter((name) => name !== 'en' && !name.includes('.') && name !== 'LICENSE')
          .map((name) => `package/content/${name}/words.json`),
        'package/package.json',
      ].toSorted(),
    )
    const text = execFileSync('tar', ['-xOf', join(folder, archive), 'package/package.json'], { encoding: 'utf8' })
    const { dependencies, optionalDependencies } = JSON.parse(text)
    expect([dependencies, optionalDependencies]).toEqual([undefined, undefined])
  })

  test('checks a configuration that stands there', () => {
    writeFileSync(join(elsewhere, 'ims.yaml'), 'production:\n  callbackServer: http://campaign.example.com\n')
    const { stdout, stderr, status } = run('ims.yaml', '--lang=nl', '--format=json')
    expect({ stderr, status }).toEqual({ stderr: '', status: 1 })
    const words = JSON.parse(readFileSync('content/nl/words.json', 'utf8'))
    const { findings } = JSON.parse(stdout)
    expect(findings[0]).toMatchObject({ code: 'http', message: words['check.callback-url.http'] })
  })

  test('says its own name in its help, and where a mistake is', () => {
    expect(run('--help').stdout).toContain('check-up ims.yaml')
    expect(run('--help').stdout).not.toContain('npm run')
    writeFileSync(join(elsewhere, 'wrong.yaml'), 'production:\n  calbackServer: x\n')
    const { stderr, status } = run('wrong.yaml')
    expect(status).toBe(2)
    expect(stderr).toMatch(/^wrong\.yaml:2:3: .*callbackServer/)
  })

  test('runs on the Node of the machine', () => {
    execFileSync('tar', ['-xf', join(folder, archive), '-C', folder])
    const script = join(folder, 'package/command/check-up.js')
    const sample = execFileSync(machineNode, [script, '--sample'], { encoding: 'utf8' })
    for (const format of ['text', 'json', 'markdown', 'sarif', 'junit']) {
      const { stdout, status } = spawnSync(machineNode, [script, '-', `--format=${format}`], {
        input: sample,
        encoding: 'utf8',
      })
      expect(status, format).toBe(1)
      expect(stdout, format).toContain('campaign-stage.example.com')
    }
  })
})
