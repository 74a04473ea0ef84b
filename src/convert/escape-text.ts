/** Characters that Markdown or MDX may read as more than themselves, wherever they stand. */
const special = /[\\`*{}[\]<>~|#]|_(?<![\p{L}\p{N}]_(?=[\p{L}\p{N}]))|&(?=[#\w])|!$/gu

/** What would be read as a bare address before escapes in it are; written so, it is read as one after them. */
const address = /:(?=\/\/)|(?<=www)\.|(?<=[\w.+-])@(?=\w)/gi

/** What begins a block when it begins a line: a list, a rule, a definition, or code of MDX. */
const beginning = /^(?:[-+=:]|\d+(?=[.)])|import\b|export\b)/

/** Writes text so that it reads as itself in MDX. `atStart`: it is the first of its block. */
export function escapeText(text: string, atStart: boolean): string {
  const escaped = text.replace(special, (sign) => (sign === '&' ? '&amp;' : `\\${sign}`)).replace(address, reference)
  return atStart ? escaped.replace(/^\s+/, '').replace(beginning, escapeBeginning) : escaped
}

function escapeBeginning(beginning: string): string {
  if (/^\d/.test(beginning)) return `${beginning}\\`
  return /^[ie]/.test(beginning) ? reference(beginning.charAt(0)) + beginning.slice(1) : `\\${beginning}`
}

function reference(character: string): string {
  return `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`
}
