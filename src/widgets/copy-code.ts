import { copy } from './copy.ts'

/** `<copy-code>`: copies the block of code that stands in it. */
class CopyCode extends HTMLElement {
  #isReady = false

  connectedCallback() {
    const button = this.querySelector('button')
    const code = this.querySelector('pre')
    // A block that is moved stays ready.
    if (!button || !code || this.#isReady) return
    this.#isReady = true

    button.addEventListener('click', () => {
      const text = (code.textContent ?? '').replace(/\n$/, '')
      copy(text, button, this.dataset['done'] ?? '', this.dataset['failed'] ?? '')
    })
  }
}

customElements.define('copy-code', CopyCode)
