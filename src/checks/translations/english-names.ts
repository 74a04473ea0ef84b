import type { EnglishNames } from './translation-check.ts'

const capitalInside = /(?<![A-Za-z0-9_])[A-Za-z][a-z0-9]*[a-z][A-Z][A-Za-z0-9]*(?![A-Za-z0-9_])/g
const block = /^[ \t>]*(`{3,}|~{3,})[^`\n]*\n(.*?)^[ \t>]*\1/gms
const inline = /(?<!`)(`+)(?!`)((?:(?!\n[ \t>]*\n).)+?)(?<!`)\1(?!`)/gs
const comment = /<!--.*?-->/gs
/** Brackets may stand in a label. */
const label = /\[!UICONTROL ((?:[^[\]\n]|\[[^[\]\n]*\])*)\]/g

/** Collects from the sources of all English pages what one page alone cannot tell. */
export function englishNames(sources: Iterable<string>): EnglishNames {
  const inCode = new Set<string>()
  const labels = new Set<string>()
  const addCode = (code: string) => {
    for (const [word] of code.matchAll(capitalInside)) inCode.add(word)
    return ' '
  }
  for (const source of sources) {
    const shown = source.replace(comment, ' ')
    const prose = shown.replace(block, (_, _fence, code: string) => addCode(code))
    for (const [, , code = ''] of prose.matchAll(inline)) addCode(code)
    for (const text of labelsIn(shown)) labels.add(text)
  }
  return { inCode, labels }
}

/** What stands in the `[!UICONTROL …]` of a source. */
export function labelsIn(source: string): string[] {
  return [...source.matchAll(label)].map(([, text = '']) => text.trim())
}
