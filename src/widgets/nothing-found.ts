import { fill } from '../checks/check.ts'
import { copy } from './copy.ts'
import { make } from './make.ts'
import { publicPlace } from './public-place.ts'
import { symptoms } from './search.ts'
import type { SearchWords } from './search-words.ts'

/** What to do where no section answers: the symptoms, and a message that the reader sees, changes and sends. */
export async function nothingFound(panel: HTMLElement, query: string, words: SearchWords): Promise<void> {
  const { site, path } = publicPlace()
  const message = make('textarea', { rows: '7' })
  message.value = fill(words.prefilled, { query, page: site + path })
  const button = make('button', { type: 'button' }, words.copy)
  button.addEventListener('click', () => copy(message.value, button, words.copied, words.copyFailed))

  const ways = [...(await symptoms()).map(({ url, text }) => ({ href: url, text })), words.messages]
  const { write } = words
  panel.replaceChildren(
    make('p', {}, words.symptoms),
    make('ul', {}, ...ways.flatMap((way) => (way ? [make('li', {}, link(way))] : []))),
    make(
      'details',
      {},
      make('summary', {}, words.tell),
      make('label', {}, words.message, message),
      make('p', { class: 'search-send' }, button, write ? link(write) : undefined, make('span', {}, words.nothingSent)),
    ),
  )
}

function link({ href, text }: { href: string; text: string }): HTMLAnchorElement {
  const made = make('a', { href }, text)
  // The dialog must not lie over the section it led to.
  made.addEventListener('click', () => made.closest('dialog')?.close())
  return made
}
