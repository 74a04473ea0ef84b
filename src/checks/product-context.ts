import { defineCheck, type Finding } from './check.ts'
import type { Basis } from './provenance.ts'
import { findOdd, isInvisible, isSpace, nameOf, plainText } from './text/characters.ts'
import { editDistance } from './text/edit-distance.ts'

/** The value on both sides, by whether the field is on the form. */
const right = new Map([
  ['yes', 'dma_campaign_classic'],
  ['no', 'dma_campaign'],
])

/** What machine translation made of the two values on Adobe's own pages: the value it stands for, and the language. */
const mistranslations = new Map([
  ['dma_campagne_classic', { original: 'dma_campaign_classic', language: 'nl' }],
  ['dma_campagne', { original: 'dma_campaign', language: 'nl' }],
  ['dma_活动_classic', { original: 'dma_campaign_classic', language: 'zh-Hans' }],
  ['dma_活动', { original: 'dma_campaign', language: 'zh-Hans' }],
])

const documented: Basis = { kind: 'documented', source: 'imsTroubleshooting' }
const screenshot: Basis = { kind: 'screenshot', source: 'externalAccountsPicture' }
const literal: Basis = { kind: 'inferred', source: 'imsTroubleshootingSpelling' }
const lists: Basis = { kind: 'inferred', source: 'typed' }

const messages = {
  shownMissing:
    'Which value is right depends on the form. Open the external account and look whether the field Product context is there.',
  right: '{side} has the right value, {value}.',
  fillIn: 'No value was given for Campaign. If the field is on the form and empty, fill in {expected}.',
  defaultValue:
    'The field is not on the form, so Campaign uses its default. It must be {expected}, which cannot be seen on the form.',
  notGiven: 'No value was given for {side}. It must be {expected}.',
  whiteSpace: '{side} has {value} with {found} at character {position}. Write {expected} without it.',
  letterCase: '{side} has {value} in other letter case. Copy {expected} exactly.',
  lookAlike: '{side} has {value}, in which character {position} is {found}. Type {expected}.',
  mistranslation:
    '{side} has {value}, a known mistranslation of {original} (language {language}) on a page of Adobe. The right value is {expected}.',
  separator: '{side} has {value}, whose parts are not joined by underscores. Write {expected}.',
  otherContext: '{side} has {value}, which belongs to the other kind of form. The right value here is {expected}.',
  near: '{side} has {value}, which looks misspelt. Write {expected}.',
  other: '{side} has {value}, which is not a known product context. The right value is {expected}.',
  differ: 'Campaign has {campaign} and Experience Cloud has {experienceCloud}. Both must be the same.',
} as const

type Said = Finding<typeof messages>
type Side = 'Campaign' | 'Experience Cloud'

/** The product context is the same on both sides, and which one depends on whether the form has the field. */
export default defineCheck({
  id: 'product-context',
  title: 'Product context',
  purpose: 'Tells which product context is right on both sides, and recognises the wrong ones that are in circulation.',
  fields: {
    shown: {
      label: 'Is the field Product context on the form?',
      hint: 'Look at the external account: it counts whether the field is there, not whether it is filled in.',
      kind: 'choice',
      options: { yes: 'Yes, it is on the form', no: 'No, it is not on the form' },
    },
    campaign: {
      label: 'Value in Campaign',
      hint: 'From the field Product context of the external account.',
      kind: 'line',
    },
    experienceCloud: {
      label: 'Value in Experience Cloud',
      hint: 'What Adobe has set for your organization. Ask Adobe when you cannot see it.',
      kind: 'line',
    },
  },
  messages,
  basis: {
    shownMissing: documented,
    right: documented,
    fillIn: screenshot,
    defaultValue: documented,
    notGiven: lists,
    whiteSpace: literal,
    letterCase: literal,
    lookAlike: literal,
    mistranslation: { kind: 'documented', source: 'imsTroubleshootingTranslations' },
    separator: literal,
    otherContext: documented,
    near: literal,
    other: documented,
    differ: documented,
  },
  example: { shown: 'yes', campaign: 'dma_campagne_classic', experienceCloud: 'dma_campaign_classic' },
  *run({ shown, campaign, experienceCloud }) {
    const expected = right.get(shown)
    if (expected === undefined) yield { code: 'shownMissing', level: 'unsure', values: {} }

    const sides: [Side, string][] = [
      ['Campaign', campaign],
      ['Experience Cloud', experienceCloud],
    ]
    for (const [side, value] of sides) {
      const finding = isBlank(value) ? missing(side, shown, expected) : judge(side, value, expected ?? guess(value))
      if (finding && (expected !== undefined || finding.code !== 'right')) yield finding
    }

    if (!isBlank(campaign) && !isBlank(experienceCloud) && campaign !== experienceCloud) {
      yield { code: 'differ', level: 'error', values: { campaign, experienceCloud } }
    }
  },
})

