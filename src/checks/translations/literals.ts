import type { Level } from '../check.ts'
import { countOf, type Found, foundAs, has, isIn } from './found-as.ts'
import { joinedNames, type Kind, type Literal, literalsIn } from './literals-in.ts'
import { pairBlocks } from './pair-blocks.ts'
import { plain } from './plain.ts'
import { type Block, placeIn, type Reading, type SectionReading } from './reading.ts'
import { defineTranslationCheck, type SectionPair, type TranslationFacts } from './translation-check.ts'

/** What a translation must keep, character for character. */
export default defineTranslationCheck({
  id: 'literals',
  messages: {
    lost: 'The {kind} "{expected}" is not in the translation. Write it as in English.',
    altered: 'The {kind} "{expected}" became "{got}". Write it as in English.',
    letterCase: 'The {kind} "{expected}" became "{got}": letter case counts. Write it as in English.',
    mixed:
      'The label "{expected}" stands {wanted} times in English and {got} times here, beside a translation of it. Use one word for one thing.',
    spaces: 'The {kind} "{expected}" became "{got}": white space counts. Write it as in English.',
  },
  *run(facts) {
    const joined = joinedNames(facts.english)
    const page = once(() => textsOf(facts.english.sections, facts.other.sections))
    // A name that is translated is so throughout: it is said once.
    const told = new Set<string>()
    for (const pair of facts.pairs) {
      yield* mixedIn(pair, facts)
      const section = once(() => textsOf([pair.english], [pair.other]))
      const { pairs, areSure } = pairBlocks(pair.english.blocks, pair.other.blocks)
      for (const [english, others] of pairs) {
        const changes = changesIn(english, others, { ...facts, joined }).filter(
          ({ literal }) => !isElsewhere(literal, [section, page]),
        )
        const again = areSure && !changes.length ? repeatedIn(english, others, facts) : []
        for (const { literal, found } of [...changes, ...again]) {
          const { code } = found
          if (code === 'same' || (literal.kind === 'product' && told.has(literal.text))) continue
          told.add(literal.text)
          const level = levelOf({ literal, found, english, areSure })
          const values = { kind: names[literal.kind], expected: literal.text, got: found.got }
          yield { code, level, values, ...seenIn(found, others, { pair, facts }), english }
        }
      }
    }
  },
})

/** Labels in bold that a section has in two languages. */
function* mixedIn({ english, other }: SectionPair, { names: { labels }, labelsAreEnglish }: TranslationFacts) {
  const [wanted, got] = [boldIn(english), boldIn(other)]
  if (!labelsAreEnglish || wanted.length !== got.length) return
  for (const [expected, { length }] of Map.groupBy(wanted, ({ text }) => text)) {
    const same = got.filter(({ text }) => text === expected)
    const isLabel = labels.has(expected) || /^[A-Z]\w* [A-Z]/.test(expected)
    if (!isLabel || same.length === 0 || same.length >= length) continue
    const values = { expected, wanted: length, got: same.length }
    const seen = { place: other.place, english: wanted[0]?.block, other: same[0]?.block }
    yield { code: 'mixed' as const, level: 'unsure' as const, values, ...seen }
  }
}

/** Bold below the head, which is translated. */
function boldIn({ heading, blocks }: SectionReading): { text: string; block: Block }[] {
  return blocks.slice(heading ? 1 : 0).flatMap((block) =>
    block.marks.flatMap(({ kind, start, end }) => {
      return kind === 'bold' ? [{ text: plain(block.text.slice(start, end)).trim(), block }] : []
    }),
  )
}

interface Change {
  literal: Literal
  found: Found
}

interface Joined {
  joined: ReadonlySet<string>
}

/** What a kind is called in a message. */
const names: Record<Kind, string> = {
  code: 'code',
  label: 'label',
  name: 'name',
  scheme: 'beginning of addresses',
  address: 'address',
  command: 'literal in bold',
  mask: 'mask',
  header: 'HTTP header',
  email: 'email address',
  path: 'path',
  file: 'file name',
  variable: 'variable',
  attribute: 'attribute',
  prefixed: 'name with a prefix',
  snakeCase: 'identifier',
  option: 'option',
  host: 'host',
  version: 'version',
  camelCase: 'identifier known from code',
  measure: 'number with a unit',
  number: 'number',
  joined: 'name in one word',
  screen: 'label of a screen in bold',
  title: 'name in bold',
  properName: 'proper name',
  product: 'name',
  message: 'quoted message',
  searched: 'text to look for',
  quoted: 'quoted text',
}

/** Each literal of a block that the translation does not have as it is. */
function changesIn(english: Block, others: readonly Block[], facts: TranslationFacts & Joined): Change[] {
  const literals = Map.groupBy(literalsIn(english, facts.names, facts.joined), ({ text }) => text)
  const all = [...literals.values()]
    .flatMap((same) => same.find(({ kind }) => kind !== 'properName' && kind !== 'quoted') ?? same[0] ?? [])
    .filter((literal) => !isSkipped(literal, facts))
    .map((literal) => ({ literal, found: foundAs(literal, english, others) }))
  const quoted = all.filter(({ literal }) => literal.kind === 'quoted')
  const isMixed = quoted.some(({ found }) => found.code === 'same')
  return all.filter(({ literal, found: { code, got } }) => {
    const { kind, text } = literal
    // What touches another word in English cannot be looked for as a word.
    if (code === 'same' || !isIn(english, literal)) return false
    if (kind === 'quoted') return isMixed
    if (kind === 'product') return code === 'altered' && isLike(text, got) && isName(text, facts.english)
    return kind !== 'properName' || (code === 'letterCase' && isShouted(text, got))
  })
}

