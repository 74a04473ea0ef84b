import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { checkCommand } from '../scripts/check/command.ts'
import type { World } from '../scripts/check/input.ts'
import { type AnyCheck, fill, levels } from '../src/checks/check.ts'
import { visible } from '../src/checks/text/characters.ts'
import { suites } from './suites.ts'

const files: Record<string, Uint8Array> = {
  'mask.txt': new TextEncoder().encode('\ufeffCampaign (.*)\r\n'),
  'profiles.txt': new TextEncoder().encode('Campaign delivery\r\nCampaign report\r\n'),
  'latin-1.txt': Uint8Array.of(0x63, 0x61, 0x66, 0xe9),
  'id.txt': new TextEncoder().encode('Campaign1\n'),
}

const nl = { 'level.note': 'Opmerking', 'check.association-mask.leads': '{profile} leidt naar {group}.' }

const world: World = {
  readFile: (path) => files[path] ?? fail(path === 'folder' ? 'EISDIR' : 'ENOENT'),
  readStandardInput: () => new TextEncoder().encode('from-standard-input\n'),
  languages: () => ['en', 'nl'],
  words: (lang): Record<string, string> => (lang === 'nl' ? nl : fail('ENOENT')),
}

function fail(code: string): never {
  throw Object.assign(new Error(code), { code })
}

const run = (...args: string[]) => checkCommand(args, world)

/** Input as flags; a text that begins with `@` is not a file, and a secret comes from one. */
function flagsOf(check: AnyCheck, input: Record<string, string>, write = writeInMemory): string[] {
  return Object.entries(input).map(([name, value]) => {
    if (check.fields[name]?.kind === 'secret') return `--${name}=@${write(`${name}.txt`, `${value}\n`)}`
    return `--${name}=${value.startsWith('@') ? `@${value}` : value}`
  })
}

function writeInMemory(path: string, text: string): string {
  files[path] = new TextEncoder().encode(text)
  return path
}

describe.each(suites)('%s', (id, { check, table }) => {
  const allowed = Object.entries(table).filter(([, { input }]) => {
    return Object.entries(check.fields).every(([name, { options }]) => {
      const value = input[name] ?? ''
      return !options || value === '' || Object.hasOwn(options, value)
    })
  })

  test.each(allowed)('says in JSON: %s', (_, { input, findings }) => {
    const { stdout, stderr, exitCode } = run(id, ...flagsOf(check, input), '--format=json')
    const said = findings.map(({ code, level, values }) => {
      return { code, level, values, message: fill(check.messages[code] ?? '', values) }
    })
    expect(stdout).toBe(`${JSON.stringify(said, null, 2)}\n`)
    expect(stderr).toBe('')
    expect(exitCode).toBe(said.some(({ level }) => level === 'error') ? 1 : 0)
  })

  test.each(allowed)('says in lines: %s', (_, { input, findings }) => {
    const lines = run(id, ...flagsOf(check, input)).stdout.split('\n')
    expect(lines.pop()).toBe('')
    expect(lines).toHaveLength(findings.length)
    for (const [index, { code, level, values }] of findings.entries()) {
      const shown = Object.entries(values).map(([name, value]) => [name, visible(String(value))])
      const message = fill(check.messages[code] ?? '', Object.fromEntries(shown))
      expect(lines[index]?.split(/ {2,}/).slice(0, 2)).toEqual([levels[level], code])
      expect(lines[index]?.endsWith(`  ${message}`)).toBe(true)
    }
  })
})

