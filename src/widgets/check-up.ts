import { type Configuration, emptyConfiguration } from '../check-up/configuration.ts'
import type { Report, ReportedFinding } from '../check-up/report.ts'
import { fill, type Messages } from '../checks/check.ts'
import { copy } from './copy.ts'
import { fillFields } from './fill-fields.ts'
import { findingItem } from './finding-item.ts'
import { formValues } from './form-values.ts'
import { readFragment } from './fragment.ts'
import './link-here.ts'
import type { LinkTarget } from './link-here.ts'
import { openValues } from './open-values.ts'
import { publicPlace } from './public-place.ts'
import { save } from './save.ts'

/** More findings of one group are not drawn: nobody reads on, and the page must answer while one types. */
const shownAtMost = 100

/** How long typing must pause before everything is looked at again, and before a screen reader is told. */
const pause = 200
const announcePause = 800

type Engine = typeof import('./check-up-engine.ts')
type Loaded = { engine: Engine; words: Messages }

/** `<check-up>`: runs all checks over two instances, shows what to do first, and gives a report. Nothing leaves the page. */
export class CheckUp extends HTMLElement {
  #loading: Promise<Loaded> | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  #announcement: ReturnType<typeof setTimeout> | undefined
  /** Every report by the kind of button that asks for it. */
  readonly #formats = {
    markdown: { type: 'text/markdown', name: 'check-up.md' },
    json: { type: 'application/json', name: 'check-up.json' },
  } as const

  connectedCallback() {
    const form = this.#form
    form.addEventListener('focusin', () => this.#load())
    form.addEventListener('input', () => this.#soon())
    form.addEventListener('submit', (event) => event.preventDefault())
    // The fields are empty only after the event.
    form.addEventListener('reset', () => setTimeout(() => this.#run()))
    this.#on('sample', () => this.#loadSample())
    this.#on('link', () => this.#link())
    this.#on('print', () => window.print())
    for (const format of ['markdown', 'json'] as const) {
      this.#on(`copy-${format}`, (button) => this.#copyReport(format, button))
      this.#on(`save-${format}`, () => this.#saveReport(format))
    }
    this.querySelector('details')?.addEventListener('toggle', () => this.#preview())
    window.addEventListener('hashchange', () => this.#open())
    this.#open()
    // What the browser kept, or the reader typed, before this was there.
    if (Object.values(formValues(form)).some((value) => value !== '')) this.#soon()
  }

  get #form(): HTMLFormElement {
    return this.querySelector('form') as HTMLFormElement
  }

  /** What an address may carry of what was typed: no secret, and of a message what is left without its tokens. */
  get shared(): Record<string, string> {
    const values = Object.entries(openValues(this.#form)).filter(([, value]) => value !== '')
    return Object.fromEntries(
      values.map(([name, value]) => [name, name.endsWith('.message') ? this.#clean(value) : value]),
    )
  }

  /** Nothing can have been typed before what cleans it is there. */
  #clean: (text: string) => string = () => ''

  #on(action: string, act: (button: HTMLElement) => void) {
    const button = this.querySelector<HTMLElement>(`[data-do="${action}"]`)
    button?.addEventListener('click', () => act(button))
  }

  #load(): Promise<Loaded> {
    this.#loading ??= this.#fetch()
    return this.#loading
  }

  async #fetch(): Promise<Loaded> {
    const [engine, answer] = await Promise.all([import('./check-up-engine.ts'), fetch(this.dataset['words'] ?? '')])
    if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`)
    this.#clean = (text) => engine.redact(text).text
    return { engine, words: await answer.json() }
  }

  get #configuration(): Configuration {
    const configuration = emptyConfiguration()
    for (const [name, value] of Object.entries(formValues(this.#form))) {
      const [environment, setting] = name.split('.') as [keyof Configuration, string]
      configuration[environment][setting] = value
    }
    return configuration
  }

  async #report(): Promise<{ report: Report; loaded: Loaded }> {
    const loaded = await this.#load()
    const { folder = 'en', language = 'en' } = this.dataset
    const { site } = publicPlace()
    const writing = { folder, language, words: loaded.words, site, date: new Date() }
    return { report: loaded.engine.report(this.#configuration, writing), loaded }
  }

  #soon() {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#run(), pause)
  }

  async #run() {
    clearTimeout(this.#timer)
    try {
      const { report, loaded } = await this.#report()
      this.#show(report, loaded)
      await this.#preview()
    } catch (error) {
      this.#loading = undefined
      this.#say(this.dataset['failed'] ?? '')
      throw error
    }
  }

  #show(report: Report, { engine, words }: Loaded) {
    const isEmpty = Object.values(report.given).every((values) => Object.keys(values).length === 0)
    for (const group of engine.groups) {
      const own = report.findings.filter((finding) => finding.group === group)
      const items = own.slice(0, shownAtMost).map((finding) => this.#item(finding, words, engine))
      const rest = own.length - items.length
      if (rest > 0) items.push(textItem(fill(words['form.more'] ?? '', { count: rest })))
      this.#fillSection(`[data-group="${group}"]`, 'ol', items)
    }
    const date = this.querySelector('[data-date]')
    if (date) date.textContent = engine.dateIn(report)
    const missing = isEmpty ? [] : report.notGiven.map((entry) => textItem(engine.notGivenLine(entry, report, words)))
    this.#fillSection('[data-not-given]', 'ul', missing)
    this.#fillSection('[data-given]', 'table', isEmpty ? [] : engine.givenRows(report, words).map(tableRow))
    this.#say(isEmpty ? engine.say('checkUp.nothing', words) : engine.summaryIn(report, words))
  }

  #item(finding: ReportedFinding, words: Messages, engine: Engine): HTMLLIElement {
    const said = {
      ...words,
      [finding.code]: finding.template,
      [`level.${finding.level}`]: engine.findingWord(`level.${finding.level}`, words),
    }
    const { folder = 'en' } = this.dataset
    const links = { explanations: `/${folder}/checks/${finding.check}/`, guide: `/${folder}/ims-troubleshooting/` }
    const item = findingItem(finding, said, finding.basis.text, links)
    const about = document.createElement('span')
    about.className = 'about'
    const section = document.createElement('a')
    section.href = `${links.guide}#${finding.check}`
    section.textContent = finding.title
    const instances = finding.environments.map((environment) => engine.say(`checkUp.${environment}`, words))
    about.append(instances.join(' · '), ' · ', section)
    item.querySelector('.level')?.after(' ', about)
    return item
  }

  #fillSection(selector: string, list: string, items: Node[]) {
    const section = this.querySelector<HTMLElement>(selector)
    if (section) section.hidden = items.length === 0
    section?.querySelector(list)?.replaceChildren(...items)
  }

  #say(text: string) {
    for (const place of this.querySelectorAll('[data-counts]')) place.textContent = text
    clearTimeout(this.#announcement)
    this.#announcement = setTimeout(() => {
      const status = this.querySelector('[role="status"]')
      if (status) status.textContent = text
    }, announcePause)
  }

  async #text(format: 'markdown' | 'json'): Promise<string> {
    const { report, loaded } = await this.#report()
    return format === 'json' ? loaded.engine.reportJson(report) : loaded.engine.reportMarkdown(report, loaded.words)
  }

  async #copyReport(format: 'markdown' | 'json', button: HTMLElement) {
    copy(await this.#text(format), button, this.dataset['copied'] ?? '', this.dataset['refused'] ?? '')
  }

  async #saveReport(format: 'markdown' | 'json') {
    save(await this.#text(format), this.#formats[format])
  }

  async #preview() {
    const place = this.querySelector('[data-preview]')
    if (place && this.querySelector('details')?.open) place.textContent = await this.#text('markdown')
  }

  #link() {
    const detail = { section: this.id, form: this.#form, values: this.shared, withValues: true }
    this.dispatchEvent(new CustomEvent<LinkTarget>('link-here', { detail, bubbles: true }))
  }

  async #loadSample() {
    const { engine } = await this.#load()
    const entries = Object.entries(engine.sample).flatMap(([environment, values]) =>
      Object.entries(values).map(([name, value]) => [`${environment}.${name}`, value]),
    )
    this.#form.reset()
    this.#fill(Object.fromEntries(entries))
  }

  /** Fills in what the address carries; never a secret. */
  #open() {
    const { values } = readFragment(location.hash)
    const own = Object.keys(openValues(this.#form)).filter((name) => Object.hasOwn(values, name))
    if (own.length > 0) this.#fill(Object.fromEntries(own.map((name) => [name, values[name] ?? ''])))
  }

  #fill(values: Record<string, string>) {
    fillFields(this.#form, values)
    this.#run()
  }
}

function textItem(text: string): HTMLLIElement {
  const item = document.createElement('li')
  item.textContent = text
  return item
}

function tableRow(cells: readonly string[], place: number): HTMLTableRowElement {
  const row = document.createElement('tr')
  for (const [column, text] of cells.entries()) {
    const cell = document.createElement(place === 0 || column === 0 ? 'th' : 'td')
    cell.scope = place === 0 ? 'col' : column === 0 ? 'row' : ''
    cell.textContent = text
    row.append(cell)
  }
  return row
}

customElements.define('check-up', CheckUp)
