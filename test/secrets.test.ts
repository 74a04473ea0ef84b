import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Finding } from '../src/checks/check.ts'
import check from '../src/checks/client-id-and-secret.ts'

type Input = typeof check.example

const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-']
const others = [...' \t\r\n"\'“”+/=.,:;@•*', '\u200b', '\u00a0', '\u2011', '\u0430', '🚀']

/** A secret as people have one: at least eight signs, most of them plain. */
const secret = fc
  .array(fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...letters) }, fc.constantFrom(...others)), {
    minLength: 8,
    maxLength: 40,
  })
  .map((signs) => signs.join(''))

const id = fc.constantFrom('', 'Campaign1', ' Campaign1-Demo', 'campaign\u200b1', '0123456789abcdef0123456789abcdef')

/** What copying and mixing up do to a secret. */
const damages: ((text: string) => string)[] = [
  (text) => text,
  (text) => ` ${text}`,
  (text) => `${text}\r\n`,
  (text) => `"${text}"`,
  (text) => `${text.slice(0, 4)}\u200b${text.slice(4)}`,
  (text) => `${text.slice(0, 4)} ${text.slice(4)}`,
  (text) => text.toUpperCase(),
  (text) => text.slice(0, -1),
  (text) => `eyJ${text}`,
  (text) => `https://${text}`,
  (text) => `${text}@AdobeOrg`,
  (text) => `Campaign${text}`,
]

/** Fields filled with a secret, a damaged copy of it, and IDs; the secret may stand anywhere. */
const filled = fc.record({
  text: secret,
  damage: fc.constantFrom(...damages),
  ids: fc.tuple(id, id),
  places: fc.subarray(['clientId', 'provisionedClientId', 'secret', 'provisionedSecret'] as const, { minLength: 1 }),
})

function inputOf({
  text,
  damage,
  ids: [clientId, provisionedClientId],
  places,
}: typeof filled extends fc.Arbitrary<infer T> ? T : never): Input {
  const input: Input = { clientId, provisionedClientId, secret: '', provisionedSecret: '' }
  for (const [index, place] of places.entries()) input[place] = index === 0 ? text : damage(text)
  return input
}

/** Every piece of three signs. */
function piecesOf(text: string): string[] {
  return Array.from({ length: text.length - 2 }, (_, start) => text.slice(start, start + 3))
}

/** What a finding adds to the words that are the same for everybody. */
function valuesOf(findings: Iterable<Finding<typeof check.messages>>): string[] {
  return Array.from(findings, ({ values }) => Object.values(values).map(String)).flat()
}

/** Literals that the check has of its own, which no secret can have put there. */
const literals = new Set([
  ...['IMS client identifier', 'IMS client secret', 'IMS organization ID', 'Campaign', 'Adobe', 'Campaign1'],
])

describe('no finding gives away a secret', () => {
  test('no piece of it stands in a finding', () => {
    fc.assert(
      fc.property(filled, (given) => {
        const input = inputOf(given)
        const values = valuesOf(check.run(input)).filter((value) => !literals.has(value))
        // The name of an odd sign is a text of Unicode.
        const typed = values.map((value) => value.replace(/U\+[\dA-F]{4,6}[A-Z -]*/, ''))
        for (const piece of piecesOf(given.text)) for (const value of typed) expect(value).not.toContain(piece)
      }),
      { numRuns: 2000 },
    )
  })

  test('all that is said of a secret is which field and what kind of trouble', () => {
    fc.assert(
      fc.property(filled, (given) => {
        const input = { ...inputOf(given), clientId: '', provisionedClientId: '' }
        for (const value of valuesOf(check.run(input))) expect(literals).toContain(value)
      }),
      { numRuns: 2000 },
    )
  })

  test('its length makes no difference', () => {
    const lower = fc.string({ unit: fc.constantFrom(...'ghijklmnop'), minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(lower, lower, fc.constantFrom(' ', '\u200b', '+'), (one, other, sign) => {
        const said = (text: string) => [
          ...check.run({ ...check.example, secret: `q${text}${sign}z`, provisionedSecret: 'x' }),
        ]
        expect(said(one)).toEqual(said(other))
      }),
    )
  })

  test('its signs make no difference', () => {
    const lower = fc.string({ unit: fc.constantFrom(...'ghijklmnop'), minLength: 8, maxLength: 24 })
    fc.assert(
      fc.property(lower, fc.constantFrom(...damages.slice(0, 8)), (text, damage) => {
        const next = text.replace(/./g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 10))
        const said = (one: string) => [...check.run({ ...check.example, secret: damage(one), provisionedSecret: one })]
        expect(said(next)).toEqual(said(text))
      }),
    )
  })
})

test('positions of the ID point into it', () => {
  const signs = fc.array(fc.constantFrom(...letters, ...others), { maxLength: 20 }).map((list) => list.join(''))
  fc.assert(
    fc.property(signs, signs, (clientId, provisionedClientId) => {
      const longest = Math.max([...clientId].length, [...provisionedClientId].length)
      for (const { values } of check.run({ clientId, provisionedClientId, secret: '', provisionedSecret: '' })) {
        if (!('position' in values)) continue
        expect(values.position).toBeGreaterThanOrEqual(1)
        expect(values.position).toBeLessThanOrEqual(longest)
      }
    }),
    { numRuns: 1000 },
  )
})

test('both sides are the same exactly when no code unit differs', () => {
  const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(text, text, (one, other) => {
      for (const [secret, provisionedSecret] of [
        [one, other],
        [one, one],
      ] as const) {
        const codes = Array.from(
          check.run({ clientId: '', provisionedClientId: '', secret, provisionedSecret }),
          ({ code }) => code,
        )
        if (codes.includes('same')) expect(secret).toBe(provisionedSecret)
        if (secret === provisionedSecret) expect(codes).not.toContain('secretsDiffer')
      }
    }),
    { numRuns: 1000 },
  )
})

test('a megabyte is answered', () => {
  for (const piece of ['a', '"', '\n', '\u2011', '🚀', '.']) {
    const long = piece.repeat(1_000_000 / piece.length)
    const input = { clientId: long, provisionedClientId: `${long}x`, secret: `${long}y`, provisionedSecret: `${long}Y` }
    expect([...check.run(input)].length).toBeLessThan(30)
  }
})
