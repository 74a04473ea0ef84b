import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { widthOf } from '../scripts/check/width-of.ts'
import { wrap } from '../scripts/check/wrap.ts'
import { checkUpCommand } from '../scripts/check-up/command.ts'
import { type Format, formats } from '../scripts/check-up/formats.ts'
import { readConfiguration } from '../scripts/check-up/read-configuration.ts'
import { mostBytes } from '../scripts/check-up/read-text.ts'
import { tellMistakes } from '../scripts/check-up/tell-mistakes.ts'
import type { World } from '../scripts/check-up/world.ts'
import { type Environment, environments, parts } from '../src/check-up/parts.ts'
import { labelOf, report, type Writing } from '../src/check-up/report.ts'
import { reportJson } from '../src/check-up/report-json.ts'
import { reportMarkdown } from '../src/check-up/report-markdown.ts'
import { sample } from '../src/check-up/sample.ts'
import { hintOf, schema } from '../src/check-up/schema.ts'
import { type Setting, settings } from '../src/check-up/settings.ts'
import { words as checkUpWords } from '../src/check-up/words.ts'
import { english } from '../src/checks/check.ts'
import { findingWords } from '../src/checks/finding-words.ts'
import { checks } from '../src/checks/index.ts'

const now = new Date('2026-01-02T03:04:05Z')
const utf8 = (text: string) => new TextEncoder().encode(text)
const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 150)

/** Every English sentence, between brackets: what stands outside of them was not translated. */
const bracketed = Object.fromEntries(
  [
    ...Object.entries({ ...checkUpWords, ...findingWords }),
    ...checks.flatMap((check) =>
      Object.entries(english(check)).map(([key, text]) => [`check.${check.id}.${key}`, text]),
    ),
  ].map(([key, text]) => [key, `⟦${text}⟧`]),
)

function worldWith(files: Record<string, Uint8Array | string>, more: Partial<World> = {}): World {
  const read = (path: string): Uint8Array => {
    const found = files[path]
    if (found === undefined) throw Object.assign(new Error(path), { code: path === 'folder' ? 'EISDIR' : 'ENOENT' })
    return typeof found === 'string' ? utf8(found) : found
  }
  return {
    program: 'check-up',
    version: '1.2.3',
    readFile: (path, atMost) => read(path).subarray(0, atMost),
    readStandardInput: (atMost) => read('-').subarray(0, atMost),
    languages: () => ['en', 'nl'],
    words: () => ({ ...bracketed, 'language.tag': 'nl' }),
    now: () => now,
    isColoured: false,
    ...more,
  }
}

/** Checks a text as the file `ims.yaml`. */
const run = (text: string | Uint8Array, ...args: string[]) =>
  checkUpCommand(['ims.yaml', ...args], worldWith({ 'ims.yaml': text }))

const help = 'Nothing was checked. More: check-up --help, and for editors check-up --schema\n'
const all = [...settings.keys()].join(', ')

/** What is told of a file, without its name. */
function mistakesIn(text: string): string[] {
  const { stdout, stderr, exitCode } = run(text)
  expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 })
  expect(stderr.endsWith(`\n${help}`)).toBe(true)
  const lines = stderr.slice(0, -help.length).trimEnd().split('\n')
  return lines.map((line) => (line.startsWith('ims.yaml:') ? line.slice('ims.yaml:'.length) : `no place: ${line}`))
}

/** Settings of production, as a file gives them; without those that it does not give. */
function read(text: string, environment: Environment = 'production'): Record<string, string> {
  const { configuration, file } = readConfiguration(text)
  expect(tellMistakes(file, 'ims.yaml')).toEqual([])
  return Object.fromEntries(Object.entries(configuration[environment]).filter(([, value]) => value !== ''))
}

describe('values', () => {
  test.each<[string, string, Record<string, string>]>([
    [
      'a text, plain and in quotes',
      `production: {imsServer: a b, callbackServer: 'c', instanceUrl: "d"}`,
      { imsServer: 'a b', callbackServer: 'c', instanceUrl: 'd' },
    ],
    ['JSON', '{\n\t"production": {\n\t\t"imsServer": "a\\u0041"\n\t}\n}\n', { imsServer: 'aA' }],
    [
      'a number as it is written',
      'production: {imsClientIdentifier: 0123, imsServer: 1e3, callbackServer: 0x1F, instanceUrl: 1_0}',
      { imsClientIdentifier: '0123', imsServer: '1e3', callbackServer: '0x1F', instanceUrl: '1_0' },
    ],
    [
      'a truth as it is written',
      'production: {imsServer: true, callbackServer: False}',
      { imsServer: 'true', callbackServer: 'False' },
    ],
    ['a date as it is written', 'production: {imsServer: 2026-01-02}', { imsServer: '2026-01-02' }],
    ['yes for yes', 'production: {productContextShown: yes}', { productContextShown: 'yes' }],
    ['true for yes', 'production: {productContextShown: true}', { productContextShown: 'yes' }],
    ['FALSE for no', 'production: {productContextShown: FALSE}', { productContextShown: 'no' }],
    [
      'nothing',
      'production: {imsServer: , callbackServer: ~, instanceUrl: null, imsScope: "", changed: "", message: x}',
      { message: 'x' },
    ],
    [
      'words in quotes are no nothing',
      `production: {imsServer: '~', callbackServer: "null"}`,
      { imsServer: '~', callbackServer: 'null' },
    ],
    [
      'a list in lines',
      'production:\n  productProfiles:\n    - a\n    - 0123\n    - "b: c"\n',
      { productProfiles: 'a\n0123\nb: c' },
    ],
    ['a list in brackets', 'production: {imsScope: [openid, AdobeID]}', { imsScope: 'openid\nAdobeID' }],
    ['an empty list', 'production: {imsScope: [], message: x}', { message: 'x' }],
    ['an entry that is nothing', 'production: {operatorGroups: [a, "", ~, b]}', { operatorGroups: 'a\n\n\nb' }],
    [
      'a block without its last line feed',
      'production:\n  imsServer: |\n    https://a\n  message: |\n    one\n    two\n',
      { imsServer: 'https://a', message: 'one\ntwo' },
    ],
    ['a folded block', 'production:\n  imsScope: >\n    openid,\n    AdobeID\n', { imsScope: 'openid, AdobeID' }],
    ['a block in a list', 'production:\n  productProfiles:\n    - |\n      a\n', { productProfiles: 'a' }],
    ['a plain text over lines', 'production:\n  imsServer: a\n    b\n', { imsServer: 'a b' }],
    ['a text of spaces', 'production: {imsServer: "  ", message: x}', { imsServer: '  ', message: 'x' }],
    [
      'line breaks of Windows',
      'production:\r\n  imsServer: a\r\n  message: |\r\n    b\r\n    c\r\n',
      { imsServer: 'a', message: 'b\nc' },
    ],
    ['line breaks of an old Macintosh', 'production:\r  imsServer: a\r', { imsServer: 'a' }],
    ['a schema beside it', '$schema: check-up.schema.json\nproduction: {imsServer: a}', { imsServer: 'a' }],
    [
      'document markers and a directive',
      '%YAML 1.1\n---\nproduction: {productContextShown: yes, imsClientIdentifier: 012}\n...\n',
      { productContextShown: 'yes', imsClientIdentifier: '012' },
    ],
    ['a key in quotes', '"production": {"imsServer": a}', { imsServer: 'a' }],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected))

  test('accounts are lines that the check reads, in any order of names', () => {
    const text = `production:
  accounts:
    - {type: Adobe Experience Cloud, name: Adobe_Experience_Cloud, label: MAC, enabled: true}
    - {label: 0123, name: a, type: b, enabled: No}
    - {label: c, enabled: yes}
    - {name: d, enabled: ~}
    - {label: '"e"', name: ' f', type: 'g "h"'}
    - "i\\tj\\tk\\tl"
    - {}
    - ~
`
    expect(read(text)['accounts']?.split('\n')).toEqual([
      'Label\tInternal name\tType\tEnabled',
      'MAC\tAdobe_Experience_Cloud\tAdobe Experience Cloud\tYes',
      '0123\ta\tb\tNo',
      'c\t\t\tYes',
      '\td\t',
      '"""e"""\t f\tg "h"',
      'i\tj\tk\tl',
      '\t\t',
      '',
    ])
    expect(read('production: {accounts: [a; b; c, d; e; f]}')).toEqual({ accounts: 'a; b; c\nd; e; f' })
    expect(read('production: {accounts: "a; b; c"}')).toEqual({ accounts: 'a; b; c' })
  })

  test('the check reads a quotation mark in a cell as what it is', () => {
    const account = `{label: x, name: '"Adobe_Experience_Cloud"', type: Adobe Experience Cloud, enabled: yes}`
    const { findings } = JSON.parse(run(`production: {accounts: [${account}]}`, '--format=json').stdout)
    expect(findings).toContainEqual(
      expect.objectContaining({ values: expect.objectContaining({ value: '"Adobe_Experience_Cloud"' }) }),
    )
  })

  test.each<[string, string, Record<string, string>]>([
    ['an alias of an environment', 'production: &p {imsServer: a}\nstage: *p', { imsServer: 'a' }],
    [
      'a merge',
      'production: &p {imsServer: a, imsScope: b}\nstage: {<<: *p, imsScope: c}',
      { imsServer: 'a', imsScope: 'c' },
    ],
    [
      'own entries win, before and after',
      'production: &p {imsServer: a}\nstage:\n  imsServer: b\n  <<: *p',
      { imsServer: 'b' },
    ],
    ['own nothing wins', 'production: &p {imsServer: a, imsScope: b}\nstage: {<<: *p, imsServer: }', { imsScope: 'b' }],
    [
      'of several the earlier wins',
      'production: &p {imsServer: a}\nstage: {<<: [*p, {imsServer: b, imsScope: c}]}',
      { imsServer: 'a', imsScope: 'c' },
    ],
    [
      'two merges',
      'production: &p {imsServer: a}\nstage: {<<: *p, <<: {imsScope: c}}',
      { imsServer: 'a', imsScope: 'c' },
    ],
    ['a merge of a merge', 'production: &p {<<: &q {imsServer: a}}\nstage: {<<: *p}', { imsServer: 'a' }],
    ['a merge of nothing', 'production: {imsServer: a}\nstage: {<<: , imsServer: b}', { imsServer: 'b' }],
    ['an alias of a value', 'production: {imsScope: &s openid}\nstage: {imsScope: *s}', { imsScope: 'openid' }],
    [
      'an alias of a list, and in one',
      'production: {productProfiles: &l [&a x]}\nstage: {productProfiles: *l, operatorGroups: [*a, y]}',
      { productProfiles: 'x', operatorGroups: 'x\ny' },
    ],
    [
      'a merge in an account',
      'production: {imsServer: a}\nstage: {accounts: [&m {name: b, enabled: no}, {<<: *m, label: c}]}',
      { accounts: 'Label\tInternal name\tType\tEnabled\n\tb\t\tNo\nc\tb\t\tNo' },
    ],
    [
      'an anchor that is set again',
      'production: {imsServer: &a x, imsScope: *a, callbackServer: &a y}\nstage: {imsScope: *a}',
      { imsScope: 'y' },
    ],
  ])('of stage, by %s', (_, text, expected) => expect(read(text, 'stage')).toEqual(expected))

  test('whatever texts a configuration has, JSON carries them here unchanged', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.constantFrom('~', 'null', 'a\nb', ' x ', '\ud800', '🚀'),
    )
    const entries = [...settings.values()].map(({ name, field }) => {
      const { options } = field
      return [name, options ? fc.constantFrom(...Object.keys(options)) : value]
    })
    const instance: fc.Arbitrary<Record<string, string>> = fc.record(Object.fromEntries(entries))
    fc.assert(
      fc.property(instance, instance, fc.constantFrom(undefined, 2, '\t'), (production, stage, space) => {
        fc.pre([production, stage].some((one) => Object.values(one).some((value) => value.trim() !== '')))
        const { configuration, file } = readConfiguration(JSON.stringify({ production, stage }, null, space))
        expect(tellMistakes(file, '')).toEqual([])
        expect(configuration).toEqual({ production, stage })
      }),
      { numRuns },
    )
  })
})

