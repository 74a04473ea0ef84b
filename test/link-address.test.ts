import { describe, expect, test } from 'vitest'
import { readFragment } from '../src/widgets/fragment.ts'
import { type LinkChoice, linkAddress } from '../src/widgets/link-address.ts'

const site = 'https://signpost.example'
const page: LinkChoice = { page: `${site}/nl/ims-troubleshooting/` }
const guide: LinkChoice = { neutral: '/s/{section}/#', site }
const check: LinkChoice = { neutral: '/s/checks/scope/#{section}', site }

test.each([
  ['a language', page, {}, '/nl/ims-troubleshooting/#scope'],
  ['a language, filled in', page, { scope: 'a,b' }, '/nl/ims-troubleshooting/#scope?scope=a%2Cb'],
  ['any language', guide, {}, '/s/scope/'],
  ['any language, filled in', guide, { scope: 'a b' }, '/s/scope/#?scope=a+b'],
  ['another page in any language', check, {}, '/s/checks/scope/#scope'],
  ['another page in any language, filled in', check, { scope: '#?&' }, '/s/checks/scope/#scope?scope=%23%3F%26'],
  ['fields without a value', guide, { scope: '' }, '/s/scope/'],
] as const)('a link for %s', (_, choice, values, address) => {
  expect(linkAddress(choice, 'scope', values)).toBe(site + address)
})

describe.each([
  ['a language', page],
  ['any language', guide],
  ['another page', check],
] as const)('%s carries every value as it is', (_, choice) => {
  test.each(['a+b', '100 %', '{section}', '$&', 'ü漢🚀', 'line\nline', '#?x=1&y=2'])('%j', (value) => {
    const { hash } = new URL(linkAddress(choice, 'scope', { field: value }))
    expect(readFragment(hash).values).toEqual({ field: value })
  })
})