describe('the process', () => {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  test.each(suites)('says the words of %s, in JSON and in lines', (id, { check }) => {
    const write = (name: string, text: string) => {
      writeFileSync(join(folder, name), text)
      return writeInMemory(join(folder, name), text)
    }
    for (const format of ['--format=json', '--format=text']) {
      const args = [id, ...flagsOf(check, check.example, write), format]
      const { stdout, stderr, status } = spawnSync('node', ['scripts/check.ts', ...args], { encoding: 'utf8' })
      const core = checkCommand(args, world)
      expect({ stdout, stderr, exitCode: status }).toEqual(core)
    }
  })

  test('reads files from where the reader stands', () => {
    writeFileSync(join(folder, 'profiles.txt'), 'Campaign delivery\n')
    const args = ['scripts/check.ts', 'association-mask', '--mask=Campaign (.*)', '--profiles', '@profiles.txt']
    const env = { ...process.env, INIT_CWD: folder }
    expect(execFileSync('node', args, { env, encoding: 'utf8' })).toContain('Campaign delivery')
  })

  test('reads a secret from standard input', () => {
    const args = ['scripts/check.ts', 'client-id-and-secret', '--secret=-', '--provisionedSecret=@secret.txt']
    writeFileSync(join(folder, 'secret.txt'), 'kW7-Qz_4mYt9')
    const env = { ...process.env, INIT_CWD: folder }
    const { stdout, status } = spawnSync('node', args, { env, input: 'kW7-Qz_4mYt9\r\n', encoding: 'utf8' })
    expect(stdout).toContain('IMS client secret is the same on both sides.')
    expect(status).toBe(0)
  })

  test('keeps standard output empty when the command line is wrong', () => {
    const { stdout, stderr, status } = spawnSync('node', ['scripts/check.ts', 'no-check'], { encoding: 'utf8' })
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 })
    expect(stderr).toContain('no-check is not a check')
  })
})

describe('values', () => {
  test('come after = or after a space', () => {
    const typed = run('callback-url', '--callback=https://a.example', '--instance=a.example')
    expect(run('callback-url', '--callback', 'https://a.example', '--instance', 'a.example')).toEqual(typed)
    expect(run('--callback', 'https://a.example', '--instance=a.example', 'callback-url')).toEqual(typed)
  })

  test('come from files, without byte order mark and last line break', () => {
    const typed = run('association-mask', '--mask=Campaign (.*)', '--profiles=Campaign delivery\nCampaign report')
    expect(run('association-mask', '--mask=@mask.txt', '--profiles=@profiles.txt')).toEqual(typed)
  })

  test('begin with @ when that is doubled', () => {
    expect(run('association-mask', '--mask=(.*)', '--profiles=@@x', '--groups=@@x').stdout).toContain('group @x.')
  })

  test('may begin with a dash and may be empty', () => {
    expect(run('association-mask', '--mask=-(.*)', '--profiles=-x', '--groups=').stdout).toContain('name is x.')
    expect(run('callback-url', '--callback=').stdout).toContain('callbackMissing')
  })

  test('cannot disturb a terminal', () => {
    const { stdout } = run('product-context', '--shown=yes', '--campaign=\u001b[31mred\n')
    expect(stdout).toContain('[U+001B][31mred')
    expect(stdout.split('\n')).toHaveLength(3)
  })
})

describe('a secret', () => {
  const check = 'client-id-and-secret'

  test('comes from a file or from standard input, without the last line break', () => {
    writeInMemory('same.txt', 'from-standard-input')
    for (const flags of [['--secret=-'], ['--secret', '-'], ['--secret=@same.txt']]) {
      const { stdout, exitCode } = run(check, ...flags, '--provisionedSecret=@same.txt')
      expect(stdout).toContain('IMS client secret is the same on both sides.')
      expect(exitCode).toBe(0)
    }
  })

  test('may be empty', () => {
    expect(run(check, '--clientId=Campaign1', '--secret=')).toEqual(run(check, '--clientId=Campaign1'))
  })

  test.each(['kW7-Qz_4mYt9', '@@kW7-Qz_4mYt9', '@kW7-Qz_4mYt9', ' -', '-kW7-Qz_4mYt9'])(
    'typed as %s is refused and not repeated',
    (typed) => {
      for (const flags of [[`--secret=${typed}`], [`--provisionedSecret=${typed}`, '--lang=nl']]) {
        const { stdout, stderr, exitCode } = run(check, ...flags)
        expect(`${stdout}${stderr}`).not.toContain('kW7')
        expect(stderr).toMatch(/^--(?:s|provisionedS)ecret: (?:a secret is not typed here|there is no such file)/)
        expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 })
      }
    },
  )

  test('leaves standard input to one secret', () => {
    const { stdout, stderr, exitCode } = run(check, '--secret=-', '--provisionedSecret=-')
    expect(stderr).toContain('--secret and --provisionedSecret cannot both read standard input.')
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 })
  })

  test('is the only thing for which - means standard input', () => {
    const { stdout } = run('association-mask', '--mask=-', '--profiles=-x', '--groups=x')
    expect(stdout).toContain('-x leads to the group x.')
  })

  test('says in its help how it is given', () => {
    const { stdout } = run(check, '--help')
    expect(stdout).toContain('--secret=<@file|->')
    expect(stdout).toContain('--secret=@secret.txt')
    expect(stdout).toContain('standard input')
    expect(run('callback-url', '--help').stdout).not.toContain('secret')
  })

  test.each([
    ['@id.txt', ''],
    ['@latin-1.txt', 'the file is not UTF-8.'],
    ['@folder', 'that is a folder.'],
  ])('from %s', (value, message) => {
    const { stderr, exitCode } = run(check, `--secret=${value}`)
    expect(stderr).toContain(message)
    expect(exitCode).toBe(message === '' ? 0 : 2)
  })
})

