import { smallWords } from '../search/small-words.ts'
import { spans } from '../search/spans.ts'
import { stem } from '../search/stem.ts'
import { tokens } from '../search/tokens.ts'
import { make } from './make.ts'
import { replaceAddress } from './search-address.ts'

const highlight = 'found'

/** The button that takes the marks away; it stands in the page while there are marks. */
let remover: HTMLButtonElement | undefined

/** Marks in the text of the page what a search found there. The text itself is not changed, nor what stands in a form. */
export function markWords(query: string): void {
  const main = document.querySelector('main')
  if (!main || !('highlights' in CSS)) return

  const ranges = rangesOf(main, wanted(query, document.documentElement.lang))
  unmark()
  if (ranges.length === 0) return
  CSS.highlights.set(highlight, new Highlight(...ranges))
  const name = document.querySelector<HTMLElement>('search-dialog')?.dataset['unmark']
  remover = make('button', { type: 'button', class: 'unmark' }, name)
  remover.addEventListener('click', forget)
  main.append(remover)
  document.addEventListener('keydown', onEscape)
}

function onEscape({ key }: KeyboardEvent) {
  if (key === 'Escape' && !document.querySelector('dialog[open]')) forget()
}

/** Takes the marks away, from the address too. */
function forget() {
  unmark()
  replaceAddress({ found: '' })
}

function unmark() {
  CSS.highlights.delete(highlight)
  remover?.remove()
  document.removeEventListener('keydown', onEscape)
}

/** Whether a word of the page is one that was looked for. */
type Wanted = (word: string) => boolean

function wanted(query: string, lang: string): Wanted {
  const small = smallWords(lang)
  const all = tokens(query)
  const telling = all.filter((word) => !small.has(word))
  const words = telling.length > 0 ? telling : all
  const stems = new Set(words.map((word) => stem(word, lang)))
  return (word) => stems.has(stem(word, lang)) || words.some((one) => one.length > 3 && word.startsWith(one))
}

function rangesOf(main: HTMLElement, isWanted: Wanted): Range[] {
  const found: Range[] = []
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('check-form, script, style, button')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  )
  while (walker.nextNode()) found.push(...inText(walker.currentNode as Text, isWanted))
  return found
}

function* inText(text: Text, isWanted: Wanted): Iterable<Range> {
  for (const { word, start, end } of spans(text.data)) {
    if (!isWanted(word)) continue
    const range = new Range()
    range.setStart(text, start)
    range.setEnd(text, end)
    yield range
  }
}
