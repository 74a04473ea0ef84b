import styles from '../styles/search.css?url'
import { loadStyles } from './load-styles.ts'
import { readAddress, replaceAddress } from './search-address.ts'

/** What the dialog asks of the box inside it, or on the page. */
interface Box extends HTMLElement {
  look(query: string): Promise<void>
}

/** `<search-dialog>`: opens the search from its button, which the keys press too, and by an address. */
class SearchDialog extends HTMLElement {
  connectedCallback() {
    const dialog = this.querySelector('dialog')
    if (!dialog) return

    this.querySelector('button')?.addEventListener('click', () => open(dialog))
    dialog.addEventListener('click', ({ target }) => {
      if (target === dialog) dialog.close()
    })
    // A closed search is no longer in the address.
    dialog.addEventListener('close', () => replaceAddress({ query: '' }))
    // It was opened before this was there.
    if (dialog.open) open(dialog)
    this.#follow(dialog)
  }

  /** Does what the address says: a search to open, or words to mark. */
  #follow(dialog: HTMLDialogElement) {
    const { query, found } = readAddress(location)
    loadStyles(styles)
    if (found) import('./found-words.ts').then(({ markWords }) => markWords(found))
    if (!query || document.querySelector('main search-box')) return
    // It opens with what it finds: nothing moves in it.
    const box = customElements.whenDefined('search-box').then(() => this.querySelector<Box>('search-box')?.look(query))
    box.then(() => open(dialog))
  }
}

async function open(dialog: HTMLDialogElement) {
  const isThere = dialog.open
  await loadStyles(styles)
  dialog.classList.add('is-ready')
  // Who closed it while its styles came does not want it back.
  if (isThere || dialog.open) return
  dialog.showModal()
  dialog.querySelector('input')?.select()
}

customElements.define('search-dialog', SearchDialog)
