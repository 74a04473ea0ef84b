import type { CheckForm } from './check-form.ts'
import type { CheckUp } from './check-up.ts'
import { currentHeading } from './current-heading.ts'
import { readFragment, writeFragment } from './fragment.ts'

/**
 * `<language-links>`: links to the page in other languages that keep the section and the filled-in forms,
 * also for a middle click or "copy link address". Plain links without JavaScript. Beside them, a button shows the page in a
 * second language next to the first, which an address may ask for: `?beside=nl`.
 */
class LanguageLinks extends HTMLElement {
  /** When what the address asks for is shown. */
  answered = Promise.resolve()

  connectedCallback() {
    this.#point()
    for (const event of ['pointerdown', 'focusin', 'click']) this.addEventListener(event, () => this.#point())
    this.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLAnchorElement) remember(target.hreflang)
    })
    const beside = () => import('./beside.ts')
    const show = () => {
      this.answered = beside().then(({ showBeside }) => showBeside())
    }
    this.querySelector('.beside')?.addEventListener('click', () => beside().then(({ toggleBeside }) => toggleBeside()))
    if (new URLSearchParams(location.search).has('beside')) show()
    window.addEventListener('popstate', ({ state }) => {
      if (state?.beside || document.querySelector('.beside-bar')) show()
    })
  }

  #point() {
    const fragment = writeFragment({ section: currentSection(), values: filledIn() })
    for (const link of this.querySelectorAll('a')) link.hash = fragment === '#' ? '' : fragment
  }
}

/** The section being read; above the first one, what the address says. */
function currentSection(): string {
  const headings = [...document.querySelectorAll<HTMLElement>('article h2[id]')]
  return currentHeading(headings)?.id ?? readFragment(location.hash).section
}

function filledIn(): Record<string, string> {
  const forms = document.querySelectorAll<CheckForm | CheckUp>('check-form, check-up')
  return Object.assign({}, ...Array.from(forms, ({ shared }) => shared))
}

function remember(tag: string) {
  try {
    localStorage.setItem('language', tag)
  } catch {
    // Without storage the browser's languages decide again.
  }
}

customElements.define('language-links', LanguageLinks)
