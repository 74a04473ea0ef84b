import { type AnyCheck, type Finding, fill, type Messages } from '../checks/check.ts'
import styles from '../styles/finding.css?url'
import { fillFields } from './fill-fields.ts'
import type { FindingLinks, findingItem } from './finding-item.ts'
import { formValues } from './form-values.ts'
import { readFragment } from './fragment.ts'
import './link-here.ts'
import type { LinkTarget } from './link-here.ts'
import { loadStyles } from './load-styles.ts'
import { make } from './make.ts'
import { openValues } from './open-values.ts'
import { readInStretches } from './read-in-stretches.ts'

/** A list longer than this is cut: nobody reads on, and the page must answer while one types. */
const shownAtMost = 100

/** How long typing must pause before a screen reader is told. */
const pause = 600

type Input = Record<string, string>

/** What draws more than a sentence for a finding of a check. */
type Draw = (finding: Finding, input: Input, words: Messages) => HTMLElement | undefined

/** What runs a check and what shows its findings load when somebody reaches for a form. */
type Loaded = { check: AnyCheck; findingItem: typeof findingItem; draw: Draw | undefined }

const drawings: Record<string, () => Promise<Draw>> = {
  'association-mask': () => import('./alignment.ts').then(({ alignment }) => alignment),
}

const modules = import.meta.glob<{ default: AnyCheck }>([
  '../checks/*.ts',
  '!../checks/check.ts',
  '!../checks/index.ts',
  '!../checks/provenance.ts',
])

/** `<check-form check="association-mask">`: runs one check on what the reader types. Nothing leaves the page. */
export class CheckForm extends HTMLElement {
  /** When the newest answer is shown. */
  answered: Promise<void> = Promise.resolve()
  #isReady = false
  #words: Messages = {}
  #loading: Promise<Loaded> | undefined
  #check: AnyCheck | undefined
  /** How often the check was asked; only the newest answer counts. */
  #asked = 0
  #announcement: ReturnType<typeof setTimeout> | undefined
  readonly #counts = make('p', { class: 'findings-title', 'data-counts': '' })
  readonly #list = make('ol', { class: 'finding-list' })
  readonly #panel = make('div', { class: 'findings', 'data-findings': '', hidden: '' }, this.#counts, this.#list)
  readonly #status = make('p', { class: 'hidden', role: 'status' })

