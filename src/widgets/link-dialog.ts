import { fill, type Messages } from '../checks/check.ts'
import styles from '../styles/link-dialog.css?url'
import { copy } from './copy.ts'
import { fetchPage } from './fetch-page.ts'
import { fieldLabel } from './field-label.ts'
import { type LinkChoice, linkAddress } from './link-address.ts'
import type { LinkTarget } from './link-here.ts'
import { linkWords } from './link-words.ts'
import { loadStyles } from './load-styles.ts'
import { make } from './make.ts'
import { type PageLanguage, pageLanguages } from './page-languages.ts'
import { publicPlace } from './public-place.ts'
import { type QrCode, qrCode } from './qr-code.ts'
import { save } from './save.ts'

/** What a sentence in a customer's language needs: its words, and the page that has the section's title. */
type Spoken = { words: Messages; page: Document }

/** Opens the dialog that shows a link to a section, what it carries, and the ways to hand it on. */
export async function openLinkDialog(target: LinkTarget): Promise<void> {
  const [words] = await Promise.all([linkWords(publicPlace().path), loadStyles(styles)])
  if (document.querySelector('.link-dialog')) return
  const { dialog } = new LinkDialog(target, words)
  document.body.append(dialog)
  dialog.showModal()
}

class LinkDialog {
  readonly dialog: HTMLDialogElement
  readonly #target: LinkTarget
  readonly #words: Messages
  readonly #languages = pageLanguages()
  readonly #neutral = document.querySelector<HTMLElement>('#link-here')?.dataset['neutral']
  /** Asked for once a language. */
  readonly #spoken = new Map<string, Promise<Spoken>>()
  readonly #hint = make('p', { class: 'hint' })
  readonly #carried = make('div', { class: 'link-carried' })
  readonly #address = make('p', { class: 'link-text', tabindex: '0', translate: 'no', id: 'link-address' })
  readonly #sentence = make('p', { class: 'link-text', tabindex: '0', id: 'link-sentence' })
  readonly #code = make('div', { class: 'link-code' })
  #qr: QrCode | undefined

