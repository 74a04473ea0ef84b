import { copy } from './copy.ts'

/** `<copy-code>`: copies the block of code that stands in it. */
class CopyCode extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button')
    const code = this.querySelector('pre')
    if (!button || !code) return

    button.addEventListener('click', () => {
      const text = (code.textContent ?? '').replace(/\n$/, '')
      copy(text, button, this.dataset['done'] ?? '', this.dataset['failed'] ?? '')
    })
  }
}

customElements.define('copy-code', CopyCode)
