import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readEnabled } from '../src/checks/accounts/enabled.ts'
import check from '../src/checks/external-account.ts'

const cell = fc.constantFrom(
  ...[
    'MAC',
    'Routing',
    'defaultPopAccount',
    'Adobe_Experience_Cloud',
    'Adobe_Marketing_Cloud',
    'Adobe Marketing Cloud',
  ],
  ...['Adobe Experience Cloud', 'adobe_experience_cloud', 'Yes', 'No', 'perhaps', 'Name', 'Type', 'Enabled', 'Label'],
)
const row = fc.tuple(cell, cell, cell, cell)
const rows = fc.array(row, { minLength: 1, maxLength: 6 })

function said(lines: readonly string[]) {
  return [...check.run({ accounts: lines.join('\n') })]
}

describe('the list of accounts', () => {
  test('is the same list with any separator', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const expected = said(list.map((cells) => cells.join('\t')))
        for (const separator of [';', ',', ' | ', '；', '  ', ' ,  ']) {
          expect(said(list.map((cells) => cells.join(separator)))).toEqual(expected)
        }
        expect(said(list.map((cells) => `| ${cells.join(' | ')} |`))).toEqual(expected)
        expect(said(list.map((cells) => cells.map((text) => `"${text}"`).join(',')))).toEqual(expected)
        expect(said(list.map((cells) => `${cells.join('\t')}\r`))).toEqual(expected)
      }),
      { numRuns: 400 },
    )
  })

  test('has the lines that findings name', () => {
    const pieces = fc.constantFrom(
      ...'\t;,|"\n',
      '\r\n',
      '  ',
      '\u200b',
      '""',
      'Adobe_Experience_Cloud',
      'Type',
      'Name',
      'x',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (list) => {
        const accounts = list.join('')
        const count = accounts.split('\n').length
        for (const { values } of check.run({ accounts })) {
          const lines = Object.entries(values).filter(([name]) => /^(?:line|otherLine)$/.test(name))
          for (const [, line] of lines) expect(line).toSatisfy((at: number) => at >= 1 && at <= count)
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('may be a megabyte long', () => {
    const right = 'MAC\tAdobe_Experience_Cloud\tAdobe Experience Cloud\tYes\n'
    for (const piece of ['\t', '"', '";', '"\t', ' ', '  ', '|', 'a  ', ',"a', '\u200b', 'Adobe_']) {
      const found = [...check.run({ accounts: right + piece.repeat(1_000_000 / piece.length) })]
      expect(found[0]).toEqual({ code: 'one', level: 'note', values: { line: 1 } })
      expect(found.length).toBeLessThan(5)
    }
  })

  test('may have ten thousand lines', () => {
    const lines = Array.from({ length: 10_000 }, (_, index) => `Routing ${index}\trouting${index}\tRouting\tYes`)
    const right = 'MAC\tAdobe_Experience_Cloud\tAdobe Experience Cloud\tYes'
    expect(said([...lines, right]).map(({ code }) => code)).toEqual(['one', 'bothNames', 'others'])
  })
})

test.each([
  ['yes', true],
  ['TRUE', true],
  ['1', true],
  ['x', true],
  ['✓', true],
  ['✔\ufe0f', true],
  ['Ja', true],
  ['是', true],
  ['已启用', true],
  ['Oui', true],
  ['[x]', true],
  ['', false],
  [' ', false],
  ['no', false],
  ['False', false],
  ['0', false],
  ['[ ]', false],
  ['nee', false],
  ['否', false],
  ['Désactivé', false],
  ['Nein', false],
  ['perhaps', undefined],
  ['__proto__', undefined],
])('a cell with “%s” reads as %s', (text, enabled) => expect(readEnabled(text)).toBe(enabled))
