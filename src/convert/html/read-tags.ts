import { blockElements, elements } from './elements.ts'

const attributes = `((?:"[^"<]*"|'[^'<]*'|[^"'<>])*)`

/** A film as documents embed it; a tag; or a `<` that begins none. A `<` in an attribute makes the tag text. */
const film = `<iframe(?=\\s[^<>]*\\ssrc=["']?https://|\\ssrc=["']?https://)${attributes}>[^<]*</iframe\\s*>`
const tag = `<(/?)([A-Za-z][\\w:.-]*)(?=[\\s/>])${attributes}>`
const any = new RegExp(`${film}|${tag}|<`, 'gi')

/** Elements that show nothing. They count only where they close at once. */
const unseen = /<(script|style)(?=[\s>])[^<>]*>(?:(?!<\/?\1)[\s\S])*<\/\1\s*>/gi

/** An element that no source can write, in place of a film. */
export const filmElement = 'x-film'

/** Raw HTML in which only known elements are tags; every other `<` is text. */
export function onlyKnownTags(html: string): string {
  return html.replace(unseen, '').replace(any, (whole, shown?: string, _?: string, name?: string) => {
    if (shown !== undefined) return `<${filmElement}${shown.replace(/\/\s*$/, '')}></${filmElement}>`
    return name !== undefined && isKnown(name) ? whole : `&lt;${whole.slice(1)}`
  })
}

/** Whether raw HTML opens or closes an element that cannot stand in a line. */
export function hasBlockTag(html: string): boolean {
  return namesIn(html).some(({ name }) => blockElements.has(name))
}

/** By how many tables more are open after some raw HTML than before it. */
export function openedTables(html: string): number {
  const tables = namesIn(html).filter(({ name }) => name === 'table')
  return tables.reduce((sum, { isEnd }) => sum + (isEnd ? -1 : 1), 0)
}

function namesIn(html: string): { name: string; isEnd: boolean }[] {
  return [...html.matchAll(any)].flatMap(([, , slash, name]) =>
    name ? [{ name: name.toLowerCase(), isEnd: slash === '/' }] : [],
  )
}

function isKnown(name: string): boolean {
  return elements.has(name.toLowerCase()) || blockElements.has(name.toLowerCase())
}
