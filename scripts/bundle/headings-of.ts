import { attribute, closest, type Element, textOf } from '../../src/search/html-tree.ts'
import type { Heading } from '../../src/widgets/offline/page-request.ts'

/** The headings in the text of a page that has other languages, of all its elements: those quote them. None of another page. */
export function headingsOf(elements: readonly Element[]): Heading[] {
  const languages = elements.filter((element) => attribute(element, 'hreflang'))
  const hasOthers = languages.length > 1 && languages.some((element) => attribute(element, 'aria-current'))
  if (!hasOthers) return []
  return elements.flatMap((element) => {
    const { tagName: tag } = element
    if (!isHeading(tag) || !closest(element, ['main'])) return []
    return [{ tag, id: attribute(element, 'id') ?? '', title: textOf(element).trim() }]
  })
}

function isHeading(tag: string): tag is Heading['tag'] {
  return /^h[1-4]$/.test(tag)
}
