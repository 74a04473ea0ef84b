import { fill } from '../checks/check.ts'
import { copy } from './copy.ts'
import { make } from './make.ts'
import { symptoms } from './search.ts'

/** What to do where no section answers: the symptoms, and a message that the reader sees, changes and sends. */
export async function nothingFound(panel: HTMLElement, query: string): Promise<void> {
  const message = panel.querySelector('textarea')
  const button = panel.querySelector('button')
  if (!message || !button) return

  message.value = fill(message.dataset['text'] ?? '', { query, page: location.origin + location.pathname })
  button.onclick = () => copy(message.value, button, button.dataset['done'] ?? '', button.dataset['failed'] ?? '')
  if (panel.dataset['filled']) return

  panel.dataset['filled'] = 'yes'
  const links = (await symptoms()).map(({ url, text }) => {
    const link = make('a', { href: url }, text)
    link.addEventListener('click', () => link.closest('dialog')?.close())
    return make('li', {}, link)
  })
  panel.querySelector('ul')?.prepend(...links)
}
