import { copy } from './copy.ts'

/** `<copy-link>`: a link to a section that copies itself. Without JavaScript it stays a link. */
class CopyLink extends HTMLElement {
  connectedCallback() {
    const link = this.querySelector('a')
    if (!link) return

    const button = document.createElement('button')
    button.type = 'button'
    button.id = link.id
    button.textContent = link.textContent
    button.setAttribute('aria-label', link.getAttribute('aria-label') ?? '')
    button.setAttribute('aria-labelledby', link.getAttribute('aria-labelledby') ?? '')
    button.addEventListener('click', () => {
      history.replaceState(history.state, '', link.hash)
      copy(link.href, button, this.dataset['done'] ?? '', this.dataset['failed'] ?? '')
    })
    link.replaceWith(button)
  }
}

customElements.define('copy-link', CopyLink)
