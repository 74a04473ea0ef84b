const words = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+|[\p{L}\p{M}\p{N}_]+/gu
const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u
const han = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー'
const border = new RegExp(`(?<=[${han}])(?=[^${han}])|(?<=[^${han}])(?=[${han}])`, 'gu')

/**
 * The words of a text, without capitals and accents. What is written without spaces, as Chinese and Japanese are, is cut
 * into every pair of neighbours: so a word is found whole, as a part of another, and with one wrong character in it.
 */
export function tokens(text: string): string[] {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').normalize('NFC').toLowerCase().replaceAll(border, ' ')
  return (plain.match(words) ?? []).flatMap((word) => (isUnspaced(word) ? pairs(word) : word))
}

/** Whether a word is of a script without spaces. */
export function isUnspaced(word: string): boolean {
  return unspaced.test(word)
}

function pairs(word: string): string[] {
  const letters = [...word]
  if (letters.length < 3) return [word]
  return letters.slice(1).map((letter, place) => `${letters[place]}${letter}`)
}
