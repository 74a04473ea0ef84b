import { match } from '../languages/match.ts'

// The address names no language: lead on to the reader's choice, else the browser's, else English.
const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[hreflang]')]
const tag =
  match(
    [chosen(), ...navigator.languages],
    links.map((link) => link.hreflang),
  ) ?? 'en'
const link = links.find(({ hreflang }) => hreflang === tag)
if (link) location.replace(link.href + location.hash)

function chosen(): string {
  try {
    return localStorage.getItem('language') ?? ''
  } catch {
    return ''
  }
}
