import type { Suite } from '../cases/cases.ts'
import { fill } from '../checks/check.ts'
import type { CheckForm } from './check-form.ts'

const modules = import.meta.glob<{ default: Suite }>(['../cases/*.ts', '!../cases/cases.ts'])

/**
 * `<check-cases check="scope">`: runs the cases that its table shows, row by row, when the table comes into view, and says
 * whether the check still answers as the table has it. A button fills the form of the page with the input of its row.
 */
class CheckCases extends HTMLElement {
  #isReady = false

  connectedCallback() {
    // A table that is moved stays ready.
    if (this.#isReady) return
    this.#isReady = true
    const seen = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      seen.disconnect()
      this.#run()
    })
    seen.observe(this)
    this.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLButtonElement) this.#try(target)
    })
  }

  get #rows(): HTMLTableRowElement[] {
    return [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')]
  }

  async #load(): Promise<Suite> {
    const load = modules[`../cases/${this.getAttribute('check')}.ts`]
    if (!load) throw new Error(`No check has the id “${this.getAttribute('check')}”`)
    return (await load()).default
  }

  async #run() {
    const rows = this.#rows
    this.#say('running', rows.length)
    try {
      const { check, table } = await this.#load()
      const holds = Object.values(table).map(({ input, findings }) => {
        return JSON.stringify([...check.run(input)]) === JSON.stringify(findings)
      })
      for (const [place, row] of rows.entries()) row.dataset['holds'] = String(holds[place] ?? false)
      const broken = rows.filter((row) => row.dataset['holds'] !== 'true').length
      if (broken > 0) this.#say('broken', broken)
      else this.#say('hold', rows.length)
    } catch (error) {
      this.#say('failed', 0)
      throw error
    }
  }

  async #try(button: HTMLButtonElement) {
    const [{ table }] = await Promise.all([this.#load(), import('./check-form.ts')])
    const place = this.#rows.findIndex((row) => row.contains(button))
    const input = Object.values(table)[place]?.input
    const form = document.querySelector<CheckForm>(`check-form[check="${this.getAttribute('check')}"]`)
    if (!form || !input) return
    form.fill(input)
    form.scrollIntoView()
    form.querySelector<HTMLElement>('input, textarea, select')?.focus({ preventScroll: true })
  }

  #say(key: string, count: number) {
    const state = this.querySelector<HTMLElement>('.cases-state')
    if (!state) return
    state.textContent = fill(this.dataset[key] ?? '', { count })
    state.dataset['state'] = key
  }
}

customElements.define('check-cases', CheckCases)
