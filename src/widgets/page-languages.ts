/** The page in one of its languages. */
export interface PageLanguage {
  /** BCP 47 tag. */
  tag: string
  /** The language's name in itself. */
  name: string
  /** Path of the page on the site. */
  path: string
  isHere: boolean
}

/** The languages in which the header offers this page. */
export function pageLanguages(): PageLanguage[] {
  const links = document.querySelectorAll<HTMLAnchorElement>('.languages a[hreflang]')
  return Array.from(links, (link) => ({
    tag: link.hreflang,
    name: link.textContent?.trim() ?? '',
    // Not what the link is resolved to: in a bundle that is a file, and on a disk of Windows a path begins with the drive.
    path: new URL(link.getAttribute('href') ?? '', 'http://site').pathname,
    isHere: link.hasAttribute('aria-current'),
  }))
}
