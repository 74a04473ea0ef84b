import { plainText } from '../text/characters.ts'

const eastAsian = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]'

/** A run of East Asian script, which has no spaces between words, or a run of letters, digits and `_`. */
const runs = new RegExp(`${eastAsian}+|(?:(?!${eastAsian})[\\p{L}\\p{N}_])+`, 'gu')

const isEastAsian = new RegExp(`^${eastAsian}`, 'u')

/**
 * The words of a message without letter case, punctuation and quotation marks: East Asian text as pairs of neighbouring
 * signs, `XSV-350013` as `xsv350013`.
 */
export function wordsOfMessage(text: string): string[] {
  const plain = text
    .split(/[\r\n]+/)
    .map(plainText)
    .join('\n')
    .toLowerCase()
  const words: string[] = []
  for (const [run] of plain.matchAll(runs)) {
    const last = words.at(-1)
    if (isEastAsian.test(run)) for (const pair of pairsOf(run)) words.push(pair)
    else if (/^\d{6}$/.test(run) && last !== undefined && /^[a-z]{3}$/.test(last)) words[words.length - 1] = last + run
    else words.push(run)
  }
  return words
}

function pairsOf(run: string): string[] {
  const signs = [...run]
  return signs.length === 1 ? signs : signs.slice(1).map((sign, index) => (signs[index] ?? '') + sign)
}
