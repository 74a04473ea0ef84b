const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'", '#x27': "'" }

/** Pagefind's excerpt, escaped text with `<mark>` around what was found, as nodes. No HTML is ever parsed. */
export function excerptNodes(excerpt: string): (Node | string)[] {
  return excerpt.split(/<mark>(.*?)<\/mark>/s).map((text, place) => {
    const plain = text.replaceAll(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole)
    if (place % 2 === 0) return plain
    const mark = document.createElement('mark')
    mark.textContent = plain
    return mark
  })
}
