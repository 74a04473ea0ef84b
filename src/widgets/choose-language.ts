import { match } from '../languages/match.ts'
import { readFragment, writeFragment } from './fragment.ts'

// The address names no language: lead on to the reader's choice, else the browser's, else English. What a form in the
// section holds goes with the reader.
const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[hreflang]')]
const tag =
  match(
    [chosen(), ...navigator.languages],
    links.map((link) => link.hreflang),
  ) ?? 'en'
const link = links.find(({ hreflang }) => hreflang === tag)
if (link) location.replace(withFragment(link).href)

function withFragment({ href }: HTMLAnchorElement): URL {
  const address = new URL(href)
  const { section, values } = readFragment(location.hash)
  const fragment = writeFragment({ section: readFragment(address.hash).section || section, values })
  address.hash = fragment === '#' ? '' : fragment
  return address
}

function chosen(): string {
  try {
    return localStorage.getItem('language') ?? ''
  } catch {
    return ''
  }
}
