/** The page in one of its languages. */
export interface PageLanguage {
  /** BCP 47 tag. */
  tag: string
  /** The language's name in itself. */
  name: string
  /** Address of the page, without fragment. */
  address: string
  isHere: boolean
}

/** The languages in which the header offers this page. */
export function pageLanguages(): PageLanguage[] {
  const links = document.querySelectorAll<HTMLAnchorElement>('.languages a[hreflang]')
  return Array.from(links, (link) => ({
    tag: link.hreflang,
    name: link.textContent?.trim() ?? '',
    address: link.origin + link.pathname,
    isHere: link.hasAttribute('aria-current'),
  }))
}
