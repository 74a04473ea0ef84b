import { type Difference, differences } from './differences.ts'
import { type Marks, withoutMarks } from './format-marks.ts'
import { leftoverMarks } from './leftover-marks.ts'
import { pageText } from './page-text.ts'
import { piecesOf } from './pieces.ts'
import { plainText } from './plain-text.ts'

/** What became of the text of one document. */
export interface Comparison {
  /** Pieces of text in the plain reading, without marks of the format. */
  pieces: number
  /** Marks of the format, by class. */
  marks: Marks
  /** Differences that have a reason, by reason. */
  explained: Record<string, readonly Difference[]>
  /** Differences that have none. */
  faults: readonly Difference[]
  /** Marks of the format that are left on the page. */
  left: readonly string[]
}

/** Reasons for a difference. A piece that stays the same but for its place is no reason. */
const reasons: readonly [name: string, test: (lost: string, added: string) => boolean][] = [
  [
    'bold that plain Markdown does not see',
    (lost, added) => lost !== '' && lost.replace(/\*{2,}|&#x200B;/gi, '') === added,
  ],
  [
    'Markdown within HTML',
    (lost, added) => lost !== '' && lost.replace(/\]\([^()]*(?:\([^()]*\)[^()]*)?\)?|!\[|[*`[]/g, '') === added,
  ],
  [
    'HTML that plain Markdown takes for code',
    (lost, added) => lost.startsWith('<') && lost.replace(/<[^<>]*>/g, '') === added,
  ],
]

/** Compares what a reader sees in a source document with what they see in its page. */
export function compareText(source: string, mdx: string): Comparison {
  const { text, marks } = withoutMarks(plainText(source))
  const before = piecesOf(text)
  const { '': faults = [], ...explained } = Object.groupBy(differences(before, piecesOf(pageText(mdx))), reasonOf)
  return {
    pieces: before.length,
    marks,
    explained: explained as Comparison['explained'],
    faults,
    left: leftoverMarks(mdx),
  }
}

function reasonOf({ lost, added }: Difference): string {
  const [before, after] = [lost.join(''), added.join('')]
  return before === after ? '' : (reasons.find(([, test]) => test(before, after))?.[0] ?? '')
}
