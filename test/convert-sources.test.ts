import { expect, test } from 'vitest'
import { convertSources } from '../scripts/convert/convert-sources.ts'
import { judge } from '../scripts/convert/judge.ts'
import { sourceChecks } from '../src/checks/sources/index.ts'
import { isShared } from '../src/convert/is-page.ts'
import { sharedSnippets } from '../src/convert/shared-snippets.ts'
import { badSources, type Sources } from './cases/sources/bad.ts'

function messagesOf(files: Sources) {
  const sources = Object.entries(files).map(([file, content]) => {
    const [, lang = '', path = ''] = /^([^/]+)\/(.*)\.md$/.exec(file) ?? []
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    const source = { file, lang, path, isForeign: content === undefined }
    if (bytes instanceof Uint8Array) return { ...source, bytes }
    return { ...source, bytes: new Uint8Array(), ...(bytes ? { unreadable: bytes.message } : {}) }
  })
  const shared = sources.filter(({ path }) => isShared(`${path}.md`))
  const texts = new Map(shared.map(({ path, bytes }) => [`${path}.md`, new TextDecoder().decode(bytes)]))
  const pages = sources.filter((source) => !shared.includes(source))
  return judge(convertSources(pages, () => {}, new Map([['en', sharedSnippets(texts)]])))
}

test.each(Object.entries(badSources))('%s', (_, { files, findings }) => {
  const found = messagesOf(files).map(({ file, place, level, check, code }) => {
    return `${file}:${place.line}:${place.column} ${level} ${check}/${code}`
  })
  expect(found.toSorted()).toEqual(findings.toSorted())
})

test('every code of every check has a case', () => {
  const codes = sourceChecks.flatMap(({ id, messages }) => Object.keys(messages).map((code) => `${id}/${code}`))
  const cases = Object.values(badSources).flatMap(({ findings }) => findings.map((line) => line.split(' ').at(-1)))
  expect(codes.filter((code) => !cases.includes(code))).toEqual([])
})

test('a message says everything in words: no value is left open', () => {
  const texts = Object.values(badSources).flatMap(({ files }) => messagesOf(files).map(({ text }) => text))
  expect(texts.filter((text) => /\{\w+\}|undefined/.test(text))).toEqual([])
  expect(messagesOf({ 'en/a.md': '# A\n\n[x](javascript:a)\n' })[0]?.text).toBe(
    'The address "javascript:a" is refused. Expected is https, http, mailto, a path to a .md file, or "#id".',
  )
})
