import type { TocEntry } from '../convert/toc.ts'

/** The path of a page within its language, as its address has it. */
export function pathOf(name: string): string {
  return name.replace(/(^|\/)index$/, '$1').replace(/(?<=[^/])$/, '/')
}

/** Where an entry of the table of contents leads: a page, an address elsewhere, or its group in the whole table. */
export function addressOf({ path, url, id }: TocEntry, lang: string, contents: string): string | undefined {
  if (path !== undefined) return `/${lang}/${pathOf(path)}`
  if (url !== undefined) return url
  return id === undefined ? undefined : `/${lang}/${contents}#${id}`
}
