/** Signs without width that translators' tools leave behind. */
export const unseen = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g

/** A text as literals are compared: without unseen signs, with plain spaces and quotation marks, full width as half. */
export function plain(text: string): string {
  return text
    .replace(unseen, '')
    .replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[“”„‟«»「」『』]/g, '"')
    .replace(/[‘’‚‛`´]/g, "'")
    .replace(/\s+/g, ' ')
}
