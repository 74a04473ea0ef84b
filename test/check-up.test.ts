import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkUp, type Group, notGiven } from '../src/check-up/check-up.ts'
import { type Configuration, emptyConfiguration } from '../src/check-up/configuration.ts'
import { environments, parts } from '../src/check-up/parts.ts'
import { report, type Writing } from '../src/check-up/report.ts'
import { reportJson } from '../src/check-up/report-json.ts'
import { reportMarkdown } from '../src/check-up/report-markdown.ts'
import { sample } from '../src/check-up/sample.ts'
import { settingCalled, settings } from '../src/check-up/settings.ts'
import { checks } from '../src/checks/index.ts'

const english: Writing = { folder: 'en', language: 'en', words: {}, site: '', date: new Date('2026-01-02T03:04:05Z') }

/** A configuration with some settings. */
function given(production: Record<string, string>, stage: Record<string, string> = {}): Configuration {
  const nothing = emptyConfiguration()
  return { production: { ...nothing.production, ...production }, stage: { ...nothing.stage, ...stage } }
}

/** Findings as `group check/code instances`. */
function said(configuration: Configuration): string[] {
  return checkUp(configuration).map(({ group, check, finding, environments: about }) => {
    return `${group} ${check.id}/${finding.code} ${about.join('+')}`
  })
}

test('every check is in the check-up, and each of its fields can be filled by a setting', () => {
  expect(parts.map(({ check }) => check.id).toSorted()).toEqual(checks.map(({ id }) => id).toSorted())
  for (const { check, fields, other = {}, joint } of parts) {
    const filled = joint ? Object.values(joint).flatMap(Object.values) : [fields, other].flatMap(Object.values)
    expect([...new Set(filled)].toSorted(), check.id).toEqual(Object.keys(check.fields).toSorted())
  }
})

describe('findings', () => {
  test.each<[string, Configuration, string[]]>([
    ['nothing given, nothing said', given({}), []],
    ['white space counts as nothing', given({ imsScope: ' \n\t' }), []],
    [
      'what both instances have alike is said once',
      given({ productContextShown: 'yes', productContext: 'x' }, { productContextShown: 'yes', productContext: 'x' }),
      ['mend product-context/other production+stage', 'ask product-context/notGiven production+stage'],
    ],
    [
      'a finding about one of two servers is about that instance',
      given({ imsServer: 'https://ims-na1.adobelogin.com' }, { imsServer: 'http://ims-na1.adobelogin.com' }),
      [
        'mend ims-server-url/http stage',
        'right ims-server-url/good production',
        'right ims-server-url/sameServer production+stage',
      ],
    ],
    [
      'a callback that both have is compared with the other instance',
      given(
        { callbackServer: 'https://a.example.com', instanceUrl: 'https://a.example.com' },
        { callbackServer: 'https://a.example.com', instanceUrl: 'https://b.example.com' },
      ),
      [
        'mend callback-url/sharedCallback production+stage',
        'mend callback-url/otherHost stage',
        'right callback-url/sameHost production',
      ],
    ],
    [
      'a finding about what one instance lacks is said of the other',
      given({ imsServer: 'https://ims-na1.adobelogin.com' }),
      ['ask ims-server-url/stageMissing production', 'right ims-server-url/good production'],
    ],
    [
      'in a group, what a message points at comes first, then its cause, then the order of a sign-in',
      given({
        accounts: 'MAC\tAdobe_Experience_Cloud\tAdobe Experience Cloud\tNo',
        imsScope: 'openid,adobeid',
        provisionedScope: 'openid,AdobeID',
        callbackServer: 'http://a.example',
        message: 'error=invalid_scope',
      }),
      [
        'mend scope/letterCase production',
        'mend common-errors/invalidScope production',
        'mend external-account/notEnabled production',
        'mend callback-url/http production',
        'look scope/coreMissing production',
        'ask callback-url/instanceMissing production',
        'right external-account/one production',
        'right external-account/bothNames production',
      ],
    ],
    [
      'what to restart is a group of its own',
      given({ changed: 'profiles' }),
      ['restart restart-the-server/noRestart production', 'restart restart-the-server/signInAgain production'],
    ],
  ])('%s', (_, configuration, expected) => {
    expect(said(configuration)).toEqual(expected)
  })
})

test('what was not given is told by instance', () => {
  const all = [...settings.keys()]
  expect(notGiven(given({ imsScope: 'openid' }))).toEqual([
    { environment: 'production', settings: all.filter((name) => name !== 'imsScope') },
    { environment: 'stage', settings: all },
  ])
  const full = Object.fromEntries(all.map((name) => [name, 'x']))
  expect(notGiven({ production: full, stage: full })).toEqual([])
})

test('a check without any input is not run: its place is among what was not given', () => {
  for (const name of settings.keys()) {
    const checked = new Set(checkUp(given({ [name]: 'x' })).map(({ check }) => check.id))
    expect([...checked], name).toEqual([settings.get(name)?.check.id])
  }
})

test.each([
  ['callbackserver', 'callbackServer'],
  ['Callback_URL', 'callbackServer'],
  ['client-id', 'imsClientIdentifier'],
  ['IMS scope', 'imsScope'],
  ['__proto__', undefined],
  ['constructor', undefined],
])('%s is another name of %s', (name, setting) => expect(settingCalled(name)).toBe(setting))

