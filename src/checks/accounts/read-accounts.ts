import { cellsOf } from './cells.ts'
import { type Column, headerOf, usual } from './columns.ts'

/** One account of the list. A column that the list does not have is undefined. */
export interface Account extends Partial<Record<Column, string | undefined>> {
  /** Counted from 1 in what was typed. */
  line: number
}

/** A line that is no account; `cells` is 0 where nothing separates columns. */
export interface Unread {
  line: number
  cells: number
}

export interface Reading {
  accounts: Account[]
  unread: Unread[]
}

/** A list of accounts, one a line, with or without a header. Empty lines and rules of tables are left out. */
export function readAccounts(text: string): Reading {
  const reading: Reading = { accounts: [], unread: [] }
  let columns: readonly (Column | undefined)[] | undefined
  for (const [index, typed] of text.split('\n').entries()) {
    const content = typed.endsWith('\r') ? typed.slice(0, -1) : typed
    if (/^[\s|:+=\u200b\ufeff-]*$/.test(content)) continue
    const cells = cellsOf(content)
    const header = cells && headerOf(cells)
    if (header) columns = header
    else take(reading, index + 1, cells ?? [], columns)
  }
  return reading
}

function take(
  { accounts, unread }: Reading,
  line: number,
  typed: readonly string[],
  header: readonly (Column | undefined)[] | undefined,
) {
  const cells = header ? typed : withoutRest(typed)
  const columns = header ?? usual
  const entries = columns.flatMap((column, place) => (column && place < cells.length ? [[column, cells[place]]] : []))
  const account: Account = { line, ...Object.fromEntries(entries) }
  const isRead = header
    ? account.name !== undefined || account.type !== undefined
    : cells.length === 3 || cells.length === 4
  if (isRead && cells.length > 1) accounts.push(account)
  else unread.push({ line, cells: cells.length })
}

/** Without a header only empty cells may stand after the fourth. */
function withoutRest(cells: readonly string[]): readonly string[] {
  return cells.slice(4).every((cell) => cell.trim() === '') ? cells.slice(0, 4) : cells
}
