const dark = matchMedia('(prefers-color-scheme: dark)')

/** `<theme-choice>`: switches between light and dark. A choice equal to the system's is forgotten. */
class ThemeChoice extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button')
    if (!button) return

    const show = () => button.setAttribute('aria-pressed', String(isDark()))
    button.addEventListener('click', () => {
      choose(isDark() ? 'light' : 'dark')
      show()
    })
    dark.addEventListener('change', show)
    show()
  }
}

function isDark(): boolean {
  const chosen = document.documentElement.dataset['theme']
  return chosen ? chosen === 'dark' : dark.matches
}

/** The script in the head reads the same key before the page is drawn. */
function choose(theme: 'light' | 'dark') {
  document.documentElement.dataset['theme'] = theme
  try {
    if ((theme === 'dark') === dark.matches) localStorage.removeItem('theme')
    else localStorage.setItem('theme', theme)
  } catch {
    // A browser that forbids storage keeps the choice until the next page.
  }
}

customElements.define('theme-choice', ThemeChoice)
