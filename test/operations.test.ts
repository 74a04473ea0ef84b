import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { validate } from 'dockerfile-utils'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

const { scripts, engines } = JSON.parse(readFileSync('package.json', 'utf8'))
const smallestNode = Number(/\d+/.exec(engines.node))

/** The words of an `npm run` as a shell would pass them on. */
function npmRun(command: string): { name: string; flags: string[] } | undefined {
  const [, name, flags = ''] = /^npm (?:run )?([\w-]+)(?: -- (.+))?$/.exec(command) ?? []
  return name === undefined ? undefined : { name, flags: flags.split(/\s+/).filter(Boolean) }
}

describe('the Dockerfile', () => {
  const text = readFileSync('Dockerfile', 'utf8')
  const lines = text.split('\n')
  const said = lines.flatMap((line) => {
    const [, word, rest] = /^([A-Z]+) (.+)$/.exec(line) ?? []
    return word && rest ? [{ word, rest }] : []
  })
  const all = (word: string) => said.filter((one) => one.word === word).map(({ rest }) => rest)
  const ignored = readFileSync('.dockerignore', 'utf8').split('\n')
  const headers = npmRun(all('RUN').find((command) => command.startsWith('npm run headers')) ?? '')

  test('has no fault that a linter knows, and the linter knows some', () => {
    expect(validate(text)).toEqual([])
    const faults = validate('FROM node\nCOPPY a b\nEXPOSE x\n').map(({ range }) => range.start.line)
    expect(faults).toEqual([1, 2])
  })

  test('has instructions, comments and empty lines, and nothing else', () => {
    const known = ['FROM', 'ARG', 'WORKDIR', 'COPY', 'RUN', 'EXPOSE']
    for (const line of lines) expect(line).toMatch(new RegExp(`^(?:$|# |(?:${known.join('|')}) \\S)`))
    expect(said[0]?.word).toBe('FROM')
  })

  test('names a version of what it builds on, new enough for the project', () => {
    const images = all('FROM').map((image) => image.replace(/ AS \w+$/, ''))
    for (const image of images) expect(image).toMatch(/:(?!latest)[\w.-]+$/)
    expect(Number(/^node:(\d+)/.exec(images[0] ?? '')?.[1])).toBeGreaterThanOrEqual(smallestNode)
  })

  test('copies what is there, and what the build is given is not ignored', () => {
    const sources = all('COPY').filter((rest) => !rest.startsWith('--from'))
    const files = sources.flatMap((rest) => rest.split(' ').slice(0, -1))
    expect(files).toContain('package-lock.json')
    for (const file of files) {
      expect(existsSync(file), file).toBe(true)
      expect(ignored).not.toContain(file.split('/')[0])
    }
    for (const needed of ['content', 'public', 'scripts', 'src', 'astro.config.mjs', 'tsconfig.json']) {
      expect(ignored).not.toContain(needed)
    }
    expect(ignored).toEqual(expect.arrayContaining(['**/node_modules', '.git', 'dist', 'src/content']))
  })

  test('runs commands that there are', () => {
    const names = all('RUN').map((command) => npmRun(command)?.name ?? command)
    expect(names.filter((name) => !(name in scripts))).toEqual(['npm ci --include=dev --loglevel=error'])
    expect(names).toContain('build')
  })

  test('serves the site from where the configuration says, at the port it says', () => {
    const { flags = [] } = headers ?? {}
    const flag = (name: string) => flags[flags.indexOf(`--${name}`) + 1] ?? ''
    const [workdir] = all('WORKDIR')
    expect(all('COPY')).toContain(`--from=build ${workdir}/dist ${flag('root')}`)
    expect(all('COPY')).toContain(`--from=build ${workdir}/${flag('to')} /etc/nginx/conf.d/default.conf`)
    expect(all('EXPOSE')).toEqual([flag('http')])

    const folder = mkdtempSync(join(tmpdir(), 'signpost-docker-'))
    const file = join(folder, basename(flag('to')))
    const given = flags.map((word) => (word === flag('to') ? file : word.replace('"$HOST"', 'docs.example.com')))
    execFileSync(process.execPath, ['scripts/headers.ts', ...given])
    const recipe = readFileSync(file, 'utf8')
    rmSync(folder, { recursive: true })
    expect(recipe).toContain(`listen ${flag('http')};`)
    expect(recipe).toContain(`root "${flag('root')}";`)
    expect(recipe).toContain('server_name docs.example.com;')
  })
})

describe('the workflow', () => {
  const { jobs, permissions } = parse(readFileSync('.github/workflows/ci.yml', 'utf8'))
  const steps: { run?: string; uses?: string; with?: Record<string, unknown> }[] = jobs.test.steps

  test('runs all tests, with commands that there are', () => {
    const commands = steps.flatMap(({ run }) => (run ? [npmRun(run)?.name ?? run] : []))
    expect(commands).toContain('test')
    expect(commands.filter((name) => !(name in scripts))).toEqual([])
  })

  test('runs on a named release, with rights to read and a Node that the project runs on', () => {
    expect(jobs.test['runs-on']).toMatch(/^ubuntu-\d+\.\d+$/)
    expect(permissions).toEqual({ contents: 'read' })
    const node = steps.find(({ uses }) => uses?.startsWith('actions/setup-node@'))
    expect(node?.with?.['node-version']).toBeGreaterThanOrEqual(smallestNode)
    for (const { uses } of steps) if (uses) expect(uses).toMatch(/^actions\/[\w-]+@v\d+$/)
  })
})
