/** What stands between columns, the surest first. Two spaces or more come last. */
const separators = ['\t', '|', ';', '；', ',', '，'] as const

/** Pairs of quotation marks that a spreadsheet or a text editor puts round a cell. */
const pairs = new Map([
  ['"', '"'],
  ["'", "'"],
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
])

/**
 * Cut a line into cells, at the first separator that gives three, else two; undefined when there is no separator.
 * Between tabs white space is kept, as a mistake that may be in the value; elsewhere it belongs to the layout.
 */
export function cellsOf(line: string): string[] | undefined {
  const cuts: string[][] = []
  for (const separator of separators) {
    const cells = line.includes(separator) ? cut(line, separator) : []
    if (cells.length >= 3) return cells
    cuts.push(cells)
  }
  cuts.push(line.trim().split(/ {2,}|\u3000+/))
  return cuts.find(({ length }) => length >= 3) ?? cuts.find(({ length }) => length === 2)
}

function cut(line: string, separator: string): string[] {
  if (separator === '\t') return split(line, separator).map(unquote)
  const row = separator === '|' ? line.trim().replace(/^\|/, '').replace(/\|$/, '') : line
  return split(row, separator).map((cell) => unquote(cell.trim()))
}

/** A separator inside a quoted cell does not count. Linear: a quote that nothing closes is looked for once. */
function split(line: string, separator: string): string[] {
  const cells: string[] = []
  let isOpen = false
  let cell = ''
  for (const piece of line.split(separator)) {
    cell = isOpen ? cell + separator + piece : piece
    isOpen = isOpen ? !closes(piece) : opens(piece)
    if (!isOpen) cells.push(cell)
  }
  // Nothing closes the quote: it is an ordinary sign, and every separator counts.
  return isOpen ? line.split(separator) : cells
}

function opens(piece: string): boolean {
  const text = piece.trim()
  return text.startsWith('"') && !closes(text.slice(1))
}

/** Whether a quoted cell ends here: an odd number of quotes at the end, as two stand for one. */
function closes(piece: string): boolean {
  const text = piece.trim()
  let count = 0
  while (count < text.length && text[text.length - 1 - count] === '"') count += 1
  return count % 2 === 1
}

function unquote(cell: string): string {
  const text = cell.trim()
  const end = pairs.get(text[0] ?? '')
  if (end === undefined || text.length < 2 || !text.endsWith(end)) return cell
  return text.slice(1, -1).replaceAll('""', '"')
}