  connectedCallback() {
    // A form that is moved stays ready.
    if (this.#isReady) return
    this.#isReady = true
    const form = this.#form
    form.querySelector('.form-actions')?.before(this.#panel, this.#status)
    form.addEventListener('focusin', () => this.#load())
    form.addEventListener('input', () => this.#run())
    form.addEventListener('submit', (event) => event.preventDefault())
    // The fields are empty only after the event.
    form.addEventListener('reset', () => setTimeout(() => this.#run()))
    this.#on('example', () =>
      this.#load().then(
        ({ check }) => this.fill(check.example),
        () => this.#fail(),
      ),
    )
    this.#on('link', () => this.#link())
    window.addEventListener('hashchange', () => this.#open())
    // Who has begun to read is not taken away.
    this.#open({ isMoving: window.scrollY === 0 })
    // What the browser kept, or the reader typed, before this was there.
    if (Object.values(this.#input).some((value) => value !== '')) this.#run()
  }

  get #form(): HTMLFormElement {
    return this.querySelector('form') as HTMLFormElement
  }

  get #links(): FindingLinks {
    const { folder, hasGuide, isExplained } = this.dataset
    return {
      explanations: isExplained ? `/${folder}/checks/${this.getAttribute('check')}/` : '',
      guide: hasGuide ? `/${folder}/ims-troubleshooting/` : '',
    }
  }

  get #input(): Input {
    return formValues(this.#form)
  }

  /** What an address may carry of what was typed. Nothing can have been typed before the check is there to say it. */
  get shared(): Input {
    if (!this.#check) return {}
    const values = openValues(this.#form)
    return this.#check.share?.(values) ?? values
  }

  #on(action: string, act: () => void) {
    this.querySelector(`[data-do="${action}"]`)?.addEventListener('click', act)
  }

  #load(): Promise<Loaded> {
    this.#loading ??= this.#fetch()
    return this.#loading
  }

  async #fetch(): Promise<Loaded> {
    const id = this.getAttribute('check') ?? ''
    const load = modules[`../checks/${id}.ts`]
    if (!load) throw new Error(`No check has the id “${id}”`)
    const [words, { default: check }, { findingItem }, draw] = await Promise.all([
      this.#fetchWords(),
      load(),
      import('./finding-item.ts'),
      drawings[id]?.(),
      loadStyles(styles),
    ])
    this.#words = words
    this.#check = check
    this.#list.ariaLabel = words['form.findings'] ?? null
    return { check, findingItem, draw }
  }

  async #fetchWords(): Promise<Messages> {
    const answer = await fetch(`/${this.dataset['folder']}/words/${this.getAttribute('check')}.json`)
    if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`)
    return answer.json()
  }

  /** Fills in what the address carries for this form, and brings its section into view. */
  #open({ isMoving = true } = {}) {
    const { section, values } = readFragment(location.hash)
    // An address cannot fill in a secret either: whoever made the address would know it.
    const own = Object.keys(openValues(this.#form)).filter((name) => Object.hasOwn(values, name))
    if (own.length === 0) return

    this.fill(Object.fromEntries(own.map((name) => [name, values[name] ?? ''])))
    if (isMoving) document.getElementById(section)?.scrollIntoView()
  }

  /** Puts values into the fields of their names, and checks them. */
  fill(values: Input) {
    fillFields(this.#form, values)
    this.#run()
  }

  #run() {
    this.answered = this.#answer()
  }

  async #answer() {
    this.#asked += 1
    const asked = this.#asked
    const isNewest = () => asked === this.#asked
    const input = this.#input
    const isEmpty = Object.values(input).every((value) => value === '')
    try {
      const { check, findingItem, draw } = await this.#load()
      if (!isNewest()) return
      const findings = await readInStretches(isEmpty ? [] : check.run(input), isNewest)
      if (!findings || !isNewest()) return
      const item = (finding: Finding) => {
        const made = findingItem(finding, this.#words, this.#basis(check, finding), this.#links)
        made.append(draw?.(finding, input, this.#words) ?? '')
        return made
      }
      this.#show(findings, findings.slice(0, shownAtMost).map(item))
    } catch (error) {
      this.#fail()
      throw error
    }
  }

  #basis(check: AnyCheck, { code }: Finding): string {
    const basis = check.basis[code]
    if (!basis) return ''
    const kind = this.#words[`basis.${basis.kind}`] ?? ''
    const source = this.#words[`source.${basis.source}`] ?? ''
    return fill(this.#words['finding.basis'] ?? '', { kind, source })
  }

  #show(findings: readonly Finding[], items: HTMLLIElement[]) {
    const rest = findings.length - items.length
    this.#panel.hidden = findings.length === 0
    this.#list.replaceChildren(...items, ...(rest > 0 ? [this.#rest(rest)] : []))

    const counts = this.#counted(findings)
    this.#counts.replaceChildren(counts)
    this.#announce(findings.length === 0 ? '' : `${counts} ${items[0]?.querySelector('.sentence')?.textContent ?? ''}`)
  }

  /** Says that nothing could be judged; the next key tries again. */
  #fail() {
    this.#loading = undefined
    const text = this.dataset['failed'] ?? ''
    this.#panel.hidden = false
    this.#list.replaceChildren()
    this.#counts.replaceChildren(text)
    this.#announce(text)
  }

  #counted(findings: readonly Finding[]): string {
    const counts = { error: 0, warning: 0, unsure: 0, note: 0 }
    for (const { level } of findings) counts[level] += 1
    return fill(this.#words['finding.counts'] ?? '', counts)
  }

  #rest(count: number): HTMLLIElement {
    const item = document.createElement('li')
    item.textContent = fill(this.#words['form.more'] ?? '', { count })
    return item
  }

  #announce(text: string) {
    clearTimeout(this.#announcement)
    this.#announcement = setTimeout(() => {
      this.#status.textContent = text
    }, pause)
  }

  /** A check knows which of its values no link may carry. */
  async #link() {
    await this.#load().catch(() => this.#fail())
    const detail = {
      section: this.getAttribute('check') ?? '',
      form: this.#form,
      values: this.shared,
      withValues: true,
    }
    this.dispatchEvent(new CustomEvent<LinkTarget>('link-here', { detail, bubbles: true }))
  }
}

customElements.define('check-form', CheckForm)