function missing(side: Side, shown: string, expected: string | undefined): Said | undefined {
  if (expected === undefined) return undefined
  if (side !== 'Campaign') return { code: 'notGiven', level: 'unsure', values: { side, expected } }
  if (shown === 'no') return { code: 'defaultValue', level: 'unsure', values: { expected } }
  return { code: 'fillIn', level: 'warning', values: { expected } }
}

/** Without a look at the form: the value that was most probably meant. */
function guess(value: string): string | undefined {
  const known = [...right.values()]
  const plain = strip(value)
  const original = mistranslations.get(plain)?.original
  return original ?? known.find((one) => isVariant(plain, one)) ?? known.find((one) => editDistance(plain, one, 2) <= 2)
}

/** What one side's value is, against the right one; nothing to say about a value nobody could mean. */
function judge(side: Side, value: string, expected: string | undefined): Said | undefined {
  if (expected === undefined) return undefined
  if (value === expected) return { code: 'right', level: 'note', values: { side, value } }

  const plain = strip(value)
  const values = { side, value, expected }
  const odd = oddity(side, value, expected)
  if (plain === expected && odd) return odd
  const known = mistranslations.get(plain)
  if (known) return { code: 'mistranslation', level: 'error', values: { ...values, ...known } }
  if ([...right.values()].some((one) => one !== expected && isVariant(plain, one))) {
    return { code: 'otherContext', level: 'error', values }
  }
  return { code: nameMistake(plain, expected), level: 'error', values }
}

function nameMistake(plain: string, expected: string): 'letterCase' | 'separator' | 'near' | 'other' {
  if (plain.toLowerCase() === expected) return 'letterCase'
  if (isVariant(plain, expected)) return 'separator'
  return editDistance(plain.toLowerCase(), expected, 2) <= 2 ? 'near' : 'other'
}

/** The first sign that is white space, unseen or a look-alike. */
function oddity(side: Side, value: string, expected: string): Said | undefined {
  const signs = [...value]
  const space = signs.findIndex((sign) => isSpace(sign) || isInvisible(sign))
  const position = space >= 0 ? space + 1 : findOdd(value)?.position
  if (position === undefined) return undefined
  const found = nameOf(signs[position - 1] ?? '')
  return {
    code: space >= 0 ? 'whiteSpace' : 'lookAlike',
    level: 'error',
    values: { side, value, found, position, expected },
  }
}

/** The value as it looks, without white space. */
function strip(value: string): string {
  return plainText(value).replaceAll(' ', '')
}

/** Whether nothing was typed that can be seen. */
function isBlank(value: string): boolean {
  return strip(value) === ''
}

/** Whether a stripped value is a known one but for letter case and what joins its parts; white space there has gone. */
function isVariant(value: string, known: string): boolean {
  return new RegExp(`^${known.replaceAll('_', '[-.:/_]?')}$`, 'i').test(value)
}
