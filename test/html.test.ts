// Every page as the W3C's own checker of HTML reads it: https://validator.github.io/validator/
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { installed } from '../scripts/installed.ts'

interface Message {
  type: string
  url: string
  lastLine: number
  lastColumn: number
  message: string
  extract: string
}

const jar = join(dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')), 'build/dist/vnu.jar')

/** What the checker calls an error in the files of a folder. It writes its report where programs write their mistakes. */
async function errorsIn(folder: string, ...kinds: string[]): Promise<string[]> {
  const args = ['-jar', jar, '--errors-only', '--exit-zero-always', '--format', 'json', ...kinds, folder]
  const { stderr } = await promisify(execFile)(installed('java'), args, { maxBuffer: 2 ** 28 })
  const { messages }: { messages: Message[] } = JSON.parse(stderr)
  return messages.map(({ url, lastLine, lastColumn, message, extract }) => {
    return `${url}:${lastLine}:${lastColumn} ${message} ${extract}`
  })
}

test('the checker finds what is wrong', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'html-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(
    join(folder, 'a.html'),
    '<!doctype html><html lang="en"><title>A</title><textarea wrap="off"></textarea>',
  )
  expect((await errorsIn(folder, '--skip-non-html')).join()).toContain('Bad value “off”')
})

test('it finds nothing in the pages', { timeout: 300_000 }, async () => {
  expect(await errorsIn('dist', '--skip-non-html')).toEqual([])
})

test('nor in the pictures', { timeout: 300_000 }, async () => {
  expect(await errorsIn('dist', '--skip-non-svg')).toEqual([])
})
