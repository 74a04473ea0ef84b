import check from '../checks/product-context.ts'
import { cases } from './cases.ts'

export default cases(check, {
  'nothing given': {
    input: {},
    findings: [{ code: 'shownMissing', level: 'unsure', values: {} }],
  },
  'right with the field': {
    input: { shown: 'yes', campaign: 'dma_campaign_classic', experienceCloud: 'dma_campaign_classic' },
    findings: [
      { code: 'right', level: 'note', values: { side: 'Campaign', value: 'dma_campaign_classic' } },
      { code: 'right', level: 'note', values: { side: 'Experience Cloud', value: 'dma_campaign_classic' } },
    ],
  },
  'right without the field': {
    input: { shown: 'no', campaign: 'dma_campaign', experienceCloud: 'dma_campaign' },
    findings: [
      { code: 'right', level: 'note', values: { side: 'Campaign', value: 'dma_campaign' } },
      { code: 'right', level: 'note', values: { side: 'Experience Cloud', value: 'dma_campaign' } },
    ],
  },
  'the field is on the form and empty': {
    input: { shown: 'yes', campaign: '', experienceCloud: 'dma_campaign_classic' },
    findings: [
      { code: 'fillIn', level: 'warning', values: { expected: 'dma_campaign_classic' } },
      { code: 'right', level: 'note', values: { side: 'Experience Cloud', value: 'dma_campaign_classic' } },
    ],
  },
  'no field, no value': {
    input: { shown: 'no', campaign: '', experienceCloud: '' },
    findings: [
      { code: 'defaultValue', level: 'unsure', values: { expected: 'dma_campaign' } },
      { code: 'notGiven', level: 'unsure', values: { side: 'Experience Cloud', expected: 'dma_campaign' } },
    ],
  },
  'nothing known of Experience Cloud': {
    input: { shown: 'yes', campaign: 'dma_campaign_classic', experienceCloud: '' },
    findings: [
      { code: 'right', level: 'note', values: { side: 'Campaign', value: 'dma_campaign_classic' } },
      { code: 'notGiven', level: 'unsure', values: { side: 'Experience Cloud', expected: 'dma_campaign_classic' } },
    ],
  },
  'the form was not looked at': {
    input: { shown: '', campaign: 'dma_campaign_classic', experienceCloud: 'dma_campaign_classic' },
    findings: [{ code: 'shownMissing', level: 'unsure', values: {} }],
  },
  'the form was not looked at, and the sides differ': {
    input: { shown: '', campaign: 'dma_campaign_classic', experienceCloud: 'dma_campaign' },
    findings: [
      { code: 'shownMissing', level: 'unsure', values: {} },
      { code: 'differ', level: 'error', values: { campaign: 'dma_campaign_classic', experienceCloud: 'dma_campaign' } },
    ],
  },
  'a choice that does not exist': {
    input: { shown: 'perhaps', campaign: 'dma_campaign_classic', experienceCloud: 'dma_campaign_classic' },
    findings: [{ code: 'shownMissing', level: 'unsure', values: {} }],
  },
  'a mistake whatever the form': {
    input: { shown: '', campaign: 'dma_campagne', experienceCloud: 'dma-campaign-classic' },
    findings: [
      { code: 'shownMissing', level: 'unsure', values: {} },
      {
        code: 'mistranslation',
        level: 'error',
        values: {
          side: 'Campaign',
          value: 'dma_campagne',
          expected: 'dma_campaign',
          original: 'dma_campaign',
          language: 'nl',
        },
      },
      {
        code: 'separator',
        level: 'error',
        values: { side: 'Experience Cloud', value: 'dma-campaign-classic', expected: 'dma_campaign_classic' },
      },
      { code: 'differ', level: 'error', values: { campaign: 'dma_campagne', experienceCloud: 'dma-campaign-classic' } },
    ],
  },
  'a value nobody knows whatever the form': {
    input: { shown: '', campaign: 'dma_tartan', experienceCloud: '' },
    findings: [{ code: 'shownMissing', level: 'unsure', values: {} }],
  },
  'the Dutch mistranslation': {
    input: { shown: 'yes', campaign: 'dma_campagne_classic', experienceCloud: 'dma_campaign_classic' },
    findings: [
      {
        code: 'mistranslation',
        level: 'error',
        values: {
          side: 'Campaign',
          value: 'dma_campagne_classic',
          expected: 'dma_campaign_classic',
          original: 'dma_campaign_classic',
          language: 'nl',
        },
      },
      { code: 'right', level: 'note', values: { side: 'Experience Cloud', value: 'dma_campaign_classic' } },
      {
        code: 'differ',
        level: 'error',
        values: { campaign: 'dma_campagne_classic', experienceCloud: 'dma_campaign_classic' },
      },
    ],
  },
  'the short Dutch mistranslation': {
    input: { shown: 'no', campaign: 'dma_campagne', experienceCloud: 'dma_campagne' },
    findings: [
      {
        code: 'mistranslation',
        level: 'error',
        values: {
          side: 'Campaign',
          value: 'dma_campagne',
          expected: 'dma_campaign',
          original: 'dma_campaign',
          language: 'nl',
        },
      },
      {
        code: 'mistranslation',
        level: 'error',
        values: {
          side: 'Experience Cloud',
          value: 'dma_campagne',
          expected: 'dma_campaign',
          original: 'dma_campaign',
          language: 'nl',
        },
      },
    ],
  },
  'the Chinese mistranslation': {
    input: { shown: 'yes', campaign: 'dma_活动_classic', experienceCloud: 'dma_campaign_classic' },
    findings: [
      {
        code: 'mistranslation',
        level: 'error',
        values: {
          side: 'Campaign',
          value: 'dma_活动_classic',
          expected: 'dma_campaign_classic',
          original: 'dma_campaign_classic',
          language: 'zh-Hans',
        },
      },
      { code: 'right', level: 'note', values: { side: 'Experience Cloud', value: 'dma_campaign_classic' } },
      {
        code: 'differ',
        level: 'error',
        values: { campaign: 'dma_活动_classic', experienceCloud: 'dma_campaign_classic' },
      },
    ],
  },
  'the short Chinese mistranslation': {
    input: { shown: 'no', campaign: 'dma_campaign', experienceCloud: 'dma_活动' },
    findings: [
      { code: 'right', level: 'note', values: { side: 'Campaign', value: 'dma_campaign' } },
      {
        code: 'mistranslation',
        level: 'error',
        values: {
          side: 'Experience Cloud',
          value: 'dma_活动',
          expected: 'dma_campaign',
          original: 'dma_campaign',
          language: 'zh-Hans',
        },
      },
      { code: 'differ', level: 'error', values: { campaign: 'dma_campaign', experienceCloud: 'dma_活动' } },
    ],
  },
  'a mistranslation of the other context': {
    input: { shown: 'no', campaign: 'dma_campagne_classic', experienceCloud: 'dma_campaign' },
    findings: [
      {
        code: 'mistranslation',
        level: 'error',
        values: {
          side: 'Campaign',
          value: 'dma_campagne_classic',
          expected: 'dma_campaign',
          original: 'dma_campaign_classic',
          language: 'nl',
        },
      },
      { code: 'right', level: 'note', values: { side: 'Experience Cloud', value: 'dma_campaign' } },
      { code: 'differ', level: 'error', values: { campaign: 'dma_campagne_classic', experienceCloud: 'dma_campaign' } },
    ],
  },
  'letter case': {
    input: { shown: 'yes', campaign: 'DMA_Campaign_Classic', experienceCloud: 'dma_campaign_classic' },
    findings: [
      {
        code: 'letterCase',
        level: 'error',
        values: { side: 'Campaign', value: 'DMA_Campaign_Classic', expected: 'dma_campaign_classic' },
      },
      { code: 'right', level: 'note', values: { side: 'Experience Cloud', value: 'dma_campaign_classic' } },
      {
        code: 'differ',
        level: 'error',
        values: { campaign: 'DMA_Campaign_Classic', experienceCloud: 'dma_campaign_classic' },
      },
    ],
  },
  'a space behind': {
    input: { shown: 'yes', campaign: 'dma_campaign_classic ', experienceCloud: 'dma_campaign_classic' },
    findings: [
      {
        code: 'whiteSpace',
        level: 'error',
        values: {
          side: 'Campaign',
          value: 'dma_campaign_classic ',
          found: '␣',
          position: 21,
          expected: 'dma_campaign_classic',
        },
      },
      { code: 'right', level: 'note', values: { side: 'Experience Cloud', value: 'dma_campaign_classic' } },
      {
        code: 'differ',
        level: 'error',
        values: { campaign: 'dma_campaign_classic ', experienceCloud: 'dma_campaign_classic' },
      },
    ],
  },
  'an unseen sign': {
    input: { shown: 'yes', campaign: 'dma_campaign_classic', experienceCloud: 'dma\u200b_campaign_classic' },
    findings: [
      { code: 'right', level: 'note', values: { side: 'Campaign', value: 'dma_campaign_classic' } },
      {
        code: 'whiteSpace',
        level: 'error',
        values: {
          side: 'Experience Cloud',
          value: 'dma\u200b_campaign_classic',
          found: 'U+200B ZERO WIDTH SPACE',
          position: 4,
          expected: 'dma_campaign_classic',
        },
      },
      {
        code: 'differ',
        level: 'error',
        values: { campaign: 'dma_campaign_classic', experienceCloud: 'dma\u200b_campaign_classic' },
      },
    ],
  },
  'a tab inside': {
    input: { shown: 'no', campaign: 'dma_\tcampaign', experienceCloud: 'dma_campaign' },
    findings: [
      {
        code: 'whiteSpace',
        level: 'error',
        values: {
          side: 'Campaign',
          value: 'dma_\tcampaign',
          found: 'U+0009 CHARACTER TABULATION',
          position: 5,
          expected: 'dma_campaign',
        },
      },
      { code: 'right', level: 'note', values: { side: 'Experience Cloud', value: 'dma_campaign' } },
      { code: 'differ', level: 'error', values: { campaign: 'dma_\tcampaign', experienceCloud: 'dma_campaign' } },
    ],
  },
  'a Cyrillic letter': {
    input: { shown: 'no', campaign: 'dma_c\u0430mpaign', experienceCloud: 'dma_campaign' },
    findings: [
      {
        code: 'lookAlike',
        level: 'error',
        values: {
          side: 'Campaign',
          value: 'dma_c\u0430mpaign',
          found: '\u0430 (U+0430 CYRILLIC SMALL LETTER A)',
          position: 6,
          expected: 'dma_campaign',
        },
      },
      { code: 'right', level: 'note', values: { side: 'Experience Cloud', value: 'dma_campaign' } },
      { code: 'differ', level: 'error', values: { campaign: 'dma_c\u0430mpaign', experienceCloud: 'dma_campaign' } },
    ],
  },
  hyphens: {
    input: { shown: 'yes', campaign: 'dma-campaign-classic', experienceCloud: 'dma_campaign_classic' },
    findings: [
      {
        code: 'separator',
        level: 'error',
        values: { side: 'Campaign', value: 'dma-campaign-classic', expected: 'dma_campaign_classic' },
      },
      { code: 'right', level: 'note', values: { side: 'Experience Cloud', value: 'dma_campaign_classic' } },
      {
        code: 'differ',
        level: 'error',
        values: { campaign: 'dma-campaign-classic', experienceCloud: 'dma_campaign_classic' },
      },
    ],
  },
  'the other context': {
    input: { shown: 'yes', campaign: 'dma_campaign', experienceCloud: 'dma_campaign_classic' },
    findings: [
      {
        code: 'otherContext',
        level: 'error',
        values: { side: 'Campaign', value: 'dma_campaign', expected: 'dma_campaign_classic' },
      },
      { code: 'right', level: 'note', values: { side: 'Experience Cloud', value: 'dma_campaign_classic' } },
      { code: 'differ', level: 'error', values: { campaign: 'dma_campaign', experienceCloud: 'dma_campaign_classic' } },
    ],
  },
  'the other context without the field': {
    input: { shown: 'no', campaign: 'dma_campaign_classic', experienceCloud: 'dma_campaign' },
    findings: [
      {
        code: 'otherContext',
        level: 'error',
        values: { side: 'Campaign', value: 'dma_campaign_classic', expected: 'dma_campaign' },
      },
      { code: 'right', level: 'note', values: { side: 'Experience Cloud', value: 'dma_campaign' } },
      { code: 'differ', level: 'error', values: { campaign: 'dma_campaign_classic', experienceCloud: 'dma_campaign' } },
    ],
  },
  'a space for each underscore': {
    input: { shown: 'yes', campaign: 'dma campaign classic', experienceCloud: 'dma_campaign_classic' },
    findings: [
      {
        code: 'separator',
        level: 'error',
        values: { side: 'Campaign', value: 'dma campaign classic', expected: 'dma_campaign_classic' },
      },
      { code: 'right', level: 'note', values: { side: 'Experience Cloud', value: 'dma_campaign_classic' } },
      {
        code: 'differ',
        level: 'error',
        values: { campaign: 'dma campaign classic', experienceCloud: 'dma_campaign_classic' },
      },
    ],
  },
  'no underscores': {
    input: { shown: 'no', campaign: 'dmacampaign', experienceCloud: 'DmaCampaignClassic' },
    findings: [
      {
        code: 'separator',
        level: 'error',
        values: { side: 'Campaign', value: 'dmacampaign', expected: 'dma_campaign' },
      },
      {
        code: 'otherContext',
        level: 'error',
        values: { side: 'Experience Cloud', value: 'DmaCampaignClassic', expected: 'dma_campaign' },
      },
      { code: 'differ', level: 'error', values: { campaign: 'dmacampaign', experienceCloud: 'DmaCampaignClassic' } },
    ],
  },
  'no underscores, and the form is not known': {
    input: { shown: '', campaign: 'dmacampaignclassic', experienceCloud: '' },
    findings: [
      { code: 'shownMissing', level: 'unsure', values: {} },
      {
        code: 'separator',
        level: 'error',
        values: { side: 'Campaign', value: 'dmacampaignclassic', expected: 'dma_campaign_classic' },
      },
    ],
  },
  'a doubled underscore': {
    input: { shown: 'no', campaign: 'dma__campaign', experienceCloud: 'dma_campaign' },
    findings: [
      { code: 'near', level: 'error', values: { side: 'Campaign', value: 'dma__campaign', expected: 'dma_campaign' } },
      { code: 'right', level: 'note', values: { side: 'Experience Cloud', value: 'dma_campaign' } },
      { code: 'differ', level: 'error', values: { campaign: 'dma__campaign', experienceCloud: 'dma_campaign' } },
    ],
  },
  'only white space': {
    input: { shown: 'yes', campaign: '  ', experienceCloud: '\u00a0\t' },
    findings: [
      { code: 'fillIn', level: 'warning', values: { expected: 'dma_campaign_classic' } },
      {
        code: 'notGiven',
        level: 'unsure',
        values: { side: 'Experience Cloud', expected: 'dma_campaign_classic' },
      },
    ],
  },
  'only white space, and the form is not known': {
    input: { shown: '', campaign: ' ', experienceCloud: 'dma_campaign' },
    findings: [{ code: 'shownMissing', level: 'unsure', values: {} }],
  },
  'a letter is missing': {
    input: { shown: 'yes', campaign: 'dma_campain_classic', experienceCloud: 'dma_campaign_classic' },
    findings: [
      {
        code: 'near',
        level: 'error',
        values: { side: 'Campaign', value: 'dma_campain_classic', expected: 'dma_campaign_classic' },
      },
      { code: 'right', level: 'note', values: { side: 'Experience Cloud', value: 'dma_campaign_classic' } },
      {
        code: 'differ',
        level: 'error',
        values: { campaign: 'dma_campain_classic', experienceCloud: 'dma_campaign_classic' },
      },
    ],
  },
  'two letters swapped': {
    input: { shown: 'no', campaign: 'dma_capmaign', experienceCloud: 'dma_campaign' },
    findings: [
      { code: 'near', level: 'error', values: { side: 'Campaign', value: 'dma_capmaign', expected: 'dma_campaign' } },
      { code: 'right', level: 'note', values: { side: 'Experience Cloud', value: 'dma_campaign' } },
      { code: 'differ', level: 'error', values: { campaign: 'dma_capmaign', experienceCloud: 'dma_campaign' } },
    ],
  },
  'something else': {
    input: { shown: 'yes', campaign: 'dma_tartan', experienceCloud: 'dma_campaign_classic' },
    findings: [
      {
        code: 'other',
        level: 'error',
        values: { side: 'Campaign', value: 'dma_tartan', expected: 'dma_campaign_classic' },
      },
      { code: 'right', level: 'note', values: { side: 'Experience Cloud', value: 'dma_campaign_classic' } },
      { code: 'differ', level: 'error', values: { campaign: 'dma_tartan', experienceCloud: 'dma_campaign_classic' } },
    ],
  },
  'a lone surrogate': {
    input: { shown: 'yes', campaign: '\ud800', experienceCloud: 'dma_campaign_classic' },
    findings: [
      { code: 'fillIn', level: 'warning', values: { expected: 'dma_campaign_classic' } },
      { code: 'right', level: 'note', values: { side: 'Experience Cloud', value: 'dma_campaign_classic' } },
    ],
  },
  'names of objects are only names': {
    input: { shown: '__proto__', campaign: 'constructor', experienceCloud: '__proto__' },
    findings: [
      { code: 'shownMissing', level: 'unsure', values: {} },
      { code: 'differ', level: 'error', values: { campaign: 'constructor', experienceCloud: '__proto__' } },
    ],
  },
})
