import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { type AnyCheck, parts } from '../src/checks/check.ts'
import { checks } from '../src/checks/index.ts'
import { type Mask, parseMask } from '../src/checks/mask/mask.ts'
import { align, matchMask } from '../src/checks/mask/mask-match.ts'

const hostile = [
  '',
  '__proto__',
  'constructor',
  '\0',
  '\ud800',
  '\udc00',
  '\r\n',
  '\u200b',
  '\u00a0',
  '（.*）',
  '(.*)',
  '(.+)',
  '((a+)+)+$',
  '\\',
  '.&#42;',
  'Campaign - t - ',
  'campaign - t -',
  'delivery',
  'Administrator',
  'https://',
  'https:\\\\',
  '[::1]',
  '2130706433',
  '/nl/jsp/logon.jsp',
  'dma_campagne_classic',
  'dma_campaign_classic',
  'dma_campaign',
  ' ',
  'yes',
  '@',
  '#',
  '*',
]

/** Any string of code units, and strings put together from pieces that mean something. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 }).map((units) => String.fromCharCode(...units)),
  fc.array(fc.constantFrom(...hostile), { maxLength: 6 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...hostile), { maxLength: 6 }).map((pieces) => pieces.join('\n')),
)

function inputOf(check: AnyCheck) {
  return fc.record(Object.fromEntries(Object.keys(check.fields).map((name) => [name, text])))
}

describe.each(checks.map((check) => [check.id, check] as const))('%s', (_, check) => {
  test('answers every input, twice the same', () => {
    fc.assert(
      fc.property(inputOf(check), (input) => {
        expect([...check.run(input)]).toEqual([...check.run(input)])
      }),
      { numRuns: 400 },
    )
  })

  test('says only what it has words for, with every value', () => {
    fc.assert(
      fc.property(inputOf(check), (input) => {
        for (const { code, values } of check.run(input)) {
          expect(Object.keys(check.messages)).toContain(code)
          const message = check.messages[code] ?? ''
          const names = [...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
          expect(new Set(Object.keys(values))).toEqual(new Set(names))
          expect(parts(message, values).filter((part) => 'value' in part)).toHaveLength(names.length)
        }
      }),
      { numRuns: 400 },
    )
  })
})

test('positions of the mask check point into the name and into the mask', () => {
  const check = checks.find(({ id }) => id === 'association-mask') as AnyCheck
  fc.assert(
    fc.property(inputOf(check), (input) => {
      const maskLength = [...(input['mask'] ?? '')].length
      for (const { code, values } of check.run(input)) {
        const subject = values['profile'] ?? values['group'] ?? input['mask']
        const end = [...String(subject)].length + (code === 'tooShort' ? 1 : 0)
        if (values['position'] !== undefined) expect(values['position']).toSatisfy(isWithin(end))
        if (values['maskPosition'] !== undefined) expect(values['maskPosition']).toSatisfy(isWithin(maskLength))
      }
    }),
    { numRuns: 600 },
  )
})

function isWithin(end: number) {
  return (position: number) => Number.isInteger(position) && position >= 1 && position <= end
}

test('the drawing differs in its last cell only, and holds whole names', () => {
  fc.assert(
    fc.property(text, text, (mask, name) => {
      const cells = align(mask, name)
      for (const cell of cells.slice(0, -1)) expect(cell.same).toBe(true)
    }),
    { numRuns: 600 },
  )
})

test('a plain prefix matches exactly the names that begin with it', () => {
  const plain = fc.string({ unit: fc.constantFrom(...'ab -_🚀') })
  fc.assert(
    fc.property(plain, plain, (prefix, name) => {
      const mask = parseMask([...prefix]) as Mask
      const { letterCase, stop, group } = matchMask(mask, name)
      expect(letterCase).toBeUndefined()
      expect(stop === undefined).toBe(name.startsWith(prefix))
      if (!stop) expect(prefix + group).toBe(name)
    }),
  )
})

describe('the work grows with the input and no faster', () => {
  afterEach(() => vi.restoreAllMocks())

  /** How often a sign of the mask is looked at while it is parsed. */
  function looksInParse(mask: string): number {
    let looks = 0
    const signs = new Proxy([...mask], {
      get(target, key, receiver) {
        looks += 1
        return Reflect.get(target, key, receiver)
      },
    })
    parseMask(signs)
    return looks
  }

  /** How often a sign of a name is looked at while it is matched. */
  function looksInMatch(mask: string, name: string): number {
    const parsed = parseMask([...mask]) as Mask
    const look = vi.spyOn(String.prototype, 'codePointAt')
    matchMask(parsed, name)
    const looks = look.mock.calls.length
    look.mockRestore()
    return looks
  }

  test.each(['(', ')', '[', ']', '(.*)', '((', '))', '[(', '(]', '\\', '\\(', '.*', '(a+)+', '(?=', '.', 'a', '(.*'])(
    'parsing %s again and again',
    (piece) => {
      for (const count of [64, 512, 4096]) {
        const mask = piece.repeat(count)
        expect(looksInParse(mask)).toBeLessThanOrEqual(24 * mask.length + 64)
        expect(looksInParse(`(${mask})`)).toBeLessThanOrEqual(24 * mask.length + 128)
      }
    },
  )

  test.each([
    ['a(.*)', 'a'],
    ['(.*)a', 'a'],
    ['.(.*).', 'a'],
    ['a(.*)b', 'a'],
    ['\\.(.*)', '.'],
  ])('matching %s', (mask, sign) => {
    for (const count of [64, 512, 4096]) {
      const long = mask.replace(
        /^(.*)\(\.\*\)(.*)$/,
        (_, head, tail) => `${head.repeat(count)}(.*)${tail.repeat(count)}`,
      )
      for (const name of [sign.repeat(count - 1), sign.repeat(2 * count), `${sign.repeat(2 * count)}x`]) {
        expect(looksInMatch(long, name)).toBeLessThanOrEqual(4 * (name.length + long.length))
      }
    }
  })

  test('a name that differs at once is not read to its end', () => {
    expect(looksInMatch('Campaign(.*)', 'x'.repeat(10_000))).toBeLessThan(10)
  })

  test('every profile gives a bounded number of findings', () => {
    const check = checks.find(({ id }) => id === 'association-mask') as AnyCheck
    const lines = Array.from({ length: 10_000 }, (_, index) => `group${index}`)
    const profiles = lines.map((line) => `Campaign - t - ${line}`).join('\n')
    const input = { mask: 'Campaign - t - (.*)', profiles, groups: lines.join('\n') }
    expect([...check.run(input)]).toHaveLength(10_000)
    expect([...check.run({ ...input, mask: '((a+)+)+(.*)' })]).toHaveLength(2)
    expect([...check.run({ ...input, mask: 'Xampaign(.*)' })]).toHaveLength(20_000)
  })
})
