import { nearest } from '../text/edit-distance.ts'
import { defineSourceCheck, type Place, type WordFact } from './source-check.ts'

/** Words that stand in a line, with a text: `[!UICONTROL Client ID]`. */
const inline = ['UICONTROL', 'DNL', 'BADGE']

/** Words of a callout, a film, tabs or a box: they open a quote. */
const block = [
  ...['NOTE', 'TIP', 'IMPORTANT', 'CAUTION', 'WARNING', 'ADMIN', 'ADMINISTRATION', 'AVAILABILITY', 'PREREQUISITES'],
  ...['ERROR', 'INFO', 'SUCCESS', 'MORELIKETHIS', 'CONTEXTUALHELP', 'VIDEO'],
  ...['BEGINTABS', 'TAB', 'ENDTABS', 'BEGINSHADEBOX', 'ENDSHADEBOX'],
]

const pairs = [
  ['BEGINTABS', 'ENDTABS'],
  ['BEGINSHADEBOX', 'ENDSHADEBOX'],
] as const

/** Every `[!WORD]` is one that the format has, and stands where it can be read. */
export default defineSourceCheck({
  id: 'source-words',
  messages: {
    unknown: '[!{word}] is not a word of the format. Expected is one of {known}.',
    unknownNear: '[!{word}] is not a word of the format. Did you mean [!{near}]?',
    incomplete: '[!{word} …] has no text or does not close in its line. Write [!{word} text].',
    misplaced: '[!{word}] does not open a quote. Begin the line with ">[!{word}]".',
    unclosed: '[!{word}] has no {partner}. Add a line ">{partner}".',
  },
  *run({ words }) {
    for (const { word, place, opensQuote } of words) {
      if (inline.includes(word)) yield { code: 'incomplete', level: 'error', values: { word }, place }
      else if (block.includes(word) && opensQuote) continue
      else if (block.includes(word)) yield { code: 'misplaced', level: 'error', values: { word }, place }
      else yield { ...unknown(word), level: 'error', place }
    }

    for (const { word, partner, place } of unpaired(words)) {
      yield { code: 'unclosed', level: 'error', values: { word, partner: `[!${partner}]` }, place }
    }
  },
})

function unknown(word: string) {
  const all = [...inline, ...block]
  const near = nearest(word, all)
  if (near) return { code: 'unknownNear', values: { word, near } } as const
  return { code: 'unknown', values: { word, known: all.join(', ') } } as const
}

/** Opening words that do not close before they open again, and closing words that close nothing. */
function unpaired(words: readonly WordFact[]): { word: string; partner: string; place: Place }[] {
  return pairs.flatMap(([opens, closes]) => {
    const wrong: { word: string; partner: string; place: Place }[] = []
    let open: WordFact | undefined
    for (const fact of words) {
      if (fact.word === opens) {
        if (open) wrong.push({ word: opens, partner: closes, place: open.place })
        open = fact
      } else if (fact.word === closes) {
        if (!open) wrong.push({ word: closes, partner: opens, place: fact.place })
        open = undefined
      }
    }
    return open ? [...wrong, { word: opens, partner: closes, place: open.place }] : wrong
  })
}
