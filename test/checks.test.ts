import { describe, expect, test } from 'vitest'
import { english } from '../src/checks/check.ts'
import { checks } from '../src/checks/index.ts'
import { align } from '../src/checks/mask/mask-match.ts'
import { suites } from './suites.ts'

const modules = import.meta.glob<{ default?: { id: string; run: unknown } }>('../src/checks/*.ts', { eager: true })

describe.each(suites)('%s', (file, { check, table }) => {
  test.each(Object.entries(table))('%s', (_, { input, findings }) => {
    expect([...check.run(input)]).toEqual(findings)
  })

  test('has the name of its file', () => {
    expect(check.id).toBe(file)
    expect(modules[`../src/checks/${file}.ts`]?.default).toBe(check)
  })

  test('has a case for everything it can say', () => {
    const said = Object.values(table).flatMap(({ findings }) => findings.map(({ code }) => code))
    expect(new Set(said)).toEqual(new Set(Object.keys(check.messages)))
  })

  test('fills every place in its words, and gives nothing that has no place', () => {
    for (const { code, values } of Object.values(table).flatMap(({ findings }) => findings)) {
      const places = [...(check.messages[code] ?? '').matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      expect(new Set(Object.keys(values)), code).toEqual(new Set(places))
    }
  })

  test('says how sure it is of everything it can say', () => {
    expect(Object.keys(check.basis)).toEqual(Object.keys(check.messages))
  })

  test('has an example with a mistake worth seeing', () => {
    const levels = Array.from(check.run(check.example), ({ level }) => level)
    expect(levels.some((level) => level === 'error' || level === 'warning')).toBe(true)
  })

  test('has an example that fits its fields', () => {
    for (const [name, { options }] of Object.entries(check.fields)) {
      expect(check.example, name).toHaveProperty([name])
      if (options) expect(Object.keys(options)).toContain(check.example[name])
    }
  })

  test('gives no two of its words the same name', () => {
    const { fields, messages } = check
    const options = Object.values(fields).flatMap((field) => Object.keys(field.options ?? {}))
    const count = 2 + 2 * Object.keys(fields).length + options.length + Object.keys(messages).length
    expect(Object.keys(english(check))).toHaveLength(count)
  })

  test('says at most two sentences', () => {
    for (const [code, text] of Object.entries(check.messages)) {
      expect(text.split(/[.:?] (?=[A-Z])/).length, code).toBeLessThanOrEqual(2)
    }
  })
})

test('every check is in the list and has a table', () => {
  const ids = checks.map(({ id }) => id).sort()
  const files = Object.values(modules).flatMap((module) => (module.default?.run ? [module.default.id] : []))
  expect(files.sort()).toEqual(ids)
  expect(suites.map(([file]) => file).sort()).toEqual(ids)
})

describe('the drawing of mask over name', () => {
  const drawn = (mask: string, name: string) => {
    return align(mask, name).map((cell) => `${cell.mask}${cell.same ? '=' : '≠'}${cell.profile}`)
  }

  test.each<[string, string, string[]]>([
    ['ab(.*)', 'abc', ['a=a', 'b=b', '(.*)=c']],
    ['ab(.*)', 'aXc', ['a=a', 'b≠X']],
    ['a\\.(.*)', 'a.c', ['a=a', '\\.=.', '(.*)=c']],
    ['a.(.*)', 'axc', ['a=a', '.=x', '(.*)=c']],
    ['a -', 'a\u00a0-', ['a=a', '␣≠U+00A0 NO-BREAK SPACE']],
    ['ab', 'a', ['a=a', 'b≠']],
    ['ab', 'abc', ['a=a', 'b=b', '=c']],
    ['Ab(.*)', 'abc', ['A≠a']],
    ['a(.*)z', 'abz', ['a=a', '(.*)=b', 'z=z']],
    ['a(.*)zz', 'abzy', ['a=a', '(.*)=b', 'z=z', 'z≠y']],
    ['a(.*)z', 'a', ['a=a', '(.*)=', 'z≠']],
    ['a[b](.*)', 'ab', []],
  ])('%s over %s', (mask, name, cells) => expect(drawn(mask, name)).toEqual(cells))
})
