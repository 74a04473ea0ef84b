import { nameOf, visible } from '../text/characters.ts'
import { pairBlocks } from './pair-blocks.ts'
import { plain } from './plain.ts'
import { type Block, placeIn } from './reading.ts'
import { defineTranslationCheck } from './translation-check.ts'

/** What a translator's tools leave behind. */
export default defineTranslationCheck({
  id: 'residue',
  messages: {
    unseen: 'The sign {sign}, which nobody sees, stands inside "{got}". Remove it.',
    emptyBold: 'The bold "****" holds no word. Write the word back into it, or remove it.',
    markUp: 'The mark-up "{got}" is left over and shows as text. Write it as in English.',
    placeholder: '"{got}" is a mark of a translation tool. Write what it stands for.',
    english: 'These words are English: "{got}". Translate them.',
    untranslated: 'The section "{text}" is English from end to end. Translate it.',
  },
  *run({ other: page, pairs }) {
    for (const pair of pairs) {
      if (isEnglish(pair.english.blocks, pair.other.blocks)) {
        const { heading: text, place } = pair.other
        const seen = { english: pair.english.blocks[1], other: pair.other.blocks[1], place }
        yield { code: 'untranslated', level: 'warning', values: { text }, ...seen }
        continue
      }
      for (const [other, sources] of pairBlocks(pair.other.blocks, pair.english.blocks).pairs) {
        if (other.kind === 'code') continue
        for (const { code, level, at, got, sign = '' } of leftIn(other, sources)) {
          const seen = {
            english: sources.length === 1 ? sources[0] : undefined,
            other,
            place: placeIn(page, other, at, got),
          }
          if (code === 'unseen') yield { code, level, values: { got: visible(got), sign }, ...seen }
          else if (code === 'emptyBold') yield { code, level, values: {}, ...seen }
          else yield { code, level, values: { got }, ...seen }
        }
      }
    }
  },
})

interface Left {
  code: 'unseen' | 'emptyBold' | 'markUp' | 'placeholder' | 'english'
  level: 'error' | 'warning' | 'unsure'
  got: string
  at: number
  sign?: string
}

/** What each pattern finds counts where English has nothing of the kind. */
const patterns = [
  { code: 'markUp', level: 'error', pattern: /\*\*|\]\((?=[\w./#-])|^\s*\+\+\+\+/g },
  { code: 'placeholder', level: 'error', pattern: /\{[^{}\n]{0,40}? \d\}?|\b\d\}|\{\d\b|<span id="\d+"[^>]*>|\{\*\*/g },
] as const

const inside = /[\w.:/@-]+([\u00AD\u200B-\u200D\u2060\uFEFF]+[\w.:/@-]+)+/g

const unseenSign = /[\u00AD\u200B-\u200D\u2060\uFEFF]/

function leftIn(other: Block, sources: readonly Block[]): Left[] {
  const source = plain(sources.map(({ text }) => text).join(' | '))
  const text = withoutCode(other)
  const left: Left[] = []
  for (const { code, level, pattern } of patterns) {
    if (new RegExp(pattern.source).test(source)) continue
    for (const { 0: got, index: at } of text.matchAll(pattern)) left.push({ code, level, got, at })
  }
  for (const { start: at, kind } of other.marks) {
    if (kind === 'emptyBold') left.push({ code: 'emptyBold', level: 'error', got: '****', at })
  }
  for (const { 0: got, index: at } of text.matchAll(inside)) {
    left.push({ code: 'unseen', level: 'warning', got, at, sign: nameOf(got.match(unseenSign)?.[0] ?? '') })
  }
  return [...left, ...englishIn(other, source)]
}

/** Code and labels, with the same length, as nothing. */
function withoutCode({ text, marks }: Block): string {
  let clear = text
  for (const { kind, start, end } of marks) {
    if (kind === 'code' || kind === 'label' || kind === 'name')
      clear = clear.slice(0, start) + '\uFFFC'.repeat(end - start) + clear.slice(end)
  }
  return clear
}

/** Words that make English sentences, and hardly stand in other languages. */
const english = new Set(
  'the of and to is are that this with from you your for when which by it be will can if then these must should has have'.split(
    ' ',
  ),
)

const run = /[A-Za-z][A-Za-z'-]*(?:[ ,][ ,]?(?:[a-z][a-z'-]*|[A-Z]\w*))+/g

/** Six English words in a row that English has too, and of which two hold sentences together. */
function englishIn(other: Block, wanted: string): Left[] {
  if (other.kind === 'heading') return []
  const found: Left[] = []
  for (const { 0: words, index: at } of withoutCode(other).matchAll(run)) {
    const same = longestShared(words, wanted)
    const list = same.split(/[ ,]+/)
    if (list.length < 6 || list.filter((word) => english.has(word.toLowerCase())).length < 2) continue
    const isQuoted = /["'«„“「]$/.test(other.text.slice(0, at + words.indexOf(same)).trimEnd())
    found.push({ code: 'english', level: isQuoted ? 'unsure' : 'warning', got: same, at: at + words.indexOf(same) })
  }
  return found
}

/** The longest row of words that English has too. */
function longestShared(words: string, wanted: string): string {
  const list = words.split(' ')
  let best = ''
  let from = 0
  for (let to = 1; to <= list.length; to += 1) {
    while (from < to && !wanted.includes(list.slice(from, to).join(' '))) from += 1
    const row = list.slice(from, to).join(' ')
    if (row.length > best.length) best = row
  }
  return best
}

/** Whether a section with sentences says what English says, word for word. */
function isEnglish(source: readonly Block[], other: readonly Block[]): boolean {
  const textOf = (blocks: readonly Block[]) => {
    return plain(
      blocks
        .slice(1)
        .flatMap((block) => (block.kind === 'code' ? [] : [block.text]))
        .join(' '),
    ).trim()
  }
  const text = textOf(other)
  const words = text.split(' ').filter((word) => english.has(word.toLowerCase()))
  return words.length > 3 && text === textOf(source)
}