describe('a mistake in the file', () => {
  const text = 'Expected is a text; put one that contains a colon or begins with a bracket in quotes.'
  const colon = 'Expected is a text; put one that contains a colon in quotes.'
  const merge = 'Expected is an alias of a mapping, such as *name, or a list of such aliases.'
  const tag =
    'A tag, a word that begins with !, stands before this value. Delete it, or put a text that begins with ! in quotes.'
  const unanchored =
    'No anchor of this name stands before the alias. Write &name before a value, or put a text that begins with * in quotes.'

  test.each<[string, string, string[]]>([
    ['empty', '', ['1:1: The file is empty. Expected is production or stage, and settings under them.']],
    [
      'white space only',
      ' \n\n',
      ['1:1: The file is empty. Expected is production or stage, and settings under them.'],
    ],
    [
      'comments only',
      '# one\n# two\n',
      ['1:1: The file is empty. Expected is production or stage, and settings under them.'],
    ],
    ['null', '~', ['1:1: The file is empty. Expected is production or stage, and settings under them.']],
    [
      'no setting',
      'production:\nstage: {}\n',
      ['1:1: No setting is given, so there is nothing to check. Write settings under production or stage.'],
    ],
    [
      'no value',
      'production: {imsServer: , imsScope: " "}',
      ['1:1: No setting is given, so there is nothing to check. Write settings under production or stage.'],
    ],
    [
      'a list',
      '- production',
      ['1:1: The file holds a list. Expected is production or stage, and settings under them as name: value.'],
    ],
    [
      'a text',
      '\nproduction',
      ['2:1: The file holds a text. Expected is production or stage, and settings under them as name: value.'],
    ],
    [
      'settings of another shape',
      'production: [a]\nstage: x\n',
      [
        '1:13: production holds a list. Expected are settings under it, indented, one a line as name: value.',
        '2:8: stage holds a text. Expected are settings under it, indented, one a line as name: value.',
      ],
    ],
    [
      'a setting at the top',
      'callbackServer: a\nproduction: {imsServer: b}',
      ['1:1: callbackServer belongs under production or stage. Move it there and indent it.'],
    ],
    [
      'another name of a setting at the top',
      'client_id: a',
      ['1:1: client_id is not known here. Did you mean imsClientIdentifier? It belongs under production or stage.'],
    ],
    [
      'a misspelt setting at the top',
      'callbackServr: a',
      ['1:1: callbackServr is not known here. Did you mean callbackServer? It belongs under production or stage.'],
    ],
    [
      'a misspelt environment',
      'prodution: {imsServer: b}',
      ['1:1: prodution is not known here. Did you mean production?'],
    ],
    [
      'another name of an environment',
      'prod: {imsServer: b}\nstaging: {imsServer: b}',
      ['1:1: prod is not known here. Did you mean production?', '2:1: staging is not known here. Did you mean stage?'],
    ],
    [
      'an unknown environment',
      'integration: {imsServer: b}',
      ['1:1: integration is not known here. Expected is production or stage, and settings under them.'],
    ],
    [
      'an environment in another',
      'production:\n  imsServer: a\n  stage:\n    imsServer: b\n',
      ['3:3: stage stands under production. Write it at the left margin, beside production.'],
    ],
    [
      'a schema that is no text',
      '$schema: [a]\nproduction: {imsServer: b}',
      ['1:10: $schema holds a list. Expected is a text; it is for editors and otherwise left aside.'],
    ],
    [
      'other names of settings',
      'production:\n  clientId: a\n  Callback_URL: b\n  IMSSERVER: c\n',
      [
        '2:3: clientId is not a setting. Did you mean imsClientIdentifier?',
        '3:3: Callback_URL is not a setting. Did you mean callbackServer?',
        '4:3: IMSSERVER is not a setting. Did you mean imsServer?',
      ],
    ],
    [
      'a misspelt setting',
      'production: {asociationMask: b}',
      ['1:14: asociationMask is not a setting. Did you mean associationMask?'],
    ],
    [
      'unknown settings',
      'production: {"": a, toString: b, __proto__: c}\n__proto__: d',
      [
        `1:14: "" is not a setting. Expected is one of ${all}.`,
        `1:21: toString is not a setting. Expected is one of ${all}.`,
        `1:34: __proto__ is not a setting. Expected is one of ${all}.`,
        '2:1: __proto__ is not known here. Expected is production or stage, and settings under them.',
      ],
    ],
    [
      'names with what cannot be seen',
      'production: {"a\\e\\u200bb": x}',
      [`1:14: a[U+001B][U+200B]b is not a setting. Expected is one of ${all}.`],
    ],
    [
      'a long name',
      `production: {${'x'.repeat(500)}: y}`,
      [`1:14: ${'x'.repeat(120)}… is not a setting. Expected is one of ${all}.`],
    ],
    [
      'given twice',
      'production:\n  imsServer: a\n  imsServer: b\nproduction: {}\n',
      [
        '3:3: imsServer is given twice, first in line 2. Keep one of the two.',
        '4:1: production is given twice, first in line 1. Keep one of the two.',
      ],
    ],
    [
      'keys that are no names',
      'production:\n  ? [a]\n  : b\n  ? {c: d}\n  : e\n  : f\n  imsServer: &g h\n  *g : i\n',
      [
        '2:5: A name is expected here and this is a list. Write name: value.',
        '4:5: A name is expected here and this is a mapping. Write name: value.',
        '6:1: A name is expected here and this is nothing. Write name: value.',
        '8:3: A name is expected here and this is an alias. Write name: value.',
      ],
    ],
    [
      'no texts',
      'production:\n  imsServer: [a]\n  imsScope: {a: b}\n  imsClientSecret: [a]\n  changed: {a}\n  accounts: {label: a}\n',
      [
        `2:14: imsServer holds a list. ${text}`,
        '3:13: imsScope holds a mapping. Expected is a text of one or more lines, or a list of texts.',
        `4:20: imsClientSecret holds a list. ${text}`,
        `5:12: changed holds a mapping. ${text}`,
        '6:13: accounts holds a mapping. Expected is a list of accounts, each behind a hyphen.',
      ],
    ],
    [
      'entries that are no lines',
      'production:\n  productProfiles:\n    - a: b\n    - [c]\n    - "d\\ne"\n    - |\n      f\n      g\n',
      [
        `3:7: An entry of productProfiles is a mapping. ${colon}`,
        `4:7: An entry of productProfiles is a list. ${colon}`,
        '5:7: An entry of productProfiles has a line break in it. Expected is one entry for each line.',
        '6:7: An entry of productProfiles has a line break in it. Expected is one entry for each line.',
      ],
    ],
    [
      'unknown choices',
      'production:\n  productContextShown: maybe\n  changed: EnvironmentCopi\n  system: "true"\n',
      [
        '2:24: productContextShown is maybe. Expected is one of yes, no.',
        '3:12: changed is EnvironmentCopi. Expected is one of externalAccount, serverConf, instanceConf, profiles, packageImport, environmentCopy, adobe. Did you mean environmentCopy?',
        '4:11: system is true. Expected is one of linux, linuxOld, windows.',
      ],
    ],
    [
      'accounts',
      'production:\n  accounts:\n    - {nme: a, internal name: b, active: c, owner: d}\n    - {label: "a\\tb", name: "c\\nd", type: [e], enabled: perhaps}\n    - [f]\n    - "g\\nh"\n',
      [
        '3:8: nme is not known in an account. Did you mean name?',
        '3:16: internal name is not known in an account. Did you mean name?',
        '3:34: active is not known in an account. Did you mean enabled?',
        '3:45: owner is not known in an account. Expected is one of label, name, type, enabled.',
        '4:15: label has a tab or a line break in it. Expected is one line without tabs.',
        '4:29: name has a tab or a line break in it. Expected is one line without tabs.',
        `4:43: type holds a list. ${colon}`,
        '4:57: enabled is perhaps. Expected is yes or no.',
        '5:7: An entry of accounts is a list. Expected is a mapping of label, name, type and enabled, or a text.',
        '6:7: An entry of accounts has a line break in it. Expected is one entry for each line.',
      ],
    ],
    [
      'tags',
      'production: !foo\n  imsServer: !!js/function "x"\n  imsScope: !!str 1\n  message: ! y\n',
      [`2:3: ${tag}`, `2:28: ${tag}`, `3:19: ${tag}`, `4:14: ${tag}`],
    ],
    ['an alias without an anchor', 'production: {imsServer: *a, imsScope: &a x}', [`1:25: ${unanchored}`]],
    [
      'merges',
      'production: &p {imsServer: a}\nstage:\n  <<: [*p, 3]\n  <<: x\n  <<: *q\n',
      [`3:12: << takes over a text. ${merge}`, `4:7: << takes over a text. ${merge}`, `5:7: ${unanchored}`],
    ],
    [
      'a merge of itself',
      'production: &p\n  imsServer: a\n  <<: *p\n',
      ['3:7: This mapping takes over itself with <<. Delete that line.'],
    ],
    [
      'a merge in quotes',
      'production: {"<<": {imsServer: a}}',
      [`1:14: << is not a setting. Expected is one of ${all}.`],
    ],
    [
      'a mistake that two environments take over',
      'production: &p {imsSrver: a, changed: x}\nstage: {<<: *p}',
      [
        '1:17: imsSrver is not a setting. Did you mean imsServer?',
        '1:39: changed is x. Expected is one of externalAccount, serverConf, instanceConf, profiles, packageImport, environmentCopy, adobe.',
      ],
    ],
  ])('%s', (_, file, expected) => expect(mistakesIn(file)).toEqual(expected))

  test.each<[string, string, string[]]>([
    ['a tab', 'production:\n\timsServer: a\n', ['2:1: A tab indents this line. Indent it with spaces.']],
    [
      'a quote that is not closed',
      'production:\n  imsServer: "a\n  imsScope: b\n',
      ['2:14: A quotation mark is never closed. Close it.'],
    ],
    [
      'a bracket that is not closed',
      'production:\n  imsScope: [a,\n  message: b\n',
      ['2:13: A bracket is never closed, or what it holds is not indented. Close it with ] or }.'],
    ],
    [
      'a brace that is not closed',
      '{"production": {"imsServer": "a"}',
      ['1:1: A bracket is never closed, or what it holds is not indented. Close it with ] or }.'],
    ],
    [
      'a bracket in a brace that is closed',
      'production: {imsScope: [a, b}\n',
      ['1:24: A bracket is never closed, or what it holds is not indented. Close it with ] or }.'],
    ],
    [
      'a quote in a brace that is not closed either',
      'production: {imsServer: "a',
      [
        '1:13: A bracket is never closed, or what it holds is not indented. Close it with ] or }.',
        '1:25: A quotation mark is never closed. Close it.',
      ],
    ],
    [
      'no comma',
      '{"production": {"imsServer": "a" "imsScope": "b"}}',
      [
        '1:30: A comma is missing here, or indented lines stand between brackets. Put commas between the entries.',
        '1:34: This is not expected here. Write name: value, and put a text with special signs in quotes.',
      ],
    ],
    [
      'no colon',
      'production:\n  imsServer:a\n  imsScope: b\n',
      ['2:3: A line here has no colon with a space after it. Write name: value.'],
    ],
    [
      'two colons',
      'production:\n  associationMask: a: b\n',
      [
        '2:20: The value has a colon with a space after it, or a hyphen, as if it were more than a text. Put it in quotes, or begin a new line.',
      ],
    ],
    [
      'another indentation',
      'production:\n  imsServer: "a"\n   imsScope: b\n',
      ['3:1: This line is not indented as the lines it belongs to. Begin all of them in the same column.'],
    ],
    [
      'a sign that begins no text',
      'production: {imsServer: @a}',
      ['1:25: A text cannot begin with this sign. Put the text in quotes.'],
    ],
    [
      'a backslash',
      'production: {associationMask: "a\\."}',
      [
        '1:33: In double quotes a backslash begins a code, and this one is not known. Write two backslashes, or use single quotes.',
      ],
    ],
    [
      'an alias with properties',
      'production: {imsServer: &a b, imsScope: &c *a}',
      ['1:44: This is no alias that can be read. Put a text that begins with * or & in quotes.'],
    ],
    [
      'two anchors',
      'production: {imsServer: &a &b c}',
      ['1:28: The value has more than one anchor. Keep one, or put a text that begins with & in quotes.'],
    ],
    [
      'a second document',
      'production: {imsServer: a}\n---\nstage: {imsServer: b}\n',
      ['2:1: A second document begins here, after ---. Expected is one: delete the line, or use two files.'],
    ],
    [
      'a directive',
      '%FOO\nproduction: {imsServer: a}',
      ['2:1: Before this place stands a line that begins with %, which is not read here. Delete that line.'],
    ],
    [
      'a comment without a space',
      'production: {imsServer: "a"#b\n}',
      ['1:28: A space is missing before the sign #. Add it, or put a text that contains # in quotes.'],
    ],
    [
      'a block that is not indented',
      'production:\n  message: |\n    a\n b\n',
      [
        '4:1: This line is not indented as the lines it belongs to. Begin all of them in the same column.',
        '4:2: A line here has no colon with a space after it. Write name: value.',
      ],
    ],
  ])('in the YAML: %s', (_, file, expected) => expect(mistakesIn(file)).toEqual(expected))

  test.each(['[', '- ', '? ', '{a: '])('%j without end', (piece) => {
    const lines = mistakesIn(`production: ${piece === '[' ? '' : '\n'}${piece.repeat(30_000)}`)
    expect(lines.at(-1)).toMatch(/^\d+:\d+: Brackets or lists are nested too deeply to be read\. /)
    expect(lines.length).toBeLessThanOrEqual(2)
  })

  test('all are told in one run, and behind a mistake in the YAML only that', () => {
    const file = 'production:\n  clientId: a\n  imsServer: [b]\n  imsScope: "c\\q"\n  unknown: d\nlast: @e\n'
    expect(mistakesIn(file)).toEqual([
      '2:3: clientId is not a setting. Did you mean imsClientIdentifier?',
      `3:14: imsServer holds a list. ${text}`,
      '4:15: In double quotes a backslash begins a code, and this one is not known. Write two backslashes, or use single quotes.',
      '6:7: A text cannot begin with this sign. Put the text in quotes.',
    ])
  })

  test('of one kind, what is no YAML is told once a line', () => {
    const sentence = 'A text cannot begin with this sign. Put the text in quotes.'
    expect(mistakesIn('production: {imsServer: @a, imsScope: @b}\nstage: {imsServer: @c, message: "\\q"}')).toEqual([
      `1:25: ${sentence}`,
      `2:20: ${sentence}`,
      '2:34: In double quotes a backslash begins a code, and this one is not known. Write two backslashes, or use single quotes.',
    ])
  })

  test('more than a hundred are counted', () => {
    const lines = mistakesIn(`production:\n${Array.from({ length: 250 }, (_, index) => `  x${index}: y\n`).join('')}`)
    expect(lines).toHaveLength(101)
    expect(lines.at(-1)).toBe(' there are more mistakes than these (150).')
  })

  test.each<[string, Uint8Array | string, string]>([
    [
      'UTF-16, little end first',
      Uint8Array.of(0xff, 0xfe, 0x61, 0),
      'the file is UTF-16. Save it with the encoding UTF-8.',
    ],
    [
      'UTF-16, big end first',
      Uint8Array.of(0xfe, 0xff, 0, 0x61),
      'the file is UTF-16. Save it with the encoding UTF-8.',
    ],
    [
      'UTF-16 without its mark',
      Uint8Array.of(0x61, 0, 0x62, 0),
      'the file is UTF-16. Save it with the encoding UTF-8.',
    ],
    [
      'the other UTF-16 without its mark',
      Uint8Array.of(0, 0x61, 0, 0x62),
      'the file is UTF-16. Save it with the encoding UTF-8.',
    ],
    ['Latin-1', Uint8Array.of(0x61, 0xe9, 0x62, 0x63), 'the file is not UTF-8. Save it with the encoding UTF-8.'],
    [
      'a picture',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0),
      'the file is not text. Expected is a configuration in YAML or JSON.',
    ],
    [
      'too much',
      new Uint8Array(mostBytes + 1).fill(0x23),
      'the file has more than 10 MB. Leave out what is not needed, such as old logs.',
    ],
  ])('%s', (_, bytes, message) => {
    expect(run(bytes)).toEqual({ stdout: '', stderr: `ims.yaml: ${message}\n${help}`, exitCode: 2 })
  })

  test('a file of the largest size is read', () => {
    const begin = 'production: {imsServer: a}\n'
    expect(run(`${begin}#${'x'.repeat(mostBytes - begin.length - 1)}`).exitCode).not.toBe(2)
  })

  test.each([
    ['missing.yaml', 'missing.yaml: there is no such file. Expected is the path of a text file.'],
    ['folder', 'folder: that is a folder. Expected is the path of a text file.'],
    ['a\u001bb', 'a[U+001B]b: there is no such file. Expected is the path of a text file.'],
  ])('no file: %j', (path, message) => {
    expect(checkUpCommand([path], worldWith({}))).toEqual({ stdout: '', stderr: `${message}\n${help}`, exitCode: 2 })
  })

  test('a byte order mark moves no column', () => {
    expect(run('\ufeffproduction: {imsSrver: a}').stderr).toContain('ims.yaml:1:14: imsSrver is not a setting.')
    expect(read('production: {imsServer: a}')).toEqual(read('production: {imsServer: a}'))
    expect(run('\ufeffproduction: {imsServer: a}').exitCode).not.toBe(2)
  })

  test('standard input is read with -, and called so', () => {
    const world = worldWith({ '-': 'production: {imsSrver: a}' })
    expect(checkUpCommand(['-'], world).stderr).toBe(
      `stdin:1:14: imsSrver is not a setting. Did you mean imsServer?\n${help}`,
    )
  })
})

