/** Puts text on the clipboard and says on a button, for a moment, how that went. */
export async function copy(text: string, button: HTMLElement, done: string, failed: string): Promise<void> {
  const said = await navigator.clipboard.writeText(text).then(
    () => done,
    () => failed,
  )
  announce(said)
  button.dataset['said'] = said
  setTimeout(() => delete button.dataset['said'], 2000)
}

/** Says something to a screen reader without moving the focus. What stands behind a dialog is silent. */
function announce(text: string): void {
  const status = document.querySelector('dialog[open] [role="status"]') ?? document.querySelector('#announcer')
  if (status) status.textContent = text
}
