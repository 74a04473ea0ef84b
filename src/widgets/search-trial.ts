import { fill } from '../checks/check.ts'
import { search } from './search.ts'

/** `<search-trial>`: tries every search of its table, and says at which place the section came. */
class SearchTrial extends HTMLElement {
  async connectedCallback() {
    const rows = [...this.querySelectorAll('tbody tr')]
    const places: number[] = []
    for (const row of rows) {
      await untilIdle()
      const place = await tryRow(row).catch(() => undefined)
      if (place === undefined) return this.#say('failed', {})
      places.push(place)
      this.#show(row, place)
      this.#progress(places.length, rows.length)
    }
    const first = places.filter((place) => place === 1).length
    const three = places.filter((place) => place > 0 && place < 4).length
    this.#say('first', { first, three, all: rows.length })
    this.querySelector('progress')?.remove()
  }

  #show(row: Element, place: number) {
    const cell = row.querySelector('td')
    if (!cell) return
    cell.textContent = place > 0 ? String(place) : (this.dataset['missed'] ?? '')
    row.setAttribute('data-place', place === 1 ? 'first' : place > 0 && place < 4 ? 'near' : 'missed')
  }

  #progress(count: number, all: number) {
    const bar = this.querySelector('progress')
    if (bar) bar.value = count
    // A reader of the screen is told now and then, not at every step.
    if (count % 20 === 0) this.#say('running', { count, all })
  }

  #say(word: string, values: Record<string, string | number>) {
    const status = this.querySelector('[role="status"]')
    if (status) status.textContent = fill(this.dataset[word] ?? '', values)
  }
}

/** The page stays quick for who scrolls and types while the searches run. */
function untilIdle(): Promise<unknown> {
  return new Promise((resolve) => setTimeout(resolve))
}

/** At which place the search of a row finds its section; 0 where it does not. */
async function tryRow(row: Element): Promise<number> {
  const [query, section] = row.querySelectorAll('a')
  const { hits } = await search(query?.textContent ?? '')
  return hits.findIndex(({ url }) => url === section?.getAttribute('href')) + 1
}

customElements.define('search-trial', SearchTrial)
