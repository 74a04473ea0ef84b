import { expect, test } from 'vitest'
import { comparePages } from '../scripts/check-pages/compare-pages.ts'
import { readSources, type SourceFile } from '../scripts/convert/read-sources.ts'

/** What happens to literals in translations, by name; nothing where it cannot happen to this one. */
const damages: Record<string, (literal: string, turn: number) => string | undefined> = {
  'a character dropped': (literal, turn) => {
    const at = turn % literal.length
    return literal.length > 2 ? literal.slice(0, at) + literal.slice(at + 1) : undefined
  },
  'another letter case': (literal, turn) => at(literal, /[a-z]/gi, turn, swapped),
  'a word translated': (literal) => (/campaign/i.test(literal) ? literal.replace(/campaign/i, 'campagne') : undefined),
  'a blank put in': (literal, turn) => {
    const place = 1 + (turn % (literal.length - 1))
    return literal.length > 2 && !/\s/.test(literal.slice(place - 1, place + 1))
      ? `${literal.slice(0, place)} ${literal.slice(place)}`
      : undefined
  },
  'a letter that looks alike': (literal, turn) => at(literal, /[aceopx]/g, turn, (letter) => alike[letter] ?? letter),
}

const alike: Record<string, string> = { a: 'а', c: 'с', e: 'е', o: 'о', p: 'р', x: 'х' }

function at(literal: string, pattern: RegExp, turn: number, change: (letter: string) => string): string | undefined {
  const places = [...literal.matchAll(pattern)]
  const place = places[turn % places.length]?.index
  if (place === undefined) return undefined
  return literal.slice(0, place) + change(literal[place] ?? '') + literal.slice(place + 1)
}

function swapped(letter: string): string {
  return letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()
}

/** Literals as they are written: code, identifiers in bold, labels, and hosts and addresses in the text. */
const literals = [
  /`(?<literal>[^`\n]+)`/g,
  /\*\*(?<literal>\w+[_.:/]\w[\w.:/-]*)\*\*/g,
  /\[!UICONTROL (?<literal>[^\]\n]+)\]/g,
  /(?<literal>https?:\/\/[\w./-]+\w)/g,
  /(?<![\w/.@-])(?<literal>(?:[a-z0-9-]+\.)+(?:com|net|org))(?![\w-])/g,
]

interface Place {
  start: number
  line: number
  literal: string
}

const sources = readSources('content')

/** The literals of a translation, in order; of those that touch the first one. */
function placesIn(text: string): Place[] {
  const head = text.startsWith('---') ? text.indexOf('\n---', 3) : 0
  const all = literals.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: match, index, groups: { literal = '' } = {} }) => {
      const start = index + match.indexOf(literal)
      return { start, line: text.slice(0, start).split('\n').length, literal }
    }),
  )
  return all.filter(({ start }) => start > head).toSorted((left, right) => left.start - right.start)
}

/** Some of the literals, no two of them in one paragraph, so that each finding tells which one was found. */
function apart(places: readonly Place[], turn: number): Place[] {
  const chosen: Place[] = []
  for (const place of places.filter((_, index) => index % 3 === turn % 3)) {
    if (place.line > (chosen.at(-1)?.line ?? 0) + 6) chosen.push(place)
  }
  return chosen
}

/** Damages literals of a page, and names those that nothing was said of. */
function damageIn(file: SourceFile, turn: number, damage: (literal: string, turn: number) => string | undefined) {
  const text = new TextDecoder().decode(file.bytes)
  const changes = apart(placesIn(text), turn).flatMap((place) => {
    const changed = damage(place.literal, turn)
    return changed === undefined || changed === place.literal ? [] : [{ ...place, changed }]
  })
  const damaged = changes.reduceRight((whole, { start, literal, changed }) => {
    return whole.slice(0, start) + changed + whole.slice(start + literal.length)
  }, text)
  const english = sources.filter(({ lang, path }) => lang === 'en' && path === file.path)
  const bytes = new TextEncoder().encode(damaged)
  const [result] = comparePages({ sources: [...english, { ...file, bytes }], read: (source) => source })
  const lines = new Set(result?.findings.flatMap(({ check, place }) => (check === 'literals' ? [place.line] : [])))
  const missed = changes.filter(({ line }) => ![line - 1, line, line + 1].some((near) => lines.has(near)))
  return {
    tried: changes.length,
    missed: missed.map((one) => `${file.file}:${one.line} ${one.literal} → ${one.changed}`),
  }
}

test.each(Object.entries(damages))('nineteen of twenty are found: %s', (_, damage) => {
  const others = sources.filter(({ lang }) => lang !== 'en')
  const done = others.map((file, turn) => damageIn(file, turn, damage))
  const tried = done.reduce((sum, one) => sum + one.tried, 0)
  const missed = done.flatMap((one) => one.missed)
  expect(tried).toBeGreaterThan(20)
  expect(1 - missed.length / tried, missed.join('\n')).toBeGreaterThanOrEqual(0.95)
})