/** Code and labels that a block has several times, and once of them otherwise: as something that English has nowhere. */
function repeatedIn(english: Block, [other]: readonly Block[], facts: TranslationFacts): Change[] {
  if (!other || english.kind === 'code') return []
  const [wanted, got] = [markedIn(english), markedIn(other)]
  if (wanted.length !== got.length) return []
  const literal = wanted.find((one) => countIn(got, one) < countIn(wanted, one) && !isSkipped(one, facts))
  const blocks = literal ? facts.english.sections.flatMap((section) => section.blocks) : []
  const instead = got.find((one) => one.kind === literal?.kind && !blocks.some((block) => isIn(block, one)))
  return literal && instead ? [{ literal, found: { code: 'altered', got: instead.text, block: other } }] : []
}

function markedIn({ text, marks }: Block): Literal[] {
  return marks.flatMap(({ kind, start, end }) => {
    const marked = text.slice(start, end)
    return (kind === 'code' || kind === 'label') && plain(marked).trim() ? [{ kind, text: marked, start }] : []
  })
}

function countIn(literals: readonly Literal[], { text }: Literal): number {
  return literals.filter((one) => plain(one.text) === plain(text)).length
}

/** A word as long, with a capital too: longer ones are mostly adjectives, and words made of several. */
function isLike(name: string, got: string): boolean {
  return /^[A-Z]/.test(got) && Math.abs(name.length - got.length) <= 2
}

/** Whether the English page has a name more than once, and never as a word in small letters. */
function isName(name: string, { sections }: Reading): boolean {
  const texts = sections.flatMap(({ blocks }) => blocks.map(({ text }) => text))
  return texts.filter((text) => has(text, name)).length > 1 && !texts.some((text) => has(text, name.toLowerCase()))
}

/** Capitals throughout, where English has them in fewer than all words but one. */
function isShouted(english: string, got: string): boolean {
  const small = english.split(' ').filter((word) => word !== word.toUpperCase())
  return small.length > 1 && got === got.toUpperCase()
}

/** Where labels are translated, other names of what is on a screen are too. */
function isSkipped({ kind }: Literal, { labelsAreEnglish }: TranslationFacts): boolean {
  return !labelsAreEnglish && ['label', 'screen', 'title', 'quoted'].includes(kind)
}

interface Texts {
  english: string
  other: string
}

/** A literal that moved within its section, or that the page has as often as English, is not lost. */
function isElsewhere({ text }: Literal, all: readonly (() => Texts)[]): boolean {
  const wanted = plain(text).trim()
  return all.some((texts) => {
    const { english, other } = texts()
    return has(other, wanted) && countOf(other, wanted) >= countOf(english, wanted)
  })
}

/** Most blocks have nothing to be looked for elsewhere. */
function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

function textsOf(english: readonly SectionReading[], other: readonly SectionReading[]): Texts {
  const textOf = (sections: readonly SectionReading[]) => {
    return plain(sections.flatMap(({ blocks }) => blocks.map(({ text }) => text)).join(' | '))
  }
  return { english: textOf(english), other: textOf(other) }
}

function seenIn(
  found: Found,
  others: readonly Block[],
  { pair, facts }: { pair: SectionPair; facts: TranslationFacts },
) {
  const other = found.block ?? others[0]
  if (!other) return { place: pair.other.place, other }
  const at = found.got ? Math.max(0, other.text.indexOf(found.got)) : 0
  return { place: placeIn(facts.other, other, at, found.got), other }
}

/** Kinds whose findings are right nine times in ten, by what happened to the literal: measured by reading. */
const certain: Record<Exclude<Found['code'], 'same'>, ReadonlySet<Kind>> = {
  lost: new Set([
    'code',
    'label',
    'name',
    'command',
    'mask',
    'header',
    'email',
    'variable',
    'attribute',
    'prefixed',
    'snakeCase',
    'option',
  ]),
  altered: new Set([
    ...([
      'code',
      'label',
      'name',
      'address',
      'command',
      'mask',
      'header',
      'path',
      'file',
      'variable',
      'attribute',
    ] as const),
    ...(['prefixed', 'snakeCase', 'option', 'version', 'camelCase'] as const),
  ]),
  letterCase: new Set([
    ...([
      'code',
      'label',
      'name',
      'address',
      'command',
      'mask',
      'header',
      'path',
      'file',
      'variable',
      'attribute',
    ] as const),
    ...(['prefixed', 'snakeCase', 'option', 'camelCase', 'host', 'email', 'properName'] as const),
  ]),
  spaces: new Set([
    ...([
      'code',
      'label',
      'name',
      'address',
      'command',
      'mask',
      'header',
      'path',
      'file',
      'variable',
      'attribute',
    ] as const),
    ...(['prefixed', 'snakeCase', 'option', 'camelCase', 'host', 'email'] as const),
  ]),
}

interface Judged extends Change {
  english: Block
  areSure: boolean
}

function levelOf({ literal: { kind, text, start }, found: { code, got }, english, areSure }: Judged): Level {
  if (code === 'letterCase' && isShouted(text, got)) return 'error'
  if (code === 'same' || !certain[code].has(kind)) return 'unsure'
  // Without blocks side by side, the English text may be newer than the translation.
  if (!areSure && (code === 'lost' || code === 'altered')) return 'unsure'
  // A placeholder may be named in the language of the reader.
  if (english.text[start - 1] === '<' && code !== 'letterCase') return 'unsure'
  // The first letter of a sentence, or of a noun.
  const isFirst = code === 'letterCase' && got.slice(1) === plain(text).trim().slice(1)
  if (isFirst && (start === 0 || kind === 'camelCase')) return 'unsure'
  return 'error'
}