  constructor(target: LinkTarget, words: Messages) {
    this.#target = target
    this.#words = words
    this.dialog = make('dialog', { class: 'link-dialog', 'aria-labelledby': 'link-title' }, ...this.#parts())
    this.dialog.addEventListener('change', () => this.#show())
    this.dialog.addEventListener('close', () => this.dialog.remove())
    this.dialog.addEventListener('click', (event) => {
      if (event.target === this.dialog) this.dialog.close()
    })
    this.#show()
  }

  #say(key: string): string {
    return this.#words[`link.${key}`] ?? ''
  }

  #parts(): (Node | undefined)[] {
    const close = this.#button('close', () => this.dialog.close())
    const link = this.#copyButton('copy', 'copied', this.#address)
    link.autofocus = true
    const sentence = this.#copyButton('copySentence', 'sentenceCopied', this.#sentence)
    return [
      make('header', {}, make('h2', { id: 'link-title' }, this.#say('title')), close),
      make('p', { class: 'link-section' }, titleIn(document, this.#target.section)),
      this.#choices(),
      this.#hint,
      this.#valueChoice(),
      this.#carried,
      this.#part('address', '', this.#address, link),
      this.#part('sentenceTitle', '', this.#sentence, sentence),
      this.#part('qr', 'link-qr', this.#code, this.#saveButton('svg'), this.#saveButton('png')),
      make('p', { class: 'hidden', role: 'status' }),
    ]
  }

  /** One way to hand the link on: what it is, and what can be done with it. */
  #part(name: string, kind: string, shown: HTMLElement, ...buttons: HTMLElement[]): HTMLElement {
    const title = make('h3', { id: `link-${name}-title` }, this.#say(name))
    if (shown.tabIndex === 0) {
      shown.setAttribute('role', 'group')
      shown.setAttribute('aria-labelledby', title.id)
    }
    return make('section', { class: `link-part ${kind}` }, title, shown, make('p', { class: 'link-do' }, ...buttons))
  }

  #choices(): HTMLElement | undefined {
    const neutral = this.#neutral && choice('', this.#say('reader'))
    const options = this.#languages.map(({ tag, name }) => choice(tag, name, tag))
    if (options.length + (neutral ? 1 : 0) < 2) return undefined
    const fieldset = make('fieldset', {}, make('legend', {}, this.#say('language')), neutral || undefined, ...options)
    const here = this.#languages.find(({ isHere }) => isHere)?.tag
    const chosen = [...fieldset.querySelectorAll('input')].find(({ value }) => value === (neutral ? '' : here))
    if (chosen) chosen.checked = true
    return fieldset
  }

  #valueChoice(): HTMLElement | undefined {
    if (!Object.values(this.#target.values).some(Boolean)) return undefined
    const box = make('input', { type: 'checkbox', name: 'link-values' })
    box.checked = this.#target.withValues ?? false
    return make('label', { class: 'link-values' }, box, this.#say('values'))
  }

  #button(word: string, act: (button: HTMLButtonElement) => void): HTMLButtonElement {
    const button = make('button', { type: 'button', 'data-do': word }, this.#say(word))
    button.addEventListener('click', () => act(button))
    return button
  }

  #copyButton(word: string, done: string, shown: HTMLElement): HTMLButtonElement {
    return this.#button(word, (button) => {
      copy(shown.textContent ?? '', button, this.#say(done), this.#say('refused'))
    })
  }

  #saveButton(format: 'svg' | 'png'): HTMLButtonElement {
    return this.#button(format === 'svg' ? 'saveSvg' : 'savePng', async () => {
      if (!this.#qr) return
      const name = `${this.#target.section}.${format}`
      if (format === 'png') save(await this.#qr.png(), { name, type: 'image/png' })
      else save(new XMLSerializer().serializeToString(this.#qr.svg), { name, type: 'image/svg+xml' })
    })
  }

  /** The language chosen; nothing for the reader's own. */
  get #chosen(): PageLanguage | undefined {
    const chosen = this.dialog.querySelector<HTMLInputElement>('fieldset :checked')?.value
    if (chosen === '') return undefined
    return this.#languages.find(({ tag, isHere }) => (chosen === undefined ? isHere : tag === chosen))
  }

  get #values(): Record<string, string> {
    const isAsked = this.dialog.querySelector<HTMLInputElement>('[name="link-values"]')?.checked
    return isAsked ? this.#target.values : {}
  }

  #show() {
    const chosen = this.#chosen
    const { site, path } = publicPlace()
    const page = site + (chosen?.path ?? path)
    const isNeutral = !chosen && this.#neutral
    const to: LinkChoice = isNeutral ? { neutral: this.#neutral ?? '', site } : { page }
    const address = linkAddress(to, this.#target.section, this.#values)
    this.#hint.textContent = this.#say(site === '' ? 'noSite' : isNeutral ? 'readerText' : 'fixedText')
    this.#address.textContent = address
    this.#showCarried()
    this.#showCode(address)
    // A phone cannot open what only this disk has.
    for (const part of this.dialog.querySelectorAll<HTMLElement>('.link-qr')) part.hidden = site === ''
    this.#showSentence(address, chosen ?? this.#languages.find(({ isHere }) => isHere))
  }

  #showCarried() {
    const { form } = this.#target
    const filled = Object.entries(this.#values).filter(([, value]) => value !== '')
    const entries = filled.flatMap(([name, value]) => {
      const field = form?.elements.namedItem(name)
      const label = field instanceof Element ? fieldLabel(field) : name
      return [make('dt', {}, label), make('dd', { translate: 'no' }, value)]
    })
    const secrets = Array.from(form?.querySelectorAll('[type="password"]') ?? [], fieldLabel)
    const never = secrets.length > 0 && fill(this.#say('never'), { fields: secrets.join(' · ') })
    // What scrolls must be reachable with the keyboard.
    const scrolls = { tabindex: '0', role: 'group', 'aria-label': this.#say('carries') }
    const list = make('div', scrolls, make('dl', {}, ...entries))
    this.#carried.replaceChildren(
      ...(entries.length > 0 ? [list] : []),
      never ? make('p', { class: 'hint' }, never) : '',
    )
  }

  #showCode(address: string) {
    this.#qr = qrCode(address)
    const { svg } = this.#qr ?? {}
    svg?.setAttribute('role', 'img')
    svg?.setAttribute('aria-label', this.#say('qrText'))
    this.#code.replaceChildren(svg ?? this.#say('tooLong'))
    for (const button of this.dialog.querySelectorAll<HTMLButtonElement>('.link-qr button')) button.hidden = !svg
  }

  async #showSentence(link: string, language: PageLanguage | undefined) {
    const write = ({ words, page }: Spoken) => {
      const title = titleIn(page, this.#target.section)
      this.#sentence.textContent = fill(words['link.sentence'] ?? '', { title, link })
      this.#sentence.lang = language?.tag ?? document.documentElement.lang
    }
    if (!language || language.isHere) return write({ words: this.#words, page: document })

    this.#sentence.textContent = '…'
    const isStill = () => this.#address.textContent === link
    const spoken = await this.#speak(language).catch(() => undefined)
    if (!isStill()) return
    if (spoken) return write(spoken)
    this.#sentence.lang = document.documentElement.lang
    this.#sentence.textContent = this.#say('sentenceFailed')
  }

  #speak({ path }: PageLanguage): Promise<Spoken> {
    const known = this.#spoken.get(path)
    if (known) return known
    const asked = Promise.all([linkWords(path), fetchPage(path)]).then(([words, page]) => ({ words, page }))
    this.#spoken.set(path, asked)
    asked.catch(() => this.#spoken.delete(path))
    return asked
  }
}

function choice(value: string, text: string, lang?: string): HTMLElement {
  const input = make('input', { type: 'radio', name: 'link-language', value })
  return make('label', lang ? { lang } : {}, input, make('span', {}, text))
}

/** The heading of a section in a page; of the page for what is no section of the text. */
function titleIn(page: Document, section: string): string {
  const found = page.getElementById(section)
  const heading = found?.matches('h1, h2, h3, h4') ? found : page.querySelector('main h1')
  return heading?.textContent?.trim() ?? ''
}
