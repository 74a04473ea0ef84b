import { currentHeading } from './current-heading.ts'

/** `<page-contents>`: marks the entry of the section that stands at the top of the window. */
class PageContents extends HTMLElement {
  connectedCallback() {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a')]
    const headings = links.map((link) => document.getElementById(link.hash.slice(1))).filter((found) => found !== null)

    const mark = () => {
      const current = currentHeading(headings)
      for (const link of links) {
        if (current && link.hash === `#${current.id}`) link.setAttribute('aria-current', 'true')
        else link.removeAttribute('aria-current')
      }
    }

    // The observer wakes the mark only when a heading passes, not at every scrolled pixel.
    const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -75% 0px' })
    for (const heading of headings) observer.observe(heading)
    this.#fold()
  }

  /** On a phone the list covers the text: it closes when an entry is chosen. */
  #fold() {
    const details = this.querySelector('details')
    details?.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLAnchorElement) details.open = false
    })
  }
}

customElements.define('page-contents', PageContents)