test('the words are those of the language', () => {
  const args = ['association-mask', '--mask=(.*)', '--profiles=x', '--groups=x']
  expect(run(...args, '--lang=nl').stdout).toBe('Opmerking  leads  x leidt naar x.\n')
  expect(run(...args, '--lang', 'en').stdout).toBe('Note  leads  x leads to the group x.\n')
})

describe('help', () => {
  test('lists the checks', () => {
    const { stdout, exitCode } = run('--help')
    for (const [id] of suites) expect(stdout).toContain(`  ${id}\n`)
    expect(exitCode).toBe(0)
  })

  test.each(suites)('of %s has every field with label and hint', (id, { check }) => {
    const { stdout, exitCode } = run(id, '-h')
    const flat = stdout.replace(/\s+/g, ' ')
    for (const [name, { label, hint }] of Object.entries(check.fields)) {
      for (const text of [`--${name}=<`, label, hint]) expect(flat).toContain(text)
    }
    expect(flat).toContain('Exit codes')
    expect(exitCode).toBe(0)
  })

  test('goes to standard error when nothing was asked', () => {
    for (const args of [[], ['callback-url'], ['callback-url', '--lang=nl']]) {
      const { stdout, stderr, exitCode } = run(...args)
      expect(stdout).toBe('')
      expect(stderr).toContain('Usage')
      expect(exitCode).toBe(2)
    }
  })
})

describe('a wrong command line', () => {
  test.each<[string[], string]>([
    [['calback-url'], 'calback-url is not a check. Expected is one of'],
    [['calback-url'], 'Did you mean callback-url?'],
    [['--mask=x'], 'The name of the check is missing.'],
    [['callback-url', '--calback=x'], '--calback is not a flag of callback-url.'],
    [['callback-url', '--calback=x'], 'Did you mean --callback?'],
    [['callback-url', '-abc', '--callback=x'], '-abc is not a flag'],
    [['callback-url', '--__proto__=x', '--callback=x'], '--__proto__ is not a flag'],
    [['callback-url', '--callback'], '--callback has no value. Write --callback=<value>.'],
    [['callback-url', '--callback', '--instance=x'], '--callback has no value.'],
    [['callback-url', '--callback=x', '--callback=y'], '--callback is given twice.'],
    [['callback-url', '--callback=x', 'stray'], 'stray belongs to no flag.'],
    [['callback-url', '--callback=x', '--lang=fr'], '--lang=fr is not known. Expected is one of en, nl.'],
    [['callback-url', '--callback=x', '--format=jsn'], 'Expected is one of text, json. Did you mean json?'],
    [['product-context', '--shown=maybe'], '--shown=maybe is not known. Expected is one of yes, no.'],
    [['association-mask', '--mask=@nothing'], '--mask=@nothing: there is no such file.'],
    [['association-mask', '--mask=@folder'], 'that is a folder.'],
    [['association-mask', '--mask=@latin-1.txt'], 'the file is not UTF-8.'],
  ])('%j', (args, message) => {
    const { stdout, stderr, exitCode } = run(...args)
    expect(stderr).toContain(message)
    expect(stdout).toBe('')
    expect(exitCode).toBe(2)
  })

  test('tells all its mistakes in one run', () => {
    const { stderr } = run('product-context', '--shown=yess', '--campain=x', '--lang=fr', '--format', 'xml', 'stray')
    for (const word of ['--shown=yess', '--campain', '--lang=fr', '--format=xml', 'stray']) {
      expect(stderr).toContain(`${word} `)
    }
  })
})
