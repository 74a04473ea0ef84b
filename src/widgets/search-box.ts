import { fill } from '../checks/check.ts'
import { excerptNodes } from './excerpt-nodes.ts'
import { type Hit, search } from './search.ts'

/** `<search-box>`: a combobox over the sections of the guide, in the page's language. */
class SearchBox extends HTMLElement {
  #asked = 0

  connectedCallback() {
    const { input, list } = this.#parts
    input.addEventListener('focus', () => this.#warm(), { once: true })
    input.addEventListener('input', () => this.#ask(input.value))
    input.addEventListener('keydown', (event) => this.#key(event))
    list.addEventListener('pointermove', ({ target }) => this.#mark((target as Element).closest('[role="option"]')))
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#choose()
    })
  }

  get #parts() {
    return {
      input: this.querySelector('input') as HTMLInputElement,
      list: this.querySelector('[role="listbox"]') as HTMLElement,
      status: this.querySelector('[role="status"]') as HTMLElement,
      none: this.querySelector('[data-nothing]') as HTMLElement,
    }
  }

  /** Fetches the search code while the reader reaches for the keys. */
  #warm() {
    search('').catch(() => this.#say('failed', ''))
  }

  async #ask(text: string) {
    this.#asked += 1
    const turn = this.#asked
    const query = text.trim()
    const hits = query ? await search(query).catch(() => undefined) : []
    if (turn !== this.#asked) return
    if (!hits) return this.#say('failed', query)
    this.#show(hits, query)
  }

  #show(hits: readonly Hit[], query: string) {
    const { input, list, none } = this.#parts
    list.replaceChildren(...hits.map((hit, place) => option(hit, `${list.id}-${place}`)))
    list.hidden = hits.length === 0
    none.hidden = hits.length > 0 || query === ''
    input.setAttribute('aria-expanded', String(hits.length > 0))
    input.removeAttribute('aria-activedescendant')
    this.#mark(list.firstElementChild)
    this.#say(hits.length > 0 ? 'count' : query && 'none', query, hits.length)
  }

  #say(word: string, query: string, count = 0) {
    this.#parts.status.textContent = fill(this.dataset[word] ?? '', { count, query })
  }

  #key(event: KeyboardEvent) {
    const { list, input } = this.#parts
    const options = [...list.children]
    const now = options.findIndex((item) => item.getAttribute('aria-selected') === 'true')
    const last = options.length - 1
    const moves: Record<string, number> = { ArrowDown: now === last ? 0 : now + 1, ArrowUp: now <= 0 ? last : now - 1 }
    const next = moves[event.key]
    if (next !== undefined && options.length > 0) {
      event.preventDefault()
      this.#mark(options[next] ?? null)
      options[next]?.scrollIntoView({ block: 'nearest' })
    }
    if (event.key === 'Escape' && input.value && !this.closest('dialog')) {
      input.value = ''
      this.#ask('')
    }
  }

  #mark(item: Element | null) {
    if (!item) return
    for (const other of this.#parts.list.children) other.setAttribute('aria-selected', String(other === item))
    this.#parts.input.setAttribute('aria-activedescendant', item.id)
  }

  #choose() {
    this.querySelector<HTMLAnchorElement>('[aria-selected="true"]')?.click()
  }
}

/** A link that is an option: it can be opened in a new tab, and the field keeps the focus. */
function option({ url, title, path, excerpt }: Hit, id: string): HTMLElement {
  const link = document.createElement('a')
  link.role = 'option'
  link.id = id
  link.href = url
  link.tabIndex = -1
  link.append(line('hit-title', title), line('hit-path', path), line('hit-excerpt', ...excerptNodes(excerpt)))
  // The dialog closes when the page it covers is the page the hit leads to.
  link.addEventListener('click', () => link.closest('dialog')?.close())
  return link
}

function line(name: string, ...content: (Node | string)[]): HTMLElement {
  const span = document.createElement('span')
  span.className = name
  span.append(...content)
  return span
}

customElements.define('search-box', SearchBox)