describe('no alias bomb hurts', () => {
  const lists = (depth: number, name: string) =>
    Array.from(
      { length: depth },
      (_, index) => `${name}${index}: &${name}${index} [${`*${name}${index - 1}, `.repeat(10)}]\n`,
    )

  test('lists of lists of aliases are never written out', () => {
    const bomb = `a0: &a0 [x]\n${lists(30, 'a').slice(1).join('')}production: {productProfiles: *a29}\n`
    expect(mistakesIn(bomb).at(-1)).toBe(
      '30:66: An entry of productProfiles is a list. Expected is a text; put one that contains a colon in quotes.',
    )
  })

  test('merges of merges are read once each', () => {
    const link = (index: number) => `x${index}: &x${index} {<<: [*x${index - 1}, *x${index - 1}, *x${index - 1}]}\n`
    const links = Array.from({ length: 40 }, (_, index) => link(index + 1)).join('')
    const lines = mistakesIn(`x0: &x0 {imsServer: a}\n${links}production: {<<: *x40}\n`)
    expect(lines).toHaveLength(41)
    expect(lines.every((line) => line.includes('is not known here'))).toBe(true)
  })

  test('a long chain of merges ends', () => {
    const links = Array.from({ length: 5000 }, (_, index) => `&x${index + 1} {<<: *x${index}}`).reverse()
    const chain = links.reduceRight((inner, link) => `${inner}\n- ${link}`, '- &x0 {imsServer: a}')
    const lines = mistakesIn(`message:\n${chain}\nproduction: {<<: *x5000}\n`)
    expect(lines.at(-1)).toMatch(/^\d+:\d+: Mappings take over each other with << more than 64 times in a row\. /)
  })

  test('many merges of a large mapping end', () => {
    const large = Array.from({ length: 1000 }, (_, index) => `k${index}: v`).join(', ')
    const lines = mistakesIn(`production:\n  accounts:\n    - &l {${large}}\n${'    - {<<: *l}\n'.repeat(110)}`)
    expect(lines).toHaveLength(101)
    const { file } = readConfiguration(
      `production:\n  accounts:\n    - &l {${large}}\n${'    - {<<: *l}\n'.repeat(110)}`,
    )
    expect(file.mistakes.filter(({ text }) => text.includes('too large'))).toHaveLength(1)
  })

  test('a list of many merges ends', () => {
    const file = `production: &p {imsServer: a}\nstage: {<<: [${'*p,'.repeat(200_000)}], imsScope: b}\n`
    expect(mistakesIn(file)).toEqual([
      expect.stringMatching(/^2:\d+: With everything written out that << takes over, the file is too large\./),
    ])
  })

  test('a long text is not repeated without end', () => {
    const file = `production:\n  message: &m "${'x'.repeat(1_000_000)}"\n  productProfiles: [${'*m, '.repeat(100)}]\n`
    expect(mistakesIn(file)).toEqual(['3:57: With its aliases written out the file is too large. Write less.'])
    expect(readConfiguration(file).configuration.production['productProfiles']).toBe('')
  })
})

