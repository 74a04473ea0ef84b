import type { Messages } from '../checks/check.ts'
import { match } from '../languages/match.ts'
import styles from '../styles/beside.css?url'
import { currentHeading } from './current-heading.ts'
import { fetchPage } from './fetch-page.ts'
import { readFragment } from './fragment.ts'
import { linkWords } from './link-words.ts'
import { loadStyles } from './load-styles.ts'
import { make } from './make.ts'
import { type PageLanguage, pageLanguages } from './page-languages.ts'

/** What of the second language would do something a second time, or names what stands in the first. */
const left = 'script, noscript, check-form, check-cases, [data-needs-script], .heading > a'
const naming = ['id', 'for', 'aria-labelledby', 'aria-describedby', 'aria-controls']

/** A heading and what follows it; the first begins with the page. */
type Section = { id: string; nodes: Element[] }

const others = pageLanguages().filter(({ isHere }) => !isHere)
let shown = ''

/** Shows the page as its address says: alone, or beside itself in a second language (`?beside=nl`). */
export async function showBeside(): Promise<void> {
  const asks = new URLSearchParams(location.search).get('beside')?.toLowerCase()
  const language = others.find((other) => other.tag.toLowerCase() === asks)
  const tag = language?.tag ?? ''
  if (tag === shown) return
  shown = tag
  const place = readingPlace()
  const nothing = () => undefined
  const [words, page] = language
    ? await Promise.all([
        linkWords(location.pathname).catch(nothing),
        fetchPage(language.path).catch(nothing),
        loadStyles(styles),
      ])
    : []
  if (tag !== shown) return

  takeApart()
  if (language && words) putTogether(language, page, words)
  // Without words nothing can be said: pressed again, the button tries again.
  else if (language) {
    shown = ''
    history.replaceState(history.state, '', addressWith(undefined))
  }
  place?.scrollIntoView({ behavior: 'instant' })
}

/** Puts a second language into the address, or takes it out: the reader's choice, the browser's, else the first there is. */
export function toggleBeside(): void {
  if (shown) {
    close()
    return
  }
  const tags = others.map(({ tag }) => tag)
  const found = match([stored(), ...navigator.languages], tags) ?? tags[0]
  if (!found) return
  history.pushState({ beside: true }, '', addressWith(found))
  showBeside()
}

/** Where the page was opened alone before, it is gone back to. */
function close() {
  if (history.state?.beside) return history.back()
  history.replaceState(history.state, '', addressWith(undefined))
  showBeside()
}

function addressWith(tag: string | undefined): string {
  const search = tag === undefined ? '' : `?beside=${tag}`
  return location.pathname + search + location.hash
}

function stored(): string {
  try {
    return localStorage.getItem('language') ?? ''
  } catch {
    return ''
  }
}

/** What the reader sees must still be seen when everything else has moved. */
function readingPlace(): HTMLElement | undefined {
  const headings = [...document.querySelectorAll<HTMLElement>('article :is(h2, h3)[id]')]
  const named = window.scrollY === 0 && document.getElementById(readFragment(location.hash).section)
  return named || currentHeading(headings)
}

function takeApart() {
  document.querySelector('.beside-bar')?.remove()
  document.querySelector('.beside')?.setAttribute('aria-pressed', 'false')
  document.body.classList.remove('is-beside')
  for (const second of document.querySelectorAll('article > .pair > .second')) second.remove()
  for (const first of document.querySelectorAll('article > .pair > div')) first.replaceWith(...first.childNodes)
  for (const pair of document.querySelectorAll('article > .pair')) pair.replaceWith(...pair.childNodes)
}

function putTogether(language: PageLanguage, page: Document | undefined, words: Messages) {
  document.querySelector('.beside')?.setAttribute('aria-pressed', 'true')
  const article = document.querySelector('main > article')
  const other = page?.querySelector('main > article')
  document.querySelector('main')?.before(bar(language, words, Boolean(other)))
  if (!article || !other) return

  document.body.classList.add('is-beside')
  const firsts = sectionsOf(article)
  const seconds = alignedTo(firsts, sectionsOf(other))
  for (const { id, nodes } of firsts) {
    const pair = make('div', { class: 'pair' })
    nodes[0]?.before(pair)
    const first = make('div')
    first.append(...nodes)
    pair.append(first, second(seconds.get(id), language, words))
  }
}

function bar({ tag }: PageLanguage, words: Messages, isThere: boolean): HTMLElement {
  const options = others.map((other) => make('option', { value: other.tag, lang: other.tag }, other.name))
  const choice = make('select', {}, ...options)
  choice.value = tag
  choice.addEventListener('change', () => {
    history.replaceState(history.state, '', addressWith(choice.value))
    showBeside().then(() => document.querySelector<HTMLElement>('.beside-bar select')?.focus())
  })
  const end = make('button', { type: 'button' }, words['beside.close'])
  end.addEventListener('click', () => {
    close()
    document.querySelector<HTMLElement>('.beside')?.focus()
  })
  const label = make('label', {}, words['beside.language'], choice)
  const failed = make('span', { role: 'alert' }, isThere ? '' : words['beside.failed'])
  return make('section', { class: 'beside-bar', 'aria-label': words['beside.open'] ?? '' }, label, failed, end)
}

function sectionsOf(article: Element): Section[] {
  const sections: Section[] = []
  for (const node of article.children) {
    const id = node.classList.contains('heading') ? node.querySelector('[tabindex]')?.id : undefined
    if (id !== undefined || sections.length === 0) sections.push({ id: id ?? '', nodes: [] })
    sections.at(-1)?.nodes.push(node)
  }
  return sections
}

/** The second language by the sections of the first; what those lack follows the section it stands behind. */
function alignedTo(firsts: readonly Section[], seconds: readonly Section[]): Map<string, Element[]> {
  const aligned = new Map(firsts.map(({ id }): [string, Element[]] => [id, []]))
  let place = ''
  for (const { id, nodes } of seconds) {
    if (aligned.has(id)) place = id
    aligned.get(place)?.push(...nodes)
  }
  return aligned
}

function second(nodes: readonly Element[] = [], { tag, name }: PageLanguage, words: Messages): HTMLElement {
  if (nodes.length === 0) return make('div', { class: 'second' }, make('p', { class: 'hint' }, words['beside.missing']))
  const made = make('div', { class: 'second', lang: tag, role: 'group', 'aria-label': name })
  for (const node of nodes) {
    const copy = document.importNode(node, true)
    if (!copy.matches(left)) made.append(copy)
  }
  for (const element of made.querySelectorAll(left)) element.remove()
  for (const element of made.querySelectorAll('*')) for (const attribute of naming) element.removeAttribute(attribute)
  return made
}
