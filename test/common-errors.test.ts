import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import check from '../src/checks/common-errors.ts'
import { errorWords } from '../src/checks/errors/error-words.ts'
import { type KnownMessage, knownMessages } from '../src/checks/errors/known-messages.ts'
import { recognise } from '../src/checks/errors/recognise.ts'
import { redact } from '../src/checks/errors/redact.ts'
import { wordsOfMessage } from '../src/checks/errors/words.ts'
import scope from '../src/checks/scope.ts'

const known: [string, KnownMessage][] = Object.entries(knownMessages)

/** Every text by which a message is known, with its code. */
const texts = known.flatMap(([code, { original, phrases = [], codes = [] }]) => {
  return [...(original === undefined ? [] : [original]), ...phrases, ...codes].map((text) => [text, code] as const)
})

const codesOf = (message: string) => Array.from(check.run({ message }), ({ code }) => code)

describe('the table of messages', () => {
  const sections = [...readFileSync('content/en/ims-troubleshooting.md', 'utf8').matchAll(/\{#([\w-]+)\}/g)]

  test.each(known)('%s leads to a section of the page, or out of it', (_, { section }) => {
    expect(['', ...sections.map(([, id]) => id)]).toContain(section)
  })

  test.each(known)('%s has words for its values and no others', (code, { section, original }) => {
    const text = errorWords[code as keyof typeof errorWords]
    expect(text.includes('{section}')).toBe(section !== '')
    expect(text.includes('{original}')).toBe(original !== undefined)
  })

  test.each(known)('%s can be recognised, and what looks the same is in the table', (_, message) => {
    expect([message.original, ...(message.codes ?? []), ...(message.phrases ?? [])].some(Boolean)).toBe(true)
    for (const other of message.also ?? []) expect(Object.keys(knownMessages)).toContain(other)
  })

  test('decides by words as they are cut from a message', () => {
    for (const word of known.flatMap(([, { codes = [] }]) => codes)) expect(wordsOfMessage(word)).toEqual([word])
  })

  test('says nothing of a message that is not in it', () => {
    expect(Object.keys(errorWords)).toEqual(Object.keys(knownMessages))
  })
})

describe('a message is recognised', () => {
  test.each(texts)('whole: %s', (text, code) => expect(recognise(text)[0]).toBe(code))

  test.each(texts)('in a line of a log: %s', (text, code) => {
    const line = `2026-03-02 09:14:07.123 [203.0.113.7] nlserver web ERROR ${text} (iRc=16384) host a.example.com`
    expect(recognise(line)[0]).toBe(code)
  })

  test.each(texts)('in other letter case and quotes: %s', (text, code) => {
    expect(recognise(`«“${text.toUpperCase()}”»`)[0]).toBe(code)
  })

  const long = texts.filter(([text]) => text.split(' ').length >= 6)

  test.each(long)('by either half: %s', (text, code) => {
    const words = text.split(' ')
    expect(recognise(words.slice(0, Math.ceil(words.length / 2)).join(' '))).toContain(code)
    expect(recognise(words.slice(Math.floor(words.length / 2)).join(' '))).toContain(code)
  })

  test.each(long)('with a typing mistake: %s', (text, code) => {
    const longest = text.split(' ').reduce((best, word) => (word.length > best.length ? word : best))
    expect(recognise(text.replace(longest, longest.slice(0, 2) + longest.slice(3)))[0]).toBe(code)
    const swapped = longest.slice(0, 2) + (longest[3] ?? '') + (longest[2] ?? '') + longest.slice(4)
    expect(recognise(text.replace(longest, swapped))[0]).toBe(code)
  })

  test('far into a long log, and not by words that stand far apart', () => {
    const noise = 'pipelined log Worker has processed events in the queue\n'.repeat(500)
    expect(recognise(`${noise}Login does not have any right matching the expression\n${noise}`)).toEqual(['noRight'])
    const scattered = 'Login does not have any right matching the expression'.split(' ').join(` ${noise}`)
    expect(recognise(scattered)).toEqual([])
  })

  test('not by its words in another order', () => {
    expect(recognise('required: an update')).toEqual([])
    expect(recognise('expression the matching right any have not does login')).toEqual([])
  })
})

test.each([
  'Select the recipients of the delivery and click Save.',
  'The workflow is started every day at midnight by the scheduler.',
  'Klik op de knop Opslaan om de wijzigingen te bewaren.',
  '单击保存按钮以保存更改。',
  '2026-03-02 09:14:07 wfserver log Workflow started by the operator (internal)',
])('nothing is seen in %s', (text) => expect(recognise(text)).toEqual([]))

describe('secrets', () => {
  /** Tokens as they occur: Base64 of either alphabet, percent-encoded or not. */
  const token = fc
    .string({ unit: fc.constantFrom(...'ABCXYZabcxyz0189-._~+/=%'), minLength: 12, maxLength: 60 })
    .filter((text) => !/%(?:2[02]|3c|3e)/i.test(text))
  const places: ((token: string) => string)[] = [
    (secret) => `https://campaign.example.com/?code=${secret}&error=invalid_scope`,
    (secret) => `https://campaign.example.com/#access_token=${secret}&token_type=bearer`,
    (secret) => `https://campaign.example.com/?ID_TOKEN=${secret}`,
    (secret) => `client_id=Campaign1&client_secret=${secret}&grant_type=authorization_code`,
    (secret) => `https://campaign.example.com/?error=access_denied&state=${secret}`,
    (secret) => `Authorization: Bearer ${secret}`,
    (secret) => `authorization: Basic ${secret}`,
    (secret) => `Cookie: __sessiontoken=${secret}`,
    (secret) => `sent with bearer ${secret} to the server`,
    (secret) => `the token eyJ${secret} was refused`,
    (secret) => `{"access_token": "${secret}", "error": "invalid_client"}`,
    (secret) => `<sessiontoken xsi:type='xsd:string'>${secret}</sessiontoken>`,
    (secret) => `/login?redirect_uri=https%3A%2F%2Facc.example.com%2F%3Fcode%3D${secret}`,
    (secret) => `/login?target=%252Flogin%253Fredirect%253Dx%2526code%253D${secret}`,
    (secret) => `before\nclient_secret: ${secret}\nafter`,
  ]

  test('are in no finding, wherever they stand', () => {
    fc.assert(
      fc.property(token, fc.constantFrom(...places), (secret, place) => {
        const findings = [...check.run({ message: place(secret) })]
        expect(JSON.stringify(findings)).not.toContain(secret)
        expect(findings.at(-1)?.code).toBe('redacted')
      }),
      { numRuns: 600 },
    )
  })

  test('are gone before anything is read', () => {
    fc.assert(
      fc.property(token, fc.constantFrom(...places), (secret, place) => {
        expect(redact(place(secret)).text).not.toContain(secret)
      }),
      { numRuns: 600 },
    )
  })

  test.each(places.map((place) => [place('XSV-350012')]))('decide nothing: %s', (message) => {
    expect(codesOf(message)).not.toContain('xsv350012')
  })

  test('are not seen in a message without any', () => {
    for (const [text] of texts) expect(redact(text).count, text).toBe(0)
    expect(redact('error code: XSV-350012, "code": "401013"').count).toBe(0)
  })

  test('nothing that was pasted is said again', () => {
    const own = new Set(known.flatMap(([, { section, original }]) => [section, original, 'common-errors']))
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...texts.map(([text]) => text)), { maxLength: 4 }), (parts) => {
        for (const { values } of check.run({ message: parts.join('\n') })) {
          for (const value of Object.values(values)) expect(typeof value === 'number' || own.has(value)).toBe(true)
        }
      }),
    )
  })
})

