import { escapeHtml } from './escape-html.ts'
import { isUnspaced, type Span, spans } from './spans.ts'

/** Letters that are shown around what was found; a character of a script without spaces says as much as two. */
const length = 190
const unspacedLength = 90

/** Letters before the first found word. */
const before = 30

/**
 * The part of a text with the most of the words that are wanted, as Pagefind gives it: escaped, with `<mark>` around each.
 * A text with none of them is shown from its beginning.
 */
export function excerpt(text: string, wanted: ReadonlySet<string>): string {
  const all = placesIn(text)
  const found = all.filter(({ word }) => wanted.has(word))
  const most = all.filter(({ word }) => isUnspaced(word)).length > all.length / 2 ? unspacedLength : length
  const from = beginning(text, richest(found, most)?.start ?? 0)
  const to = ending(text, from + most)
  const inside = found.filter(({ start, end }) => start >= from && end <= to)
  return `${from > 0 ? '… ' : ''}${marked(text, from, to, inside)}${to < text.length ? ' …' : ''}`
}

const read = new Map<string, readonly Span[]>()

/** The words of a text: the same sections are shown at one key after the other. */
function placesIn(text: string): readonly Span[] {
  const places = read.get(text) ?? spans(text)
  read.set(text, places)
  return places
}

/** The found word after which the most others stand within so many letters, each counted once. */
function richest(found: readonly Span[], most: number): Span | undefined {
  let best: Span | undefined
  let bestCount = 0
  for (const [place, span] of found.entries()) {
    const near = new Set<string>()
    for (let at = place; (found[at]?.end ?? Number.POSITIVE_INFINITY) <= span.start + most - before; at += 1) {
      near.add(found[at]?.word ?? '')
    }
    if (near.size > bestCount) [best, bestCount] = [span, near.size]
  }
  return best
}

/** The beginning of the sentence, where it is near, or else of a word. */
function beginning(text: string, at: number): number {
  if (at <= before) return 0
  const lead = text.slice(at - before, at)
  const sentence = /^.*(?:\. +|[。；])/s.exec(lead) ?? /^\S* /.exec(lead)
  return at - before + (sentence?.[0].length ?? 0)
}

function ending(text: string, at: number): number {
  if (at >= text.length) return text.length
  const space = text.lastIndexOf(' ', at)
  return at - space < before ? space : at
}

/** Pairs of neighbours that follow each other are marked as one. */
function marked(text: string, from: number, to: number, found: readonly Span[]): string {
  let html = ''
  let at = from
  for (const [place, { start, end }] of found.entries()) {
    const isJoined = place > 0 && start <= at
    const next = found[place + 1]
    if (!isJoined) html += `${escapeHtml(text.slice(at, start))}<mark>`
    html += escapeHtml(text.slice(isJoined ? at : start, end))
    at = end
    if (!next || next.start > end) html += '</mark>'
  }
  return html + escapeHtml(text.slice(at, to))
}
