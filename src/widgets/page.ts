import { readAddress } from './search-address.ts'
import './theme-choice.ts'

/** A part of the page that does something, and the module that does it. */
interface Widget {
  /** What a reader reaches for. */
  selector: string
  load(): Promise<unknown>
  /** Whether the address of the page asks for it. */
  isAsked?(address: Location): boolean
  /** It follows who moves on the page. */
  isMoving?: true
}

const isSearched = (address: Location) => Object.values(readAddress(address)).some(Boolean)
const hasValues = ({ hash }: Location) => /\?|%3F/i.test(hash)

/** What loads when a reader reaches for it, or its address asks: who only reads pays for none of it. */
const widgets: readonly Widget[] = [
  { selector: 'check-form', load: () => import('./check-form.ts'), isAsked: hasValues },
  { selector: 'check-up', load: () => import('./check-up.ts'), isAsked: hasValues },
  { selector: 'copy-code', load: () => import('./copy-code.ts') },
  { selector: '.heading > a', load: () => import('./link-here.ts') },
  {
    selector: 'language-links',
    load: () => import('./language-links.ts'),
    isAsked: ({ search }) => new URLSearchParams(search).has('beside'),
  },
  { selector: 'page-contents', load: () => import('./page-contents.ts'), isMoving: true },
  { selector: 'search-box', load: () => import('./search-box.ts'), isAsked: isSearched },
  { selector: 'search-dialog', load: () => import('./search-dialog.ts'), isAsked: isSearched },
]

const loading = new Map<Widget, Promise<unknown>>()
/** Those that answer by themselves by now, or never will. */
const settled = new Set<Widget>()

function bring(widget: Widget): Promise<unknown> {
  const done = loading.get(widget) ?? widget.load()
  loading.set(widget, done)
  return done.then(
    () => settled.add(widget),
    () => {
      settled.add(widget)
      delete document.documentElement.dataset['searched']
      // The next reach tries again.
      loading.delete(widget)
    },
  )
}

function reached({ target }: Event): Widget[] {
  return target instanceof Element ? widgets.filter(({ selector }) => target.closest(selector)) : []
}

/** What was done before its module was there is done once more when it is. */
function repeat(event: Event) {
  const waiting = reached(event).filter((widget) => !settled.has(widget))
  const act = waiting.length > 0 && actOf(event)
  if (!act) return
  event.preventDefault()
  event.stopPropagation()
  const dialog = openEarly(event.target as Element)
  Promise.all(waiting.map(bring)).then(dialog ? () => sayUnlessThere(dialog) : act)
}

/** A reader types at once: the field takes it before there is anything to search with. Styles show the dialog. */
function openEarly(target: Element): HTMLDialogElement | null {
  const dialog = target.closest('.search-open')?.parentElement?.querySelector('dialog') ?? null
  dialog?.showModal()
  return dialog
}

/** A search that cannot be loaded says so in the dialog, as plain as it is without its styles; the next key tries again. */
function sayUnlessThere(dialog: HTMLDialogElement) {
  if (customElements.get('search-dialog')) return
  const { failed = '' } = dialog.querySelector<HTMLElement>('search-box')?.dataset ?? {}
  dialog.querySelector('.search-status')?.replaceChildren(failed)
  dialog.classList.add('is-ready')
}

function actOf(event: Event): (() => void) | undefined {
  const { target } = event
  if (target instanceof HTMLFormElement) return () => target.requestSubmit()
  const isPlain = event instanceof MouseEvent && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey
  const pressed = isPlain && (target as Element).closest<HTMLElement>('a, button')
  return pressed ? () => pressed.click() : undefined
}

function isHere({ selector }: Widget): boolean {
  return document.querySelector(selector) !== null
}

/** An element that may take its time to do what an address asks. */
interface Answering extends Element {
  answered?: Promise<void>
}

/** Does what the address asks; the text is shown when that is done, so that nothing moves. */
async function follow() {
  const asked = widgets.filter((widget) => widget.isAsked?.(location) && isHere(widget))
  await Promise.all(asked.map(bring))
  const elements = asked.flatMap(({ selector }) => [...document.querySelectorAll<Answering>(selector)])
  await Promise.allSettled(elements.map(({ answered }) => answered))
  delete document.documentElement.dataset['waits']
}

/** What follows a reader comes after the next drawing: nobody waits for it. */
function bringMoving() {
  const moving = widgets.filter((widget) => widget.isMoving && isHere(widget))
  requestAnimationFrame(() => setTimeout(() => moving.forEach(bring)))
}

/** Ctrl+K, ⌘K, and / outside a field. */
function isShortcut({ key, ctrlKey, metaKey, target }: KeyboardEvent): boolean {
  if (key.toLowerCase() === 'k' && (ctrlKey || metaKey)) return true
  const field = target instanceof Element && target.closest('input, textarea, select, [contenteditable]')
  return key === '/' && !ctrlKey && !metaKey && !field
}

for (const type of ['pointerover', 'pointerdown', 'focusin', 'input']) {
  document.addEventListener(type, (event) => reached(event).forEach(bring), { passive: true })
}
for (const type of ['click', 'submit']) document.addEventListener(type, repeat, { capture: true })
document.addEventListener('keydown', (event) => {
  if (!isShortcut(event)) return
  // A page that shows its own field needs no dialog over it. The page for what is lost has one a language, and shows one.
  const fields = [...document.querySelectorAll<HTMLElement>('main search-box input')]
  const field = fields.find((input) => input.checkVisibility())
  const button = document.querySelector<HTMLElement>('.search-open')
  if (field || button) event.preventDefault()
  if (field) field.focus()
  else button?.click()
})
document.addEventListener('scroll', bringMoving, { once: true, passive: true })
// A browser may have scrolled to the section, or to where the reader was, before anything here could hear of it.
if (location.hash || window.scrollY > 0) bringMoving()
for (const type of ['hashchange', 'popstate']) window.addEventListener(type, follow)
follow()