describe('the work grows with the input and no faster', () => {
  const { get } = Map.prototype
  afterEach(() => {
    Map.prototype.get = get
  })

  /** How often something is looked up in a table while a check runs. */
  function looksIn(run: () => unknown): number {
    let looks = 0
    Map.prototype.get = function (key) {
      looks += 1
      return get.call(this, key)
    }
    run()
    Map.prototype.get = get
    return looks
  }

  test.each(['a ', 'lgoin ', '登', 'Login does not have any right ', 'xsv-350012 ', 'the IMS login page\n', '1 '])(
    'recognising %j again and again',
    (piece) => {
      const [small, large] = [256, 2048].map((count) => looksIn(() => recognise(piece.repeat(count))))
      expect(large).toBeLessThanOrEqual(9 * (small ?? 0) + 200)
    },
  )

  test.each(['a\n', 'openid,', 'Adobe\nID,', 'a b ', 'audience manager_api\n'])(
    'scopes, %j again and again',
    (piece) => {
      const [small, large] = [256, 2048].map((count) => {
        const scopes = Array.from({ length: count }, (_, index) => `${piece}x${index},`).join('')
        return looksIn(() => [...scope.run({ scopes, provisioned: scopes.replaceAll('x', 'y') })])
      })
      expect(large).toBeLessThanOrEqual(9 * (small ?? 0) + 200)
    },
  )

  // A pattern that goes back and forth over this much would not end within the time that a test has.
  test.each(['code=', 'code"', '<token ', 'bearer ', 'eyJ', '%25', 'state%25253D', 'x-', 'a', '<a:', 'cookie'])(
    'leaving out %s again and again',
    (piece) => expect(redact(piece.repeat(300_000 / piece.length)).text.length).toBeLessThan(1_000_000),
  )
})
