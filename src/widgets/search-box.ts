import { fill } from '../checks/check.ts'
import type { Answer, Hit } from '../search/answer.ts'
import { excerptNodes } from './excerpt-nodes.ts'
import { make } from './make.ts'
import { readAddress, replaceAddress, writeAddress } from './search-address.ts'
import { type SearchWords, searchWords } from './search-words.ts'

/** Milliseconds without a key after which a reader has stopped typing. */
const pause = 400

/** `<search-box>`: a combobox over the sections of the guide, in the page's language. */
class SearchBox extends HTMLElement {
  #asked = 0
  /** When what was asked last is answered. */
  #answered: Promise<void> = Promise.resolve()
  /** Adds further hits to the list; once, when the reader looks on. */
  #grow: (() => Promise<void>) | undefined

  connectedCallback() {
    const { input, list } = this.#parts
    input.addEventListener('focus', () => this.#warm(), { once: true })
    input.addEventListener('input', () => {
      delete document.documentElement.dataset['searched']
      this.look(input.value)
    })
    input.addEventListener('keydown', (event) => this.#key(event))
    list.addEventListener('pointermove', ({ target }) => {
      this.#mark((target as Element).closest('[role="option"]'))
      this.#grow?.()
    })
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#choose()
    })

    const { query } = readAddress(location)
    if (query && !this.closest('dialog')) this.look(query)
    // What the reader typed before this was there.
    else if (input.value) this.look(input.value)
    if (document.activeElement === input) this.#warm()
  }

  /** Searches for what the reader typed, or an address brought. */
  look(query: string): Promise<void> {
    const { input } = this.#parts
    if (input.value !== query) input.value = query
    this.#answered = this.#ask(query)
    return this.#answered
  }

  get #isClosed(): boolean {
    return this.closest('dialog:not([open])') !== null
  }

  get #words() {
    return searchWords(this.dataset['words'] ?? '')
  }

  get #parts() {
    return {
      input: this.querySelector('input') as HTMLInputElement,
      list: this.querySelector('[role="listbox"]') as HTMLElement,
      status: this.querySelector('[role="status"]') as HTMLElement,
      none: this.querySelector('.search-none') as HTMLElement,
    }
  }

  /** Fetches the search code while the reader reaches for the keys. */
  #warm() {
    Promise.all([this.#words, import('./search.ts').then(({ warm }) => warm())]).catch(() => this.#fail())
  }

  async #ask(text: string) {
    this.#asked += 1
    const turn = this.#asked
    const query = text.trim()
    const isStillAsked = async () => {
      await new Promise((resolve) => setTimeout(resolve, pause))
      return turn === this.#asked
    }
    const answer = query ? await ask(query, isStillAsked).catch(() => undefined) : { hits: [] }
    const words = answer && (await this.#words.catch(() => undefined))
    if (turn !== this.#asked) return
    // A search that was closed meanwhile is no longer in the address.
    if (!this.#isClosed) {
      replaceAddress({ query })
    }
    if (!answer || !words) return this.#fail()
    this.#show(query, answer, words)
    const isLost = query !== '' && (answer.hits.length === 0 || answer.isGuess === true)
    const { none } = this.#parts
    if (isLost) await this.#showNearest(query, words).catch(() => {})
    if (turn === this.#asked) none.hidden = !isLost || none.childElementCount === 0
  }

  async #showNearest(query: string, words: SearchWords) {
    const { none } = this.#parts
    // What was said of another query must not stand below this one.
    none.replaceChildren()
    const { nothingFound } = await import('./nothing-found.ts')
    await nothingFound(none, query, words)
  }

  #show(query: string, { hits, corrected = query, isGuess, more }: Answer, words: SearchWords) {
    const { input, list, status } = this.#parts
    const said = words.inLanguage
    const optionOf = (hit: Hit, place: number) => option({ hit, id: `${list.id}-${place}`, words: corrected, said })
    list.replaceChildren(...hits.map(optionOf))
    const turn = this.#asked
    this.#grow =
      more &&
      (async () => {
        this.#grow = undefined
        const further = await more()
        if (turn === this.#asked) list.append(...further.map((hit, place) => optionOf(hit, hits.length + place)))
      })
    list.hidden = hits.length === 0
    input.setAttribute('aria-expanded', String(hits.length > 0))
    input.removeAttribute('aria-activedescendant')
    this.#mark(list.firstElementChild)
    const found = corrected === query ? (isGuess ? words.guess : words.count) : words.corrected
    const sentence = hits.length > 0 ? found : query && words.none
    status.textContent = fill(sentence, { query, corrected, count: hits.length })
  }

  /** Nothing of another query stays below one that could not be looked for. */
  #fail() {
    const { input, list, status, none } = this.#parts
    delete document.documentElement.dataset['searched']
    list.replaceChildren()
    list.hidden = true
    none.hidden = true
    input.setAttribute('aria-expanded', 'false')
    input.removeAttribute('aria-activedescendant')
    status.textContent = this.dataset['failed'] ?? ''
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
      this.#grow?.()
      this.#mark(options[next] ?? null)
      options[next]?.scrollIntoView({ block: 'nearest' })
    }
    if (event.key === 'Escape' && input.value && !this.closest('dialog')) {
      this.look('')
    }
  }

  #mark(item: Element | null) {
    if (!item) return
    for (const other of this.#parts.list.children) other.setAttribute('aria-selected', String(other === item))
    this.#parts.input.setAttribute('aria-activedescendant', item.id)
  }

  /** What is chosen is of what stands in the field: until that is answered, the list is of something else. */
  async #choose() {
    const turn = this.#asked
    await this.#answered
    if (turn === this.#asked && !this.#isClosed)
      this.querySelector<HTMLAnchorElement>('[aria-selected="true"]')?.click()
  }
}

async function ask(query: string, isStillAsked: () => Promise<boolean>): Promise<Answer> {
  const { search } = await import('./search.ts')
  return search(query, isStillAsked)
}

/** An option of the list: what it shows, and the words to be marked where it leads. */
interface Option {
  hit: Hit
  id: string
  words: string
  /** How it is said that a section is in another language. */
  said: string
}

/** A link that is an option: it can be opened in a new tab, and the field keeps the focus. */
function option({ hit: { url, title, path, excerpt, lang }, id, words, said }: Option): HTMLElement {
  const { pathname, hash } = new URL(url, location.href)
  const isHere = pathname === location.pathname
  // On the page itself nothing is fetched, so that forms keep what stands in them.
  const href = isHere ? hash || '#' : `${pathname}${writeAddress({ search: '', hash: '' }, { found: words })}${hash}`
  const link = make(
    'a',
    { role: 'option', id, href, tabindex: '-1' },
    line('hit-title', title),
    line('hit-path', path),
    line('hit-excerpt', ...excerptNodes(excerpt)),
  )
  if (lang) {
    for (const child of link.children) child.setAttribute('lang', lang)
    const language = new Intl.DisplayNames([document.documentElement.lang], { type: 'language' }).of(lang) ?? lang
    link.prepend(line('hit-language', fill(said, { language })))
  }
  // The dialog closes when the page it covers is the page the hit leads to, and who comes back comes to the page without it.
  // Else it stays as it is for who comes back.
  if (isHere) {
    link.addEventListener('click', () => {
      replaceAddress({ query: '' })
      link.closest('dialog')?.close()
      import('./found-words.ts').then(({ markWords }) => markWords(words))
    })
  }
  return link
}

function line(name: string, ...content: (Node | string)[]): HTMLElement {
  return make('span', { class: name }, ...content)
}

customElements.define('search-box', SearchBox)
