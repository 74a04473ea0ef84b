/** Endings by language, longest first: a form of a word is found by any other. Crude on purpose; both sides are cut alike. */
const endings: Record<string, RegExp> = {
  en: /(?:ations?|ings?|ied|ies|ed|es|ly|s|e|y)$/,
  nl: /(?:ingen|ing|heden|heid|den|ten|en|de|te|je|s|t|d|e)$/,
}

const shortest = 3

/** A word without its ending and without a letter doubled before it; the word itself where little would be left. */
export function stem(word: string, lang: string): string {
  const ending = endings[lang.slice(0, 2)]
  if (!ending || !/^[a-z]+$/.test(word)) return word
  const bare = lang.startsWith('nl') ? word.replace(/^ge(?=[a-z]{5})/, '') : word
  const cut = bare.replace(ending, '')
  if (cut.length < shortest) return bare
  return cut.replace(/([^aeiou])\1$/, '$1').replace(/([aeou])\1([^aeiou])$/, '$1$2')
}
