import { editDistance } from '../text/edit-distance.ts'
import type { Kind, Literal } from './literals-in.ts'
import { plain, unseen } from './plain.ts'
import type { Block } from './reading.ts'

/** How a translation has a literal: as it is, changed, or not at all. */
export interface Found {
  code: 'same' | 'spaces' | 'letterCase' | 'altered' | 'lost'
  /** What stands in its place, as written. */
  got: string
  block: Block | undefined
}

/** Whether a text has a literal, where no letter, digit or underscore of ASCII touches it. */
export function has(text: string, literal: string): boolean {
  for (let index = text.indexOf(literal); index !== -1; index = text.indexOf(literal, index + 1)) {
    if (isWhole(text, index, index + literal.length)) return true
  }
  return false
}

/** How often {@link has} would find it. */
export function countOf(text: string, literal: string): number {
  let count = 0
  for (let index = text.indexOf(literal); index !== -1; index = text.indexOf(literal, index + literal.length)) {
    if (isWhole(text, index, index + literal.length)) count += 1
  }
  return count
}

function isWhole(text: string, start: number, end: number): boolean {
  const touches = (inner: string | undefined, outer: string | undefined) =>
    /^\w$/.test(inner ?? '') && /^\w$/.test(outer ?? '')
  return !touches(text[start], text[start - 1]) && !touches(text[end - 1], text[end])
}

/** A text in the forms in which literals are looked for in it. */
interface Forms {
  plain: string
  /** With a space for each unseen sign. */
  spaced: string
  /** In small letters, without spaces. */
  squeezed: string
}

const forms = new WeakMap<Block, Forms>()

function formsOf(block: Block): Forms {
  const known = forms.get(block)
  if (known) return known
  const text = plain(block.text)
  const made = { plain: text, spaced: plain(block.text.replace(unseen, ' ')), squeezed: squeezed(text) }
  forms.set(block, made)
  return made
}

function squeezed(text: string): string {
  return text.replaceAll(' ', '').toLowerCase()
}

/** Whether a block has a literal as it is. */
export function isIn(block: Block, { kind, text }: Literal): boolean {
  const wanted = plain(text).trim()
  const { plain: whole, spaced } = formsOf(block)
  return has(whole, wanted) || (spaced !== whole && has(spaced, wanted)) || isMarked(block, wanted, kind)
}

/** Looks for a literal of an English block in blocks of a translation. */
export function foundAs(literal: Literal, english: Block, blocks: readonly Block[]): Found {
  const wanted = plain(literal.text).trim()
  const same = blocks.find((block) => isIn(block, literal))
  if (same) return { code: 'same', got: literal.text, block: same }
  if (blocks.some((block) => hasNumber(formsOf(block), literal.kind, wanted)))
    return { code: 'same', got: literal.text, block: blocks[0] }
  const source = formsOf(english).plain
  const loose = looseMatch(wanted, source, blocks)
  if (loose) {
    const isSpaced = loose.got.replaceAll(' ', '') === wanted.replaceAll(' ', '')
    return { code: isSpaced ? 'spaces' : 'letterCase', ...loose }
  }
  // Names are looked for in capitals only.
  const near = literal.kind === 'properName' ? undefined : nearestTo(wanted, source, blocks)
  return near ?? { code: 'lost', got: '', block: blocks.length === 1 ? blocks[0] : undefined }
}

/** Code and labels stand for themselves, whatever touches them. */
function isMarked(block: Block, wanted: string, kind: Kind): boolean {
  if (!['code', 'label', 'name'].includes(kind)) return false
  return block.marks.some(({ start, end }) => plain(block.text.slice(start, end)).trim() === wanted)
}

/** Languages write numbers, and the space before a unit, in their own way. */
function hasNumber({ plain: text }: Forms, kind: Kind, wanted: string): boolean {
  if (kind === 'number') return numbersIn(text).has(digitsOf(wanted))
  const joined = (measure: string) => squeezed(measure).replace(/[.,]/g, '')
  return kind === 'measure' && (text.match(measure) ?? []).some((one) => joined(one) === joined(wanted))
}

const measure = /\d+(?:[.,]\d+)* ?[A-Za-z]+/g

/** Numbers, whatever separates their thousands. Counting in ten thousands is left to the reader. */
function numbersIn(text: string): ReadonlySet<string> {
  return new Set(text.match(/\d+(?:[.,' ]\d+)*/g)?.map(digitsOf))
}

function digitsOf(number: string): string {
  return number.replace(/\D/g, '')
}

/** The literal with other spaces or another letter case, unless English has that too. */
function looseMatch(wanted: string, english: string, blocks: readonly Block[]) {
  const bare = squeezed(wanted)
  const possible = blocks.filter((block) => formsOf(block).squeezed.includes(bare))
  const signs = [...wanted.replaceAll(' ', '')]
  if (!possible.length || signs.length < 2 || signs.length > 200) return undefined
  const escaped = signs.map((sign) => sign.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
  const pattern = new RegExp(`(?<![A-Za-z0-9_])${escaped.join(' ?')}(?![A-Za-z0-9_])`, 'i')
  for (const block of possible) {
    const got = pattern.exec(formsOf(block).plain)?.[0]
    if (got !== undefined && !has(english, got)) return { got, block }
  }
  return undefined
}

const separators = /([_:./\\@$()<>=-]+)/

/** What most resembles the literal among what English does not say. */
function nearestTo(wanted: string, english: string, blocks: readonly Block[]): Found | undefined {
  let best: { got: string; score: number; block: Block } | undefined
  for (const block of blocks) {
    for (const got of candidatesIn(block)) {
      if (got === wanted || has(english, got)) continue
      const score = likeness(wanted, got)
      if (score > (best?.score ?? 0.5)) best = { got, score, block }
    }
  }
  return best && { code: 'altered', got: best.got, block: best.block }
}

function candidatesIn({ text, marks }: Block): string[] {
  const marked = marks.filter(({ kind }) => kind === 'bold' || kind === 'code')
  const spans = marked.map(({ start, end }) => text.slice(start, end))
  const whole = plain(text).split(' ')
  const words = plain(text).match(/[^\s"',;()[\]|\u3000-\u303F\u3040-\u30FF\u4E00-\u9FFF\uAC00-\uD7AF]+/g) ?? []
  const quoted = plain(text).match(/(?<=")[^"]{2,80}(?=")/g) ?? []
  return [...spans, ...whole, ...words, ...quoted]
    .map((span) =>
      plain(span)
        .replace(/[.:!?]+$/, '')
        .trim(),
    )
    .filter((span) => span.length > 1)
}

/** From 0 to 1: letters in common, and parts between the same separators. */
function likeness(wanted: string, got: string): number {
  const length = Math.max(wanted.length, got.length)
  const limit = Math.floor(length * 0.45)
  const distance = editDistance(wanted.toLowerCase(), got.toLowerCase(), limit)
  const letters = distance === Number.POSITIVE_INFINITY ? 0 : 1 - distance / length
  return Math.max(letters, partsInCommon(wanted, got))
}

function partsInCommon(wanted: string, got: string): number {
  const [mine, theirs] = [wanted.split(separators), got.split(separators)]
  if (mine.length < 3 || mine.length !== theirs.length) return 0
  const joints = mine.every((part, index) => index % 2 === 0 || part === theirs[index])
  const same = mine.filter((part, index) => index % 2 === 0 && part.length > 1 && part === theirs[index]).length
  return joints && same > 0 ? 0.55 + (0.4 * same) / mine.length : 0
}