describe('the sample', () => {
  const found = checkUp(sample)

  test('has something in every group', () => {
    const groups: Group[] = ['mend', 'look', 'ask', 'restart', 'right']
    expect(groups.filter((group) => !found.some((one) => one.group === group))).toEqual([])
  })

  test('is a copied stage: nothing is wrong with production but what both share', () => {
    const errors = found.filter(({ finding }) => finding.level === 'error')
    const own = errors.filter(({ environments: about }) => about.includes('production'))
    expect(own.map(({ finding }) => finding.code)).toEqual(['sharedCallback'])
  })
})

describe('the report', () => {
  const written = report(sample, { ...english, site: 'https://docs.example.com' })

  test('counts what it says', () => {
    for (const [level, count] of Object.entries(written.counts)) {
      expect(written.findings.filter((finding) => finding.level === level)).toHaveLength(count)
    }
  })

  test('leads every finding to its section and to its explanation', () => {
    for (const { link, explanation, check, code } of written.findings) {
      expect(link).toMatch(/^https:\/\/docs\.example\.com\/s\/[a-z0-9-]+\/$/)
      expect(explanation).toBe(`https://docs.example.com/en/checks/${check}/#${code}`)
    }
    const cause = written.findings.find(({ code }) => code === 'redirectedToAdobe')
    expect(cause?.link).toBe('https://docs.example.com/s/callback-url/')
  })

  test('says how sure it is of every finding', () => {
    for (const { basis } of written.findings) expect(basis.text).toMatch(/^[a-z ]+: .{5,}/)
  })

  test('is the same twice, and valid JSON with the same findings', () => {
    expect(reportJson(report(sample, english))).toBe(reportJson(report(sample, english)))
    const read = JSON.parse(reportJson(written))
    expect(read.findings.map(({ code }: { code: string }) => code)).toEqual(written.findings.map(({ code }) => code))
    expect(read).not.toHaveProperty('findings.0.template')
  })

  test('has every message, title and address of a finding in its Markdown', () => {
    const text = reportMarkdown(written, {}).replaceAll(/[`\\]/g, '')
    for (const { message, link, explanation, title } of written.findings) {
      for (const part of [message.replaceAll('`', ''), link, explanation, title]) {
        expect(text.replaceAll('␣', ' ')).toContain(part)
      }
    }
  })

  test('is Markdown that what was typed cannot change', () => {
    const hostile = '`x` ``` | **b** <script> [a](http://evil.example) \n# h\n\n1. x'
    const text = reportMarkdown(report(given({ productProfiles: hostile, associationMask: hostile }), english), {})
    const outside = text.replaceAll(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '')
    for (const sign of ['**b**', '<script>', 'evil', '# h']) expect(outside).not.toContain(sign)
  })

  test('leaves out tokens, and passwords in addresses', () => {
    const configuration = given({
      message: 'https://a.example/?error=invalid_scope&code=s3cr3t-c0de',
      callbackServer: 'https://user:pa55word@a.example/?code=an0ther',
      instanceUrl: 'https://a.example',
    })
    for (const text of texts(configuration)) {
      for (const secret of ['s3cr3t', 'pa55word', 'an0ther']) expect(text).not.toContain(secret)
      expect(text).toContain('invalid_scope')
    }
  })
})

/** The report in both of its forms. */
function texts(configuration: Configuration): string[] {
  const written = report(configuration, english)
  return [reportJson(written), reportMarkdown(written, {})]
}

const secretNames = [...settings].flatMap(([name, { field }]) => (field.kind === 'secret' ? [name] : []))
const names = [...settings.keys()]

/** A secret that no word of a report contains by chance. */
const secret = fc.stringMatching(/^[A-Z]{4}[0-9]{4}[a-zA-Z0-9_+/= -]{0,20}[0-9]$/).map((text) => `q${text}`)

test('no secret is in a report, wherever else it was pasted too', () => {
  expect(secretNames.length).toBeGreaterThan(1)
  fc.assert(
    fc.property(
      secret,
      fc.constantFrom(...secretNames),
      fc.constantFrom(...environments),
      fc.array(
        fc.tuple(
          fc.constantFrom(...environments),
          fc.constantFrom(...names),
          fc.constantFrom('', 'https://', 'x ', 'İ'),
        ),
      ),
      (text, name, environment, places) => {
        const configuration = given({})
        for (const [where, place, before] of places) configuration[where][place] = before + text
        configuration[environment][name] = text
        for (const written of texts(configuration)) {
          const pieces = [text.trim(), ...(text.match(/\w{6,}/g) ?? [])]
          for (const piece of pieces) expect(written.toLowerCase()).not.toContain(piece.toLowerCase())
        }
      },
    ),
  )
})

test('any text in any setting gives a report', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'<>&`|*#\n\t\ud800\u202e€') }),
  )
  const values = fc.record(Object.fromEntries(names.map((name) => [name, text])))
  fc.assert(
    fc.property(values, values, (production, stage) => {
      for (const written of texts({ production, stage })) expect(written.isWellFormed()).toBe(true)
    }),
  )
})
