import { readAddress, writeAddress } from './search-address.ts'

/** What the dialog asks of the box inside it, or on the page. */
interface Box extends HTMLElement {
  look(query: string): void
}

/** `<search-dialog>`: opens the search from its button, with Ctrl+K or ⌘K, with / outside a field, and by an address. */
class SearchDialog extends HTMLElement {
  connectedCallback() {
    const dialog = this.querySelector('dialog')
    if (!dialog) return

    this.querySelector('button')?.addEventListener('click', () => open(dialog))
    dialog.addEventListener('click', ({ target }) => {
      if (target === dialog) dialog.close()
    })
    // A closed search is no longer in the address.
    dialog.addEventListener('close', () => history.replaceState(history.state, '', bare(location)))
    document.addEventListener('keydown', (event) => {
      if (!isShortcut(event)) return
      event.preventDefault()
      // A page that shows its own field needs no dialog over it.
      const field = document.querySelector<HTMLInputElement>('main search-box input')
      if (field) field.focus()
      else open(dialog)
    })
    this.#follow(dialog)
  }

  /** Does what the address says: a search to open, or words to mark. */
  #follow(dialog: HTMLDialogElement) {
    const { query, found } = readAddress(location)
    if (found) import('./found-words.ts').then(({ markWords }) => markWords(found))
    if (!query || document.querySelector('main search-box')) return
    open(dialog)
    customElements.whenDefined('search-box').then(() => this.querySelector<Box>('search-box')?.look(query))
  }
}

function bare(place: Location): string {
  return place.pathname + writeAddress(place, { query: '' })
}

function open(dialog: HTMLDialogElement) {
  if (!dialog.open) dialog.showModal()
  dialog.querySelector('input')?.select()
}

function isShortcut({ key, ctrlKey, metaKey, target }: KeyboardEvent): boolean {
  if (key.toLowerCase() === 'k' && (ctrlKey || metaKey)) return true
  const types = target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]')
  return key === '/' && !ctrlKey && !metaKey && !types
}

customElements.define('search-dialog', SearchDialog)