describe('a wrong command line', () => {
  const flags = '--lang, --format, --site, --schema, --sample, --version, --help'

  test.each<[string[], string[]]>([
    [[], ['The file is missing. Expected is the path of a configuration, or - for standard input.']],
    [[''], ['The file is missing. Expected is the path of a configuration, or - for standard input.']],
    [['--format=json'], ['The file is missing. Expected is the path of a configuration, or - for standard input.']],
    [
      ['--format', 'ims.yaml'],
      [
        '--format=ims.yaml is not known. Expected is one of text, json, markdown, sarif, junit.',
        'The file is missing. Expected is the path of a configuration, or - for standard input.',
      ],
    ],
    [
      ['ims.yaml', 'b.yaml', '-'],
      ['b.yaml is one file too many. Check one file at a time.', '- is one file too many. Check one file at a time.'],
    ],
    [['ims.yaml', '--formt=json'], [`--formt is not a flag. Expected is one of ${flags}. Did you mean --format?`]],
    [['ims.yaml', '-abc'], [`-abc is not a flag. Expected is one of ${flags}.`]],
    [['ims.yaml', '--__proto__=x'], [`--__proto__ is not a flag. Expected is one of ${flags}.`]],
    [['ims.yaml', '--constructor'], [`--constructor is not a flag. Expected is one of ${flags}.`]],
    [['ims.yaml', '--lang'], ['--lang has no value. Write --lang=<value>.']],
    [['ims.yaml', '--lang', '--format=json'], ['--lang has no value. Write --lang=<value>.']],
    [['ims.yaml', '--lang=en', '--lang=nl'], ['--lang is given twice. Give it once.']],
    [['ims.yaml', '--lang=fr'], ['--lang=fr is not known. Expected is one of en, nl.']],
    [
      ['ims.yaml', '--format=jsn'],
      ['--format=jsn is not known. Expected is one of text, json, markdown, sarif, junit. Did you mean json?'],
    ],
    [
      ['ims.yaml', '--format=toString'],
      ['--format=toString is not known. Expected is one of text, json, markdown, sarif, junit.'],
    ],
    [['--schema=x'], ['--schema takes no value. Write --schema alone.']],
    [
      ['ims.yaml', 'b.yaml', '--sample'],
      ['ims.yaml is not read with --sample. Leave it out.', 'b.yaml is not read with --sample. Leave it out.'],
    ],
    ...[
      'docs.example.com',
      'ftp://docs.example.com',
      'https://docs.example.com/a',
      'https://docs.example.com/?',
      'https://docs.example.com#',
      'https://a@docs.example.com',
      'javascript:alert(1)',
      '',
    ].map((site): [string[], string[]] => [
      ['ims.yaml', `--site=${site}`],
      [`--site=${site} is not an origin. Expected is a scheme and a host, such as https://docs.example.com.`],
    ]),
    [
      ['a', 'b', '--lang=fr', '--format', 'xml', '--site=x', '--bogus', '--lang=en'],
      [
        '--lang=fr is not known. Expected is one of en, nl.',
        '--format=xml is not known. Expected is one of text, json, markdown, sarif, junit.',
        '--site=x is not an origin. Expected is a scheme and a host, such as https://docs.example.com.',
        `--bogus is not a flag. Expected is one of ${flags}.`,
        '--lang is given twice. Give it once.',
        'b is one file too many. Check one file at a time.',
      ],
    ],
  ])('%j', (args, expected) => {
    const world = worldWith({ 'ims.yaml': 'production: {imsServer: a}' })
    const stderr = `${expected.join('\n')}\n${help}`
    expect(checkUpCommand(args, world)).toEqual({ stdout: '', stderr, exitCode: 2 })
  })

  test.each([
    ['--lang=nl'],
    ['--lang', 'nl'],
    ['--site=https://docs.example.com/', '--lang=nl'],
    ['--site=http://localhost:4321', '--lang=nl'],
  ])('%j %j is right', (...args) => {
    const file = 'production: {imsServer: a}'
    expect(run(file, ...args).stderr).toBe('')
    expect(checkUpCommand([...args, 'ims.yaml'], worldWith({ 'ims.yaml': file }))).toEqual(run(file, ...args))
  })

  test('a file whose name begins with a dash comes behind --', () => {
    expect(checkUpCommand(['--', '--odd'], worldWith({ '--odd': 'production: {imsServer: a}' })).exitCode).not.toBe(2)
  })
})

/** Both instances, with findings of every level and a value that wants to disturb whatever shows it. */
const hostile = `production: &p
  callbackServer: &c https://campaign.example.com
  instanceUrl: https://campaign.example.com
  productContextShown: yes
  productContext: ${JSON.stringify('a](javascript:x) <b>&"\u001b[31m\uffff\ud800]]>')}
stage:
  <<: *p
  callbackServer: *c
  instanceUrl: https://campaign-stage.example.com
  associationMask: |
    Campaign - (.*)
  productProfiles:
    - campaign - report
`

