/** Signs that take two columns of a terminal. */
const wide = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]/gu

/** Columns in a terminal: East Asian signs take two. */
export function widthOf(text: string): number {
  return [...text].length + (text.match(wide)?.length ?? 0)
}
