import { type Block, placeIn, type Reading, type SectionReading } from './reading.ts'
import { defineTranslationCheck, type SectionPair, type TranslationFacts } from './translation-check.ts'

/** A translation is built as its English page is: the same sections, and in them as many lists, tables and alerts. */
export default defineTranslationCheck({
  id: 'shape',
  messages: {
    missing: 'The English section "{text}" is missing before this place. Translate it.',
    extra: 'The section "{text}" does not exist in English. Add it there, or remove it here.',
    order:
      'The section "{text}" stands at another place than in English: there it comes after "{expected}". Move it there.',
    depth: 'The heading "{text}" has depth {got}; in English it has {expected}. Write as many "#" as in English.',
    id: 'The section "{text}" has the id "{got}"; in English it is "{expected}". Write the English one.',
    count: 'This section has {got} {thing}; in English it has {expected}. Compare the two.',
  },
  *run(facts) {
    for (const { section, place } of facts.missing) {
      if (section.heading) {
        const values = { text: section.heading }
        yield { code: 'missing', level: 'warning', values, place, english: section.blocks[0] }
      }
    }
    for (const { heading, place, blocks } of facts.extra) {
      yield { code: 'extra', level: 'warning', values: { text: heading }, place, other: blocks[0] }
    }
    for (const { english, other } of facts.moved) {
      const { sections } = facts.english
      const before = sections[sections.indexOf(english) - 1]
      const values = { text: other.heading, expected: before?.heading || 'the top of the page' }
      yield { code: 'order', level: 'warning', values, place: other.place, other: other.blocks[0] }
    }
    for (const pair of facts.pairs) {
      yield* headOf(pair)
      yield* countsOf(pair, facts)
    }
  },
})

function* headOf({ english, other }: SectionPair) {
  const { heading: text, place } = other
  const seen = { english: english.blocks[0], other: other.blocks[0], place }
  // A line in bold has no depth, and is a heading where the English one is.
  if (english.depth && other.depth && english.depth !== other.depth) {
    yield {
      code: 'depth' as const,
      level: 'warning' as const,
      values: { text, got: other.depth, expected: english.depth },
      ...seen,
    }
  }
  if (english.id && other.id && english.id !== other.id) {
    yield {
      code: 'id' as const,
      level: 'error' as const,
      values: { text, got: other.id, expected: english.id },
      ...seen,
    }
  }
}

/** What is counted of a section, by what it is called. */
const things: Record<string, (section: SectionReading, page: Reading) => readonly Block[]> = {
  'items of lists': ({ blocks }) => blocks.filter(({ opensItem }) => opensItem),
  'cells of tables': (section, page) => [
    ...section.blocks.filter(({ kind }) => kind === 'cell'),
    ...htmlCells(section, page),
  ],
  'blocks of code': ({ blocks }) => blocks.filter(({ kind }) => kind === 'code'),
  alerts: ({ blocks }) => blocks.filter(({ text }) => /^\[!(?!UICONTROL|DNL|BADGE)[A-Z]+/.test(text)),
  images: ({ blocks }) =>
    blocks.flatMap((block) => block.marks.filter(({ kind }) => kind === 'image').map(() => block)),
}

/** Cells of tables in HTML, empty ones too: the first block of HTML for each. */
function htmlCells(section: SectionReading, { sections, source }: Reading): Block[] {
  const html = section.blocks.find(({ kind }) => kind === 'html')
  if (!html) return []
  const startOf = ({ blocks: [block] }: SectionReading) => block?.pieces[0]?.from
  const next = sections.slice(sections.indexOf(section) + 1).find((one) => startOf(one) !== undefined)
  const written = source.slice(startOf(section), next && startOf(next)).replace(code, '')
  return Array.from(written.matchAll(/<t[dh](?=[\s>])/gi), () => html)
}

const code = /^[ \t>]*(`{3,}|~{3,}).*?^[ \t>]*\1|(?<!`)(`+)(?!`)[^\n]*?(?<!`)\2(?!`)|<!--.*?-->/gms

function* countsOf(pair: SectionPair, { english: original, other: page }: TranslationFacts) {
  for (const [thing, find] of Object.entries(things)) {
    const [expected, got] = [find(pair.english, original), find(pair.other, page)]
    if (expected.length === got.length) continue
    const block = got[0] ?? pair.other.blocks[0]
    const seen = { english: expected[0] ?? pair.english.blocks[0], other: block }
    const place = block ? placeIn(page, block, 0) : pair.other.place
    const values = { thing, got: got.length, expected: expected.length }
    yield { code: 'count' as const, level: 'warning' as const, values, place, ...seen }
  }
}