const writing: Writing = { folder: 'en', language: 'en', words: {}, site: '', date: now }
const hostileConfiguration = readConfiguration(hostile).configuration
const hostileReport = report(hostileConfiguration, writing)

describe('the exit code', () => {
  test.each<[string, string, 0 | 1]>([
    ['an error', 'production: {callbackServer: "http://a.example.com"}', 1],
    ['a warning', 'production: {productContextShown: yes}', 0],
    [
      'nothing to complain of',
      'production: {productContextShown: yes, productContext: dma_campaign_classic, provisionedProductContext: dma_campaign_classic}',
      0,
    ],
  ])('of %s', (_, file, exitCode) => {
    for (const format of Object.keys(formats)) {
      const outcome = run(file, `--format=${format}`)
      expect({ stderr: outcome.stderr, exitCode: outcome.exitCode }).toEqual({ stderr: '', exitCode })
      expect(outcome.stdout).toMatch(/[^\n]\n$/)
    }
  })
})

describe('json and markdown', () => {
  test('are what the engine writes', () => {
    expect(run(hostile, '--format=json').stdout).toBe(reportJson(hostileReport))
    expect(run(hostile, '--format=markdown').stdout).toBe(reportMarkdown(hostileReport, {}))
    const site = report(hostileConfiguration, {
      ...writing,
      folder: 'nl',
      language: 'nl',
      words: bracketed,
      site: 'https://docs.example.com',
    })
    expect(run(hostile, '--format=json', '--lang=nl', '--site=https://docs.example.com/').stdout).toBe(reportJson(site))
  })
})

