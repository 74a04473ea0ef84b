/** Signs without width that translators' tools leave behind. */
export const unseen = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g

/** What has to be made plain. */
const special = /[^\x21-\x7E ]| {2}|`|&amp;/

/** A text as literals are compared: without unseen signs, with plain spaces and quotation marks, full width as half. */
export function plain(text: string): string {
  if (!special.test(text)) return text
  return (
    text
      .replace(unseen, '')
      // In a bare address the reader of Markdown leaves the reference as it is.
      .replaceAll('&amp;', '&')
      .replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
      .replace(/[“”„‟«»「」『』]/g, '"')
      .replace(/[‘’‚‛`´]/g, "'")
      .replace(/\s+/g, ' ')
  )
}
