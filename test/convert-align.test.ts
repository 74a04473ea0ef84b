import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { align } from '../src/convert/align.ts'
import { convertPage } from '../src/convert/index.ts'
import type { OutlineSection } from '../src/convert/outline.ts'
import { chinese, dutch, english } from './cases/sources/machine.ts'

fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: Number(process.env['PROPERTY_RUNS'] ?? 300) })

const known = { path: 'machine', checks: [] }
const { outline } = convertPage(english.join('\n\n'), { lang: 'en', ...known })
const ids = outline.map(({ id }) => id)
const languages = [
  { lang: 'nl', sections: dutch },
  { lang: 'zh-hans', sections: chinese },
]

/** Ids and section facts of a translation that consists of some sections. */
function translate(lang: string, sections: readonly string[]) {
  const { outline: found, facts } = convertPage(sections.join('\n\n'), { lang, ...known, english: outline })
  return { ids: found.map(({ id }) => id), ...facts.sections }
}

test('the English ids are the slugs of its bold lines', () => {
  expect(ids).toEqual([
    ...['machine', 'water-tank', 'grind-size', 'brew-server-url', 'cup-pattern', 'range', 'return-url'],
    ...['device-id-and-key', 'restart-the-machine', 'common-errors', 'steam3-cache'],
  ])
})

describe.each(languages)('$lang', ({ lang, sections }) => {
  test('has the English ids, and one section less', () => {
    const found = translate(lang, sections)
    expect(found.ids).toEqual(ids.slice(0, -1))
    expect(found.missing.map(({ text }) => text)).toEqual(['Steam3 cache'])
    expect([...found.extra, ...found.unsure]).toEqual([])
  })

  test.each(sections.slice(1).map((text, index) => ({ left: ids[index + 1], text })))(
    'lacks $left: the others keep theirs',
    ({ left, text }) => {
      const found = translate(
        lang,
        sections.filter((other) => other !== text),
      )
      expect(found.ids).toEqual(ids.slice(0, -1).filter((id) => id !== left))
      expect(found.missing).toHaveLength(2)
      expect([...found.extra, ...found.unsure]).toEqual([])
    },
  )

  test.each(sections.map((_, place) => place + 1))(
    'has a section more at place %i: the others keep theirs',
    (place) => {
      const more = '**Nieuw**\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n> Een citaat.'
      const found = translate(lang, sections.toSpliced(place, 0, more))
      expect(found.ids.toSpliced(place, 1)).toEqual(ids.slice(0, -1))
      expect(found.ids[place]).toBe(`section-${place + 1}`)
      expect(found.extra.map(({ text }) => text)).toEqual(['Nieuw'])
    },
  )
})

test('a section that could be one of two gets the id of neither', () => {
  const page = (sections: readonly string[]) => sections.map((text) => `**${text}**\n\nText.\n`).join('\n')
  const two = convertPage(page(['One', 'Two']), { lang: 'en', ...known }).outline
  const { outline: found, facts } = convertPage(page(['Een']), { lang: 'nl', ...known, english: two })
  expect(found.map(({ id }) => id)).toEqual(['section-1'])
  expect(facts.sections.unsure).toEqual([{ text: 'Een', id: 'section-1', place: { line: 1, column: 1 } }])
})

test('one section missing and another one more are told apart', () => {
  const more = '**Nieuw**\n\n| a | b |\n| - | - |\n| 1 | 2 |'
  const found = translate('nl', dutch.toSpliced(2, 1).toSpliced(7, 0, more))
  expect(found.ids).toEqual([...ids.slice(0, 2), ...ids.slice(3, 8), 'section-8', ...ids.slice(8, -1)])
  expect(found.missing.map(({ text }) => text)).toEqual(['Grind Size', 'Steam3 cache'])
  expect(found.extra.map(({ text }) => text)).toEqual(['Nieuw'])
})

/** Sections without anything to tell them apart but their place and, for some, a literal of their own. */
const outlines = fc
  .array(
    fc.record({
      depth: fc.constantFrom(0, 2, 3),
      blocks: fc.array(fc.constantFrom('paragraph:', 'list:2', 'code:1'), { maxLength: 3 }),
      isNamed: fc.boolean(),
    }),
    { maxLength: 9 },
  )
  .map((sections) => sections.map(({ depth, blocks, isNamed }, place) => section(place, depth, blocks, isNamed)))

function section(place: number, depth: number, blocks: readonly string[], isNamed: boolean): OutlineSection {
  const literals = new Set(isNamed ? [`LITERAL_${place}`] : [])
  return { id: `id-${place}`, explicitId: undefined, depth, isHeading: true, text: `Text ${place}`, blocks, literals }
}

function translated(sections: readonly OutlineSection[]): OutlineSection[] {
  return sections.map((one) => ({ ...one, id: undefined, text: `Vertaald ${one.text}` }))
}

test('a translation with the same sections is aligned one by one', () => {
  fc.assert(
    fc.property(outlines, (sections) => {
      expect(align(sections, translated(sections))).toEqual({ counterparts: sections, missing: [] })
    }),
  )
})

test('whatever is left out of a translation, no section is taken for another', () => {
  fc.assert(
    fc.property(outlines, fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }), (sections, kept) => {
      const left = sections.filter((_, place) => kept[place])
      const { counterparts } = align(sections, translated(left))
      const wrong = counterparts.filter((found, place) => typeof found === 'object' && found !== left[place])
      expect(wrong).toEqual([])
    }),
  )
})

test('counterparts are in order, and none stands twice', () => {
  fc.assert(
    fc.property(outlines, outlines, (sections, other) => {
      const { counterparts } = align(sections, translated(other))
      const places = counterparts.flatMap((found) => (typeof found === 'object' ? [sections.indexOf(found)] : []))
      expect(places).toEqual([...new Set(places)].toSorted((left, right) => left - right))
    }),
  )
})

test('an id written in the translation is a fixed point', () => {
  fc.assert(
    fc.property(outlines, fc.nat(8), (sections, place) => {
      const fixed = sections[place]
      fc.pre(fixed !== undefined)
      const [one] = translated([fixed])
      expect(align(sections, one ? [{ ...one, explicitId: fixed.id }] : []).counterparts).toEqual([fixed])
    }),
  )
})

test('a page of 200,000 sections that write their ids is aligned at once', () => {
  const own = Array.from({ length: 200_000 }, (_, index) => sectionNamed(`s${index}`))
  const { counterparts, missing } = align(own, own)
  expect(counterparts.findIndex((counterpart, index) => counterpart !== own[index])).toBe(-1)
  expect(missing).toEqual([])
})

function sectionNamed(id: string): OutlineSection {
  return { id, explicitId: id, depth: 2, isHeading: true, text: id, blocks: [], literals: new Set() }
}