describe('text', () => {
  test('has the groups in their order, places, and notes in short', () => {
    const scopes = 'openid,AdobeID,session,read_organizations,additional_info.projectedProductContext'
    const file = [
      'production:',
      `  imsScope: ${scopes.replace('AdobeID', 'adobeid')}`,
      `  provisionedScope: ${scopes}`,
      'stage: {changed: profiles, productContextShown: no}',
    ].join('\n')
    const { findings, counts } = JSON.parse(run(file, '--format=json').stdout)
    const { scope, restart, context } = Object.fromEntries(
      [
        ['scope', 'letterCase'],
        ['restart', 'signInAgain'],
        ['context', 'defaultValue'],
      ].map(([name, code]) => [name, findings.find((finding: { code: string }) => finding.code === code)]),
    )
    const { noRestart = '' } = checks.find(({ id }) => id === 'restart-the-server')?.messages ?? {}
    const labels = (...left: string[]) => {
      const given = Array.from(settings.values()).filter(({ name }) => !left.includes(name))
      return new Intl.ListFormat('en').format(given.map((setting) => labelOf(setting, {})))
    }
    const lines = (text: string) => wrap(text, '    ')
    expect(counts).toEqual({ error: 1, warning: 0, unsure: 2, note: 2 })
    expect(run(file).stdout).toBe(`ims.yaml: Errors: 1. Warnings: 0. Cannot be known from here: 2. Notes: 2.

Mend this first

  ✕ Error · Production · Scope · letterCase
    ims.yaml:2:13
${lines(scope.message)}
${lines(`How sure: ${scope.basis.text}`)}
    Section: /s/scope/

Cannot be known from here

  ? Cannot be known from here · Stage · Product context · defaultValue
    ims.yaml:4:49
${lines(context.message)}
${lines(`How sure: ${context.basis.text}`)}
    Section: /s/product-context/

  ? Cannot be known from here · Stage · Product context · notGiven
    ims.yaml:4:49
${lines(findings.find(({ code }: { code: string }) => code === 'notGiven').message)}
${lines(`How sure: ${findings.find(({ code }: { code: string }) => code === 'notGiven').basis.text}`)}
    Section: /s/product-context/

After the change: what to restart

  i ${lines(`Stage · Restart: ${noRestart}`).trimStart()}
  i ${lines(`Stage · Restart: ${restart.message}`).trimStart()}

Not given, so not looked at
${wrap(`Production: ${labels('imsScope', 'provisionedScope')}`, '  ')}
${wrap(`Stage: ${labels('changed', 'productContextShown')}`, '  ')}
`)
  })

  test('says so when nothing is wrong', () => {
    const { stdout } = run('production: {changed: profiles}')
    expect(stdout).toMatch(/^ims\.yaml: Nothing that was given is wrong\. Errors: 0\./)
    expect(run('production: {productContextShown: yes}').stdout).not.toContain('Nothing that was given is wrong')
  })

  test('says every finding once, with its places, whatever its values are', () => {
    const { stdout } = run(hostile)
    const flat = stdout.replaceAll(/\s+/g, ' ')
    for (const { level, code, template } of hostileReport.findings) {
      if (level !== 'note') expect(flat).toContain(` · ${code} ims.yaml:`)
      const [longest = ''] = template.split(/\{\w+\}/).toSorted((one, other) => other.length - one.length)
      expect(flat).toContain(longest.trim())
    }
    expect(stdout).toContain('ims.yaml:2:22, ims.yaml:8:19\n')
    expect(stdout).toContain('a](javascript:x) <b>&"[U+001B][31m')
    expect(stdout).not.toMatch(/[^\n -\u{10ffff}]|[\u007f-\u009f]/u)
  })

  test('is 88 columns wide where words allow it, and breaks no value that is to be copied', () => {
    for (const lang of ['en', 'nl']) {
      for (const line of run(hostile, `--lang=${lang}`).stdout.split('\n'))
        expect(widthOf(line)).toBeLessThanOrEqual(88)
    }
    const { stdout } = run('production: {changed: serverConf, system: linux}')
    expect(stdout).toContain('nlserver config -reload')
    expect(stdout).toContain('systemctl stop nlserver')
  })

  test('colours the word of the level on request, and nothing else', () => {
    const world = worldWith({ 'ims.yaml': hostile }, { isColoured: true })
    const { stdout } = checkUpCommand(['ims.yaml'], world)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what a colour is
    const coloured = [...stdout.matchAll(/\u001b\[3\dm(.*?)\u001b\[0m/g)].map(([, word]) => word)
    expect(new Set(coloured)).toEqual(new Set(['Error', 'Warning', 'Cannot be known from here']))
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what a colour is
    expect(stdout.replaceAll(/\u001b\[\d+m/g, '')).toBe(run(hostile).stdout)
  })
})

test.each([
  ['one two', 'one two'],
  [`${'x'.repeat(80)} ${'y'.repeat(80)}`, `  ${'x'.repeat(80)}\n  ${'y'.repeat(80)}`],
  [`a ${'x'.repeat(100)} b`, `  a\n  ${'x'.repeat(100)}\n  b`],
  ['字'.repeat(50), `  ${'字'.repeat(43)}\n  ${'字'.repeat(7)}`],
  [`${'字'.repeat(43)}，${'字'.repeat(3)}`, `  ${'字'.repeat(42)}\n  字，字字字`],
  [`${'字'.repeat(42)}（${'字'.repeat(3)}`, `  ${'字'.repeat(42)}\n  （字字字`],
  [`${'x'.repeat(84)}。${'字'.repeat(3)}`, `  ${'x'.repeat(84)}。\n  字字字`],
  [`${'x'.repeat(60)} ${'y\u00a0'.repeat(20)}`, `  ${'x'.repeat(60)}\n  ${'y\u00a0'.repeat(20)}`],
  [`${'x'.repeat(100)} b`, `  ${'x'.repeat(100)}\n  b`],
  ['a   b', '  a   b'],
])('%s is wrapped', (text, expected) =>
  expect(wrap(text, '  ')).toBe(expected.startsWith('  ') ? expected : `  ${expected}`),
)

describe('in another language', () => {
  /** What of a text was not translated: not between brackets, and not a name of ours. */
  function untranslated(text: string): string[] {
    const names = [
      ...checks.flatMap((check) => [check.id, ...Object.keys(check.messages)]),
      ...environments,
      ...settings.keys(),
    ]
    let flat = text.replaceAll(/\n +/g, ' ')
    for (let before = ''; before !== flat; ) {
      before = flat
      flat = flat.replaceAll(/⟦[^⟦⟧]*⟧/g, '')
    }
    const words = flat.match(/\p{L}[\p{L}-]{2,}/gu) ?? []
    return words.filter((word) => !names.includes(word))
  }

  test.each<[Format, string[]]>([
    ['text', ['ims', 'yaml', 'link']],
    ['markdown', []],
  ])('%s is in that language throughout', (format, ours) => {
    const plain =
      'production: {imsScope: "openid,adobeid", provisionedScope: "openid,AdobeID", changed: profiles}\nstage: {productContextShown: yes, imsServer: "http://a"}'
    const { stdout } = run(plain, `--format=${format}`, '--lang=nl')
    const values = ['openid', 'adobeid', 'AdobeID', 'profiles', 'yes', 'http', 'UTC']
    expect(untranslated(stdout).filter((word) => !ours.includes(word) && !values.includes(word))).toEqual([])
  })

  test('sarif and junit have the sentences of that language', () => {
    const { runs } = JSON.parse(run(hostile, '--format=sarif', '--lang=nl').stdout)
    expect(runs[0].language).toBe('nl')
    for (const { message } of runs[0].results) expect(message.text).toMatch(/^⟦/)
    for (const rule of runs[0].tool.driver.rules) expect(rule.shortDescription.text + rule.help.text).toMatch(/^⟦.*⟧⟦/s)
    const xml = run(hostile, '--format=junit', '--lang=nl').stdout
    for (const [, name] of xml.matchAll(/<test(?:suite|case) name="([^"]*)"/g)) expect(name).toMatch(/^⟦.*⟧$/)
    for (const [, message] of xml.matchAll(/message="([^"]*)"/g)) expect(message).toMatch(/^⟦/)
  })

  test('labels and hints of help and sample are too', () => {
    const world = worldWith({})
    for (const [arg, count] of [
      ['--help', 3],
      ['--sample', 1],
    ] as const) {
      const { stdout } = checkUpCommand([arg, '--lang=nl'], world)
      expect(stdout.match(/⟦/g)?.length).toBeGreaterThan(count * 15)
      expect(checkUpCommand([arg], world).stdout).not.toContain('⟦')
    }
    expect(checkUpCommand(['--help', '--lang=xx'], world)).toEqual(checkUpCommand(['--help'], world))
  })
})

describe('sarif', () => {
  const log = (file: string, ...args: string[]) => JSON.parse(run(file, '--format=sarif', ...args).stdout)
  const [{ tool, results, ...rest }] = log(hostile).runs

  test('is a log of one run', () => {
    const { runs, ...own } = log(hostile)
    expect(own).toEqual({
      $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
      version: '2.1.0',
    })
    expect(runs).toHaveLength(1)
    expect(rest).toEqual({ language: 'en', columnKind: 'utf16CodeUnits' })
    const { rules, ...driver } = tool.driver
    expect(tool).toEqual({ driver: { ...driver, rules } })
    expect(driver).toEqual({ name: 'Signpost check-up', version: '1.2.3' })
  })

  test('has a rule for every code that was reported, once', () => {
    const ids = hostileReport.findings.map(({ check, code }) => `${check}/${code}`)
    expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual([...new Set(ids)])
    for (const rule of tool.driver.rules) {
      const finding = hostileReport.findings.find(({ check, code }) => rule.id === `${check}/${code}`)
      const level = finding?.level === 'unsure' ? 'none' : finding?.level
      expect(rule).toEqual({
        id: rule.id,
        shortDescription: { text: finding?.template },
        help: { text: `How sure: ${finding?.basis.text}` },
        defaultConfiguration: { level },
      })
    }
  })

  test('has addresses with a site only', () => {
    const [{ tool: located }] = log(hostile, '--site=https://docs.example.com').runs
    expect(located.driver.informationUri).toBe('https://docs.example.com/')
    for (const { id, helpUri } of located.driver.rules) {
      const [check, code] = id.split('/')
      expect(helpUri).toBe(`https://docs.example.com/en/checks/${check}/#${code}`)
    }
  })

  test('has a result for every finding, with the places of its setting', () => {
    const places: Record<string, [number, number][]> = {
      'production,stage callbackServer': [
        [2, 22],
        [8, 19],
      ],
      'production callbackServer': [[2, 22]],
      'stage callbackServer': [[8, 19]],
      'production,stage productContext': [[5, 19]],
      'stage associationMask': [[10, 20]],
    }
    expect(results).toHaveLength(hostileReport.findings.length)
    for (const [index, finding] of hostileReport.findings.entries()) {
      const { check, code, level, environments: about, setting, group, basis } = finding
      const { message, partialFingerprints, ...result } = results[index]
      expect(result).toEqual({
        ruleId: `${check}/${code}`,
        ruleIndex: tool.driver.rules.findIndex(({ id }: { id: string }) => id === `${check}/${code}`),
        ...(level === 'unsure' ? { kind: 'open', level: 'none' } : { level }),
        locations: places[`${about} ${setting}`]?.map(([startLine, startColumn]) => ({
          physicalLocation: { artifactLocation: { uri: 'ims.yaml' }, region: { startLine, startColumn } },
        })),
        properties: { environments: about, group, basis: { kind: basis.kind, source: basis.source } },
      })
      expect(message.text).not.toMatch(/(?<!\\)\]\(|[^ -\ud7ff\ue000-\u{10ffff}]/u)
      expect(partialFingerprints).toEqual({ 'signpostFinding/v1': expect.stringMatching(/^[\da-f]{64}$/) })
    }
    const other = results.find(({ ruleId }: { ruleId: string }) => ruleId === 'product-context/other')
    expect(other.message.text).toContain('a\\](javascript:x) <b>&"[U+001B][31m')
  })

  test('knows a finding again when it moves, and no other', () => {
    const prints = (file: string) => {
      const [{ results: found }] = log(file).runs
      return found.map(({ partialFingerprints }: Record<string, object>) => JSON.stringify(partialFingerprints))
    }
    expect(prints(`# moved\n\n${hostile}`)).toEqual(prints(hostile))
    expect(new Set(prints(hostile)).size).toBe(hostileReport.findings.length)
    const found = prints(checkUpCommand(['--sample'], worldWith({})).stdout)
    expect(new Set(found).size).toBe(found.length)
    const [one] = prints('production: {callbackServer: "http://a.example.com"}')
    expect(prints('stage: {callbackServer: "http://a.example.com"}')).not.toContain(one)
  })

  test.each([
    ['ims.yaml', 'ims.yaml'],
    ['./ims.yaml', 'ims.yaml'],
    ['../a b/ä%.yaml', '../a%20b/%C3%A4%25.yaml'],
    ['a\\b:c.yaml', 'a/b%3Ac.yaml'],
    ['/a b/ims.yaml', 'file:///a%20b/ims.yaml'],
    ['C:\\a b\\ims.yaml', 'file:///C:/a%20b/ims.yaml'],
    ['a\ud800.yaml', 'a%EF%BF%BD.yaml'],
    ['-', 'stdin'],
  ])('writes %j as %s', (path, uri) => {
    const { stdout } = checkUpCommand([path, '--format=sarif'], worldWith({ [path]: hostile }))
    const uris = [...stdout.matchAll(/"uri": "(.*)"/g)].map(([, found]) => found)
    expect([...new Set(uris)]).toEqual([uri])
  })
})

/** An element of XML with its text, the texts in it left out. */
interface Element {
  name: string
  attributes: Record<string, string>
  text: string
  children: Element[]
}

/** Reads the XML that is written here; throws for what is not well-formed. */
function readXml(xml: string): Element {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML forbids them
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u.test(xml))
    throw new Error('a sign that XML forbids')
  const unescaped = (text: string) => {
    if (/[<]|&(?!(?:amp|lt|gt|quot);)/.test(text)) throw new Error(`not escaped: ${text}`)
    return text.replaceAll(/&(\w+);/g, (_, name) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name as string] ?? '')
  }
  const open: Element[] = [{ name: '', attributes: {}, text: '', children: [] }]
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
  if (!xml.startsWith(head)) throw new Error('no head')
  for (const [, end, name = '', inner = '', closed, text] of xml
    .slice(head.length)
    .matchAll(/<(\/?)([\w-]+)((?: \w+="[^"<]*")*)(\/?)>|([^<]+|<)/g)) {
    const top = open.at(-1) as Element
    if (text !== undefined) top.text += unescaped(text)
    else if (end) {
      if (open.pop()?.name !== name) throw new Error(`${name} is not open`)
    } else {
      const attributes = Object.fromEntries(
        [...inner.matchAll(/ (\w+)="([^"]*)"/g)].map(([, key, value = '']) => [key, unescaped(value)]),
      )
      const element = { name, attributes, text: '', children: [] }
      top.children.push(element)
      if (!closed) open.push(element)
    }
  }
  if (open.length !== 1 || open[0]?.children.length !== 1) throw new Error('not one element')
  return open[0].children[0] as Element
}

describe('junit', () => {
  const suites = readXml(run(hostile, '--format=junit').stdout)

  test('has a suite for each instance that has anything, and a case for each check', () => {
    expect(suites.name).toBe('testsuites')
    expect(suites.children.map(({ name, attributes }) => [name, attributes['name'], attributes['timestamp']])).toEqual([
      ['testsuite', 'Production', '2026-01-02T03:04:05'],
      ['testsuite', 'Stage', '2026-01-02T03:04:05'],
    ])
    for (const [index, suite] of suites.children.entries()) {
      expect(suite.children.map(({ name, attributes }) => ({ name, ...attributes }))).toEqual(
        parts.map(({ check }) => ({ name: check.title, classname: `${environments[index]}.${check.id}` })),
      )
    }
    expect(readXml(run('stage: {changed: profiles}', '--format=junit').stdout).children).toHaveLength(1)
  })

  test('has the errors as a failure, warnings and what is not known as output', () => {
    for (const [index, suite] of suites.children.entries()) {
      for (const [place, { children }] of suite.children.entries()) {
        const own = hostileReport.findings.filter(
          (finding) =>
            finding.check === parts[place]?.check.id &&
            finding.environments.includes(environments[index] as Environment),
        )
        const textOf = (name: string) => children.find((child) => child.name === name)?.text ?? ''
        for (const { code, level } of own) {
          const where = { error: 'failure', warning: 'system-out', unsure: 'system-out', note: '' }[level]
          for (const name of ['failure', 'system-out', 'skipped']) {
            expect(textOf(name).includes(` · ${code}\nims.yaml:`)).toBe(name === where)
          }
        }
        const isGiven = own.length > 0
        expect(children.some(({ name }) => name === 'skipped')).toBe(!isGiven)
      }
    }
  })

  test('counts right', () => {
    const countIn = ({ children }: Element) => ({
      tests: `${children.length}`,
      failures: `${children.filter((one) => one.children.some(({ name }) => name === 'failure')).length}`,
      errors: '0',
      skipped: `${children.filter((one) => one.children.some(({ name }) => name === 'skipped')).length}`,
    })
    for (const suite of suites.children) expect(suite.attributes).toMatchObject(countIn(suite))
    const cases = suites.children.flatMap(({ children }) => children)
    expect(suites.attributes).toEqual({ name: 'Signpost check-up', ...countIn({ ...suites, children: cases }) })
    expect(suites.attributes).toMatchObject({ tests: '18', failures: '4', skipped: '13' })
  })

  test('begins a failure with its first sentence, and makes visible what XML forbids', () => {
    const { stdout } = run(
      `production: {productContextShown: no, productContext: "a. B?c\\e\\uffffd"}`,
      '--format=junit',
    )
    const failures = readXml(stdout).children[0]?.children.flatMap(({ children }) =>
      children.filter(({ name }) => name === 'failure'),
    )
    expect(failures?.map(({ attributes }) => attributes['type'])).toEqual(['other'])
    const { other = '' } = checks.find(({ id }) => id === 'product-context')?.messages ?? {}
    const [first = ''] = other.split('. ')
    expect(failures?.[0]?.attributes['message']).toBe(
      `${first}.`.replace('{side}', 'Campaign').replace('{value}', 'a. B?c[U+001B][U+FFFF]d'),
    )
  })
})

describe('the schema', () => {
  const validate = new Ajv({ allowUnionTypes: true }).compile(schema())
  const accepts = (text: string) => validate(parse(text, { merge: true }))

  test('is what --schema prints', () => {
    const { stdout, stderr, exitCode } = checkUpCommand(['--schema'], worldWith({}))
    expect(JSON.parse(stdout)).toEqual(schema())
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 })
  })

  test('describes every setting', () => {
    const { definitions } = JSON.parse(JSON.stringify(schema()))
    const { properties } = definitions.instance
    expect(Object.keys(properties)).toEqual([...settings.keys()])
    for (const [name, { title, description, writeOnly }] of Object.entries<Record<string, string>>(properties)) {
      const field = settings.get(name)?.field
      expect(title).toBe(labelOf(settings.get(name) as Setting, {}))
      expect(description).toContain(name === 'imsServer' ? checkUpWords['checkUp.imsServer.hint'] : field?.hint)
      expect(Boolean(writeOnly)).toBe(field?.kind === 'secret')
      expect(description?.includes('Reports leave it out.')).toBe(field?.kind === 'secret')
    }
  })

  test.each([
    hostile,
    'production: {imsServer: a}',
    'production:\nstage: {imsScope: a}',
    '{$schema: x, production: {productContextShown: true, changed: , system: ""}, stage: {productContextShown: yes, message: x}}',
    'production: {imsClientIdentifier: 12, imsScope: [a, 1, ~], message: "a\\nb"}',
    'production: {accounts: [{label: a, name: 1, type: ~, enabled: yes}, {enabled: No}, {enabled: false}, "a; b; c"], imsServer: x}',
    'production: {accounts: "a; b; c"}',
    'production: {accounts: [], operatorGroups: [], imsServer: x}',
  ])('accepts what the command reads: %s', (text) => {
    expect(run(text).exitCode).not.toBe(2)
    expect(accepts(text), JSON.stringify(validate.errors)).toBe(true)
  })

  test.each([
    '',
    '[]',
    'x',
    '{}',
    '$schema: x',
    'production: []',
    'stage: x',
    'integration: {imsServer: a}',
    'production: {imsServer: a}\ncallbackServer: x',
    'production: {clientId: a}',
    'production: {imsServer: [a]}',
    'production: {imsClientSecret: {a: b}}',
    'production: {imsScope: {a: b}}',
    'production: {imsScope: [[a]]}',
    'production: {imsScope: [{a: b}]}',
    'production: {imsScope: ["a\\nb"]}',
    'production: {productContextShown: maybe}',
    'production: {productContextShown: "true"}',
    'production: {changed: true}',
    'production: {accounts: {label: a}}',
    'production: {accounts: [[a]]}',
    'production: {accounts: [{nme: a}]}',
    'production: {accounts: [{label: "a\\tb"}]}',
    'production: {accounts: [{enabled: maybe}]}',
    'production: {accounts: [{enabled: YES}]}',
    'production: {accounts: [{label: [a]}]}',
    '$schema: [a]\nproduction: {imsServer: a}',
  ])('refuses what the command refuses: %s', (text) => {
    expect(run(text).exitCode).toBe(2)
    expect(accepts(text)).toBe(false)
  })

  test('accepts the sample', () => {
    expect(accepts(checkUpCommand(['--sample'], worldWith({})).stdout)).toBe(true)
  })
})

describe('the sample', () => {
  const { stdout, stderr, exitCode } = checkUpCommand(['--sample'], worldWith({}))

  test('is read back as it is', () => {
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 })
    const { configuration, file } = readConfiguration(stdout)
    expect(tellMistakes(file, '')).toEqual([])
    expect(configuration).toEqual(sample)
  })

  test('gives the findings that it promises, from standard input', () => {
    const outcome = checkUpCommand(['-', '--format=json'], worldWith({ '-': stdout }))
    expect(outcome).toEqual({ stdout: reportJson(report(sample, writing)), stderr: '', exitCode: 1 })
  })

  test('points editors at the schema, and says of each setting once what it is', () => {
    const lines = stdout.split('\n')
    expect(lines[0]).toBe('# yaml-language-server: $schema=check-up.schema.json')
    const site = checkUpCommand(['--sample', '--site=https://docs.example.com'], worldWith({})).stdout
    expect(site.split('\n')[0]).toBe('# yaml-language-server: $schema=https://docs.example.com/check-up.schema.json')
    const comments = lines.filter((line) => line.startsWith('  # '))
    for (const line of comments) expect(widthOf(line)).toBeLessThanOrEqual(88)
    const given = [...settings.values()].filter(({ name }) => environments.some((one) => sample[one][name]))
    const hints = given.map((setting) => hintOf(setting, {}))
    expect(comments.map((line) => line.slice(4)).join(' ')).toHaveLength(hints.join(' ').length)
    for (const hint of hints) expect(comments.map((line) => line.slice(4)).join(' ')).toContain(hint)
    for (const name of ['imsClientSecret', 'provisionedClientSecret', 'Yes\n']) expect(stdout).not.toContain(name)
  })
})

