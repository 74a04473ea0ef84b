/** Text cut into what a difference can be: words of letters and digits, and every other sign by itself. */
export function piecesOf(text: string): string[] {
  const clean = text.replace(/[\u200B\uFEFF]/g, '').replace(/[\uFDD0-\uFDEF]/g, '\uFFFD')
  return clean.match(/[\p{Script=Latin}\p{N}\p{M}_]+|[^\s\p{Cc}]/gu) ?? []
}
