import { expect, test } from 'vitest'
import { lexiconOf } from '../scripts/index/lexicon-of.ts'
import { rank } from '../src/search/rank.ts'
import type { Section } from '../src/search/sections.ts'

/** A section of a Dutch site. */
function section(id: string, title: string, text: string, more: Partial<Section> = {}): Section {
  return { url: `/nl/x/#${id}`, lang: 'nl', title, path: ['X'], text, isBehind: false, ...more }
}

const sections = [
  section('mask', 'Associatiemasker', 'Kies het masker zo dat een groep overblijft.'),
  section('restart', 'Opnieuw starten', 'Herstart de server na elke wijziging.'),
  section('table', 'Meldingen', 'Error 17 is wrong with the mask\nOorzaak'),
  section('install', 'Install the printer', 'Paper and toner.', { url: '/en/y/#install', lang: 'en' }),
]
const pointers = [
  { url: '/nl/x/#mask', text: 'Error 17 is wrong with the mask', from: '/nl/x/', isWhole: false },
  { url: '/nl/x/#restart', text: 'Er verandert niets', from: '/nl/', isWhole: true },
]
const keywords = new Map([['/nl/x/#restart', ['rebooten']]])
const lexicon = lexiconOf({ lang: 'nl', front: '/nl/', sections, pointers, keywords, ids: new Map() })

test.each([
  { query: 'masker', first: '/nl/x/#mask', why: 'a part of a word' },
  { query: 'asociatiemasker', first: '/nl/x/#mask', why: 'a mistake' },
  { query: 'associatie masker', first: '/nl/x/#mask', why: 'a word torn apart' },
  { query: 'herstarten', first: '/nl/x/#restart', why: 'another form' },
  { query: 'rebooten', first: '/nl/x/#restart', why: 'a keyword of the maintainers' },
  { query: 'er verandert niets', first: '/nl/x/#restart', why: 'a symptom of the front page' },
  { query: 'Error 17 is wrong', first: '/nl/x/#mask', why: 'a message in a table that leads elsewhere' },
  { query: 'printer', first: '/en/y/#install', why: 'a page of another language' },
])('“$query” finds $first: $why', ({ query, first }) => {
  expect(rank(lexicon, query).ranked[0]?.entry.url).toBe(first)
})

test('a page of another language says so', () => {
  expect(rank(lexicon, 'printer').ranked[0]?.entry.lang).toBe('en')
  expect(rank(lexicon, 'masker').ranked[0]?.entry.lang).toBeUndefined()
})

test('the symptoms are those of the front page', () => {
  expect(lexicon.symptoms).toEqual([{ url: '/nl/x/#restart', text: 'Er verandert niets' }])
})