describe('help', () => {
  const { stdout, stderr, exitCode } = checkUpCommand(['--help'], worldWith({}))
  const asNpm = checkUpCommand(['--help'], worldWith({}, { program: 'npm run -s check-up --' })).stdout

  test('is a manual page', () => {
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 })
    expect(stdout.match(/^[A-Z ]+$/gm)).toEqual([
      ...['NAME', 'SYNOPSIS', 'DESCRIPTION', 'OPTIONS', 'THE FILE', 'EXIT STATUS', 'ENVIRONMENT', 'FILES', 'EXAMPLES'],
      ...['PRIVACY', 'SEE ALSO'],
    ])
    const lines = [stdout, asNpm].flatMap((one) => one.split('\n'))
    for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(88)
    const flat = stdout.replaceAll(/\s+/g, ' ')
    for (const setting of settings.values()) {
      const { name, field, check } = setting
      expect(flat).toContain(` ${name} ${labelOf(setting, {})} (`)
      expect(flat).toContain(hintOf(setting, {}))
      expect(stdout).toContain(`\n  ${check.title}\n`)
      for (const [value, label] of Object.entries(field.options ?? {})) expect(flat).toContain(`${value}: ${label}`)
    }
    for (const format of Object.keys(formats)) expect(stdout).toContain(format)
  })

  test('calls the command as it is called', () => {
    const other = checkUpCommand(['--help'], worldWith({}, { program: 'npx check-up' })).stdout
    expect(other.replaceAll('npx check-up', 'check-up')).toBe(stdout)
    expect(checkUpCommand([], worldWith({}, { program: 'npx check-up' })).stderr).toContain('npx check-up --help')
  })

  test.each([['-h'], ['ims.yaml', '--help'], ['--help', '--bogus'], ['--schema', '--help', '--lang=fr']])(
    'comes first in %j',
    (...args) => {
      expect(checkUpCommand(args, worldWith({})).stdout).toBe(stdout)
    },
  )

  test('the file in it is right', () => {
    const [, file = ''] = /\n\n( {4}production:.*?)\n\n/s.exec(stdout) ?? []
    expect(read(file.replaceAll(/^ {4}/gm, ''), 'stage')['callbackServer']).toBe('https://campaign-stage.example.com')
  })

  test('the version is told', () => {
    expect(checkUpCommand(['--version'], worldWith({}))).toEqual({
      stdout: 'Signpost check-up 1.2.3\n',
      stderr: '',
      exitCode: 0,
    })
  })
})

