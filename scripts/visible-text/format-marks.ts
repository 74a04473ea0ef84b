/** Marks of the format that a reader of the plain text sees and a reader of the page does not, by class. */
export type Marks = Record<string, number>

const word = '[A-Za-z]\\w*'
const names = 'target|width|height|align|zoomable|style|class|type|url|tooltip|transcript|modal'
const pair = `(?:${names})\\s*=\\s*(?:"[^"]*"|“[^”]*”|'[^']*'|[^\\s"'}]+)`

/** Each class with what is taken away, and what stays of it. */
const classes: readonly [name: string, pattern: RegExp, kept: string][] = [
  ['help of the product', /\[!CONTEXTUALHELP\]\n?(?:[ \t]*(?:id|title|abstract)\s*=.*\n?)*/g, ''],
  ['id', /\{#(?:[\w.:-]+|[^{}\n]+(?=\}[ \t]*(?:\n|$)))\}/gm, ''],
  ['attribute list', new RegExp(`\\{:?\\s*(?:_blank|hide-from-toc|${pair}(?:\\s+${pair})*)\\s*\\}`, 'g'), ''],
  ['film', /\[?!VIDEO\]?/g, ''],
  ['tabs', /\[!(?:BEGINTABS|ENDTABS)\]/g, ''],
  ['tab', /\[!TAB\s+([^\n]*)\]/g, '$1'],
  ['box', /\[!(?:BEGINSHADEBOX\s*"?([^"\]\n]*)"?|ENDSHADEBOX)\]/g, '$1'],
  ['alert', new RegExp(`\\[!(?!UICONTROL|DNL|BADGE)${word}\\]`, 'g'), ''],
  ['collapsible part', /^[ \t]*\+\+\+/gm, ''],
  ['snippet', /\{\{[^{}\n]*\}\}/g, ''],
]

/** The text without marks of the format. */
export function withoutMarks(text: string): { text: string; marks: Marks } {
  const marks: Marks = {}
  let rest = text
  for (const [name, pattern, kept] of classes) {
    marks[name] = [...rest.matchAll(pattern)].length
    rest = rest.replace(pattern, kept)
  }
  const { text: done, count } = withoutTags(rest)
  const open = /\[!(?:UICONTROL|DNL|BADGE)(?![\w-])/g
  const unclosed = [...done.matchAll(open)].length
  return {
    text: done.replace(open, ''),
    marks: { ...marks, 'label, name or badge': count, 'unclosed label': unclosed },
  }
}

/** `[!UICONTROL x]` and its like: the word and both brackets go. Brackets may stand in it in pairs. */
function withoutTags(text: string): { text: string; count: number } {
  const pieces: string[] = []
  let done = 0
  let count = 0
  for (const { index, 0: opening } of text.matchAll(/\[!(?:UICONTROL|DNL|BADGE)\s/g)) {
    const from = index + opening.length
    const end = closing(text, from)
    if (end === undefined || index < done) continue
    pieces.push(text.slice(done, index), text.slice(from, end))
    done = end + 1
    count += 1
  }
  return { text: pieces.join('') + text.slice(done), count }
}

function closing(text: string, from: number): number | undefined {
  let depth = 0
  for (let at = from; at < Math.min(text.length, from + 300); at += 1) {
    if (text[at] === '[') depth += 1
    if (text[at] === ']' && depth === 0) return at
    if (text[at] === ']') depth -= 1
  }
  return undefined
}
