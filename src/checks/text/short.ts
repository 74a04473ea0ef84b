const longest = 120

/** A text that is fit to be quoted: a long one by its beginning. */
export function short(text: string): string {
  const signs = Array.from(text.slice(0, 2 * longest + 2))
  return signs.length > longest ? `${signs.slice(0, longest).join('')}…` : text
}