describe('a secret', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-']
  const others = [...' \t\r\n"\'+/=.,:;@*&!#%|<>{}[]\\`~', '\u200b', '\u00a0', '\u0430', '\u001b', '🚀', 'Σ']
  const secret = fc
    .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...letters) }, fc.constantFrom(...others)), {
      minLength: 1,
      maxLength: 24,
    })
    .map((signs) => signs.join(''))

  /** Where a secret is put besides its own field: people paste it anywhere. */
  const strays: ((text: string) => object)[] = [
    () => ({}),
    (text) => ({ production: { imsClientIdentifier: text } }),
    (text) => ({
      production: { callbackServer: `https://${text}.example.com/?a=${text}`, instanceUrl: `https://a.example.com` },
    }),
    (text) => ({ stage: { message: `error ${text} error`, imsScope: text, provisionedScope: [text, 'openid'] } }),
    (text) => ({
      stage: {
        associationMask: `${text}(.*)`,
        productProfiles: [`${text}x`],
        accounts: [{ label: text, name: text, enabled: true }],
      },
    }),
    (text) => ({
      stage: { imsClientSecret: text.toUpperCase(), productContext: `x${text}`, productContextShown: 'yes' },
    }),
    // These are mistakes.
    (text) => ({ production: { [text]: 'x', productContextShown: `x${text}` } }),
    (text) => ({ [text]: 'x', [`x${text}`]: { [text]: text } }),
    (text) => ({ production: { changed: text, imsClientSecrets: text, accounts: [{ [text]: 1, enabled: text }] } }),
    (text) => ({ production: { provisionedClientSecret: { [text]: text }, [`${text}${text}`]: 1 } }),
    (text) => ({ imsClientSecret: text, stage: { password: text, [`${text}!`]: 1 } }),
  ]
  const own = (text: string) => ({
    imsServer: 'https://ims-na1.adobelogin.com',
    imsClientSecret: text,
    provisionedClientSecret: `${text}x`,
  })

  function fileWith(text: string, stray: (text: string) => object, write: (value: unknown) => string): string {
    const { production = {}, ...rest } = stray(text) as { production?: object }
    return write({ production: { ...own(text), ...production }, ...rest })
  }

  /** All that is said of a file, in every format, undone of what each format does to signs and lines. */
  function saidOf(file: string): string {
    return Object.keys(formats)
      .map((format) => {
        const { stdout, stderr } = run(file, `--format=${format}`, '--site=https://docs.example.com')
        const isJson = stdout !== '' && (format === 'json' || format === 'sarif')
        return `${isJson ? stringsIn(JSON.parse(stdout)).join('\n') : stdout}\n${stderr}`
      })
      .join('\n')
      .replaceAll(/&(amp|lt|gt|quot);/g, (_, name) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name as string] ?? '')
      .replaceAll(/\[U\+([\dA-F]{4,6})\]/g, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16)))
      .replaceAll(/\n +|[\u00a0\n]/g, ' ')
      .replaceAll('␣', ' ')
  }

  function stringsIn(value: unknown): string[] {
    if (typeof value === 'string') return [value]
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value).flatMap(([key, inner]) => [key, ...stringsIn(inner)])
  }

  /** Another secret of the same shape: each letter and digit is the one that is five further on. */
  function shifted(text: string): string {
    const turn = (first: string, count: number) => (sign: string) =>
      String.fromCharCode(first.charCodeAt(0) + ((sign.charCodeAt(0) - first.charCodeAt(0) + 5) % count))
    return text.replace(/[a-z]/g, turn('a', 26)).replace(/[A-Z]/g, turn('A', 26)).replace(/\d/g, turn('0', 10))
  }

  test('stands in no output, wherever in the file it is, as soon as it has four signs', () => {
    const write = fc.constantFrom(
      (value: unknown) => JSON.stringify(value),
      (value: unknown) => stringify(value),
    )
    fc.assert(
      fc.property(secret, fc.constantFrom(...strays), write, (text, stray, asText) => {
        const trimmed = text.trim()
        fc.pre(trimmed.length >= 4 && !/^[\d.\s]+$/.test(trimmed))
        const said = saidOf(fileWith(text, stray, asText)).toLowerCase()
        // A text that is said whatever the secret is does not come from it.
        const saidAnyway = saidOf(fileWith(shifted(text), stray, asText)).toLowerCase()
        const wanted = trimmed.replaceAll(/[\u00a0\n]/g, ' ').toLowerCase()
        expect(said.includes(wanted) && !saidAnyway.includes(wanted)).toBe(false)
      }),
      { numRuns },
    )
  })
})

describe('whatever the file is', () => {
  const pieces = [
    ...[
      'production',
      'stage',
      'imsServer',
      'imsClientSecret',
      'productProfiles',
      'accounts',
      'label',
      'enabled',
      'changed',
      '$schema',
    ],
    ...[
      'x',
      '0123',
      'true',
      '~',
      'null',
      '"',
      "'",
      '|',
      '>-',
      ': ',
      ':',
      '- ',
      '? ',
      '[',
      ']',
      '{',
      '}',
      ', ',
      '#',
      ' # ',
      '&a ',
      '*a',
      '<<',
    ],
    ...[
      '!t ',
      '!!str ',
      '---',
      '...',
      '%YAML 1.2',
      '@',
      '`',
      '\\',
      '\\u0000',
      '\t',
      '\r',
      '\u0000',
      '\ufeff',
      '\u2028',
      '\u001b',
      '\ud800',
      '🚀',
      '__proto__',
    ],
  ]
  const gap = fc.constantFrom('', '', '', ' ', '\n', '\n  ', '\n    ', '\n    - ', ': ')
  const yaml = fc
    .array(fc.tuple(fc.constantFrom(...pieces), gap), { maxLength: 24 })
    .map((pairs) => pairs.flat().join(''))
  const original = checkUpCommand(['--sample'], worldWith({})).stdout
  const place = fc.nat(original.length)
  /** The sample with a part taken out, and something in its place. */
  const mutated = fc
    .tuple(
      place,
      fc.nat(40),
      fc.oneof(
        fc.constantFrom('', ...pieces),
        place.map((at) => original.slice(at, at + 60)),
      ),
    )
    .map(([at, length, put]) => original.slice(0, at) + put + original.slice(at + length))
  const bytes = fc.uint8Array({ maxLength: 40 })

  test('one of three things happens, and nothing is thrown', () => {
    fc.assert(
      fc.property(
        fc.oneof(yaml, mutated, bytes),
        fc.constantFrom(...Object.keys(formats)),
        fc.constantFrom('en', 'nl'),
        (file, format, lang) => {
          const { stdout, stderr, exitCode } = run(file, `--format=${format}`, `--lang=${lang}`)
          if (exitCode === 2) {
            expect(stdout).toBe('')
            expect(stderr).toMatch(/^ims\.yaml:.*\nNothing was checked\. [^\n]*\n$/s)
            for (const line of stderr.trimEnd().split('\n').slice(0, -1)) {
              expect(line).toMatch(/^ims\.yaml:(?:[1-9]\d*:[1-9]\d*:)? [^ ].*[.?]$/)
            }
            // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
            expect(stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028]/)
          } else {
            expect(stderr).toBe('')
            expect(stdout).toMatch(/\n$/)
            if (format === 'sarif' || format === 'json') JSON.parse(stdout)
            if (format === 'junit') readXml(stdout)
            // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
            if (format === 'text') expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028]/)
          }
        },
      ),
      { numRuns: 4 * numRuns },
    )
  })

  test('mistakes are told in the order of the file', () => {
    fc.assert(
      fc.property(fc.oneof(yaml, mutated), (file) => {
        const places = [...run(file).stderr.matchAll(/^ims\.yaml:(\d+):(\d+): /gm)].map(
          ([, line, column]) => Number(line) * 1e6 + Number(column),
        )
        expect(places).toEqual(places.toSorted((one, other) => one - other))
      }),
      { numRuns },
    )
  })
})

describe('the process', () => {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const env = { ...process.env, INIT_CWD: folder }
  const start = (args: readonly string[], input = '') =>
    spawnSync('node', ['scripts/check-up.ts', ...args], { env, input, encoding: 'utf8' })
  const version = JSON.parse(readFileSync('package.json', 'utf8')).version
  const world = worldWith(
    {},
    {
      version,
      program: 'npm run -s check-up --',
      languages: () =>
        readdirSync('content')
          .filter((name) => !name.includes('.') && name !== 'LICENSE')
          .toSorted(),
    },
  )

  test('reads a file from where the reader stands, and says what the command says', () => {
    writeFileSync(join(folder, 'ims.yaml'), hostile)
    const words = JSON.parse(readFileSync('content/nl/words.json', 'utf8'))
    for (const args of [
      ['ims.yaml'],
      ['ims.yaml', '--lang=nl', '--format=sarif'],
      ['missing.yaml'],
      ['--help'],
      ['--bogus'],
    ]) {
      const { stdout, stderr, status } = start(args)
      const files = { 'ims.yaml': hostile }
      const expected = checkUpCommand(args, { ...world, readFile: worldWith(files).readFile, words: () => words })
      expect({ stdout, stderr, exitCode: status }).toEqual(expected)
    }
    expect(readdirSync(folder)).toEqual(['ims.yaml'])
  })

  test('pipes the sample into itself', () => {
    const { stdout, stderr, status } = start(['-', '--format=markdown'], start(['--sample']).stdout)
    expect(stdout.replace(/^\d{4}-.*?UTC/m, '')).toBe(
      reportMarkdown(report(sample, writing), {}).replace(/^\d{4}-.*?UTC/m, ''),
    )
    expect({ stderr, status }).toEqual({ stderr: '', status: 1 })
  })

  test('names a folder, and keeps standard output empty', () => {
    const { stdout, stderr, status } = start(['.'])
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 })
    expect(stderr).toMatch(/^\.: that is a folder\. /)
  })

  test('does not mind a reader that has seen enough', () => {
    const lines = Array.from({ length: 5000 }, (_, index) => `    - Campaign - ${index}\n`).join('')
    writeFileSync(
      join(folder, 'long.yaml'),
      `production:\n  associationMask: Campaign - (.*)\n  productProfiles:\n${lines}`,
    )
    const { stdout, stderr } = spawnSync('sh', ['-c', 'node scripts/check-up.ts long.yaml --format=json | head -n 1'], {
      env,
      encoding: 'utf8',
    })
    expect({ stdout, stderr }).toEqual({ stdout: '{\n', stderr: '' })
  })
})
