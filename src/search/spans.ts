/** A word of a text, as it is compared, and where it stands there. */
export interface Span {
  word: string
  start: number
  end: number
}

const han = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー'
const words = new RegExp(`[${han}]+|(?:(?![${han}])[\\p{L}\\p{M}\\p{N}_])+`, 'gu')
const unspaced = new RegExp(`^[${han}]`, 'u')

/**
 * The words of a text, without capitals and accents. What is written without spaces, as Chinese and Japanese are, is cut
 * into every pair of neighbours: so a word is found whole, as a part of another, and with one wrong character in it.
 */
export function spans(text: string): Span[] {
  return [...text.matchAll(words)].flatMap(({ 0: found, index }) => {
    const places = isUnspaced(found) ? pairs(found) : [[0, found.length] as const]
    return places.map(([from, to]) => ({ word: folded(found.slice(from, to)), start: index + from, end: index + to }))
  })
}

/** Whether a word is of a script without spaces. */
export function isUnspaced(word: string): boolean {
  return unspaced.test(word)
}

function folded(word: string): string {
  // Most words have nothing to take apart.
  if (/^\w+$/.test(word)) return word.toLowerCase()
  return word.normalize('NFKD').replaceAll(/\p{M}/gu, '').normalize('NFC').toLowerCase()
}

/** Where every two neighbours begin and end; a word of two characters is one pair. */
function pairs(word: string): (readonly [number, number])[] {
  const starts = Array.from(word.matchAll(/./gsu), ({ index }) => index)
  if (starts.length < 3) return [[0, word.length]]
  return starts.slice(1).map((_, place) => [starts[place] ?? 0, starts[place + 2] ?? word.length])
}
