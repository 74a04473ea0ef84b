import { globSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type GivenUp, openThreads } from '../scripts/convert/threads.ts'
import { compareText } from '../scripts/visible-text/compare.ts'
import { convert } from '../src/convert/index.ts'
import { format, hostile } from './cases/sources/hostile.ts'
import type { Pair } from './fuzz-thread.ts'
import { whatRuns } from './what-runs.ts'

const page = { lang: 'en', path: 'guide/page', checks: ['association-mask'] }
const runs = Number(process.env['PROPERTY_RUNS'] ?? 400)
/** How long documents are made up and changed; without it, a few hundred of them are enough. */
const fuzzSeconds = Number(process.env['FUZZ_SECONDS'] ?? 0)

const word = fc.constantFrom('word', 'a', 'B', '1', 'x y')
const space = fc.constantFrom(
  '',
  '',
  ' ',
  ' ',
  '  ',
  '\n',
  '\n',
  '\n\n',
  '\n\n',
  '\n\n    ',
  '\n> ',
  '\n* ',
  '\n  ',
  '\t',
)
const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...hostile) },
  { weight: 2, arbitrary: fc.constantFrom(...format) },
  word,
)
const source = fc.array(fc.tuple(piece, space), { maxLength: 14 }).map((pairs) => pairs.flat().join(''))
const hostileSource = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...hostile), word), space), { maxLength: 14 })
  .map((pairs) => pairs.flat().join(''))

test('nothing in a source can run', () => {
  fc.assert(
    fc.property(source, (text) => {
      expect(whatRuns(convert(text, page))).toEqual([])
    }),
    { numRuns: runs },
  )
})

test('the same source gives the same bytes', () => {
  fc.assert(
    fc.property(source, (text) => {
      expect(convert(text, page)).toBe(convert(text, page))
    }),
    { numRuns: runs },
  )
})

test('any text at all is converted', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) =>
      convert(text, page).startsWith('---\n# Made from'),
    ),
    { numRuns: runs },
  )
})

test('what a reader sees is what plain Markdown shows', () => {
  fc.assert(
    fc.property(hostileSource, (text) => {
      // Front matter that does not close is refused, and read differently by every parser; `****` is removed.
      fc.pre(!/^\uFEFF?---|\*{4}/.test(text))
      // Code, links and bold within raw HTML are read, and so is HTML that an empty line in a table makes code.
      fc.pre(!/<[a-z/][\s\S]*(?:`|\]\(|\*\*|\n(?: {4}|\t))/i.test(text))
      expect(compareText(text, convert(text, page)).faults).toEqual([])
    }),
    { numRuns: runs },
  )
})

/** Real documents: of our own, and the fixtures of the steps, which hold every construct. */
const documents = globSync(['test/fixtures/convert/**/*.md', 'content/*/**/*.md'])
  .toSorted()
  .map((file) => readFileSync(file, 'utf8').split(/(?<=\n)|(?=\s)/))

const fragment = fc.array(fc.tuple(piece, space), { minLength: 1, maxLength: 4 }).map((pairs) => pairs.flat())

/** A change to a document, which is a list of words: what stands between two places is replaced, doubled, or moved. */
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 40 }),
  kind: fc.constantFrom('insert', 'remove', 'repeat', 'move', 'replace'),
  fragment,
  to: fc.double({ min: 0, max: 1, noNaN: true }),
  times: fc.nat({ max: 30 }),
})

const mutated = fc
  .tuple(fc.constantFrom(...documents), fc.array(change, { maxLength: 6 }))
  .map(([document, changes]) => changes.reduce(changed, document).join(''))

function changed(words: readonly string[], { at, length, kind, fragment, to, times }: Change): string[] {
  const from = Math.floor(at * words.length)
  const part = words.slice(from, from + length)
  const [before, after] = [words.slice(0, from), words.slice(from + length)]
  if (kind === 'insert') return [...before, ...fragment, ...part, ...after]
  if (kind === 'remove') return [...before, ...after]
  if (kind === 'replace') return [...before, ...fragment, ...after]
  if (kind === 'repeat') return [...before, ...Array.from({ length: times }, () => part).flat(), ...after]
  return [...before, ...after].toSpliced(Math.floor(to * words.length), 0, ...part)
}

type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never

test(
  'documents made up and documents changed are converted, and in seconds',
  async () => {
    const threads = openThreads<Pair, string[]>({
      program: new URL('fuzz-thread.ts', import.meta.url),
      workerData: undefined,
      most: 1,
      longest: 60_000,
      memory: 1500,
      signal: undefined,
    })
    const any = fc.oneof({ weight: 1, arbitrary: source }, { weight: 3, arbitrary: mutated })
    const long = { numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: fuzzSeconds * 1000 }
    try {
      await fc.assert(
        fc.asyncProperty(any, any, async (english, translation) => {
          let answer: string[] | GivenUp = 'time'
          await threads.run([[english, translation]], (_, given) => {
            answer = given
          })
          expect(answer).toEqual([])
        }),
        fuzzSeconds ? long : { numRuns: Math.ceil(runs / 4) },
      )
    } finally {
      await threads.close()
    }
  },
  (fuzzSeconds + 600) * 1000,
)
