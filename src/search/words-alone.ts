/** A text with a space for all that is no word: of hosts, paths and messages what is compared, and what is asked of Pagefind. */
export function wordsAlone(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}_]+/gu, ' ').trim()
}
