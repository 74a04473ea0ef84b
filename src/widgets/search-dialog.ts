/** `<search-dialog>`: opens the search from its button, with Ctrl+K or ⌘K, and with / outside a field. */
class SearchDialog extends HTMLElement {
  connectedCallback() {
    const dialog = this.querySelector('dialog')
    if (!dialog) return

    this.querySelector('button')?.addEventListener('click', () => open(dialog))
    dialog.addEventListener('click', ({ target }) => {
      if (target === dialog) dialog.close()
    })
    document.addEventListener('keydown', (event) => {
      if (!isShortcut(event)) return
      event.preventDefault()
      // A page that shows its own field needs no dialog over it.
      const field = document.querySelector<HTMLInputElement>('main search-box input')
      if (field) field.focus()
      else open(dialog)
    })
  }
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
