import { plainText } from '../text/characters.ts'

export type Column = 'label' | 'name' | 'type' | 'enabled'

/** The order of the list in the console. */
export const usual: readonly Column[] = ['label', 'name', 'type', 'enabled']

/** What a column is called in a list: in the console, and as people write it in their language. */
const titles: Record<Column, readonly string[]> = {
  label: ['label', 'libellé', 'étiquette', 'bezeichnung', 'beschriftung', 'etiket', '标签', '標籤', 'ラベル'],
  name: [
    ...['internal name', 'name', 'interne naam', 'naam', 'nom interne', 'nom', 'interner name'],
    ...['内部名称', '内部名', '名称', '名前'],
  ],
  type: ['type', 'typ', '类型', '類型', 'タイプ', '種類'],
  enabled: [
    ...['enabled', 'active', 'ingeschakeld', 'actief', 'activé', 'actif', 'aktiviert', 'aktiv'],
    ...['已启用', '启用', '有効'],
  ],
}

const byTitle = new Map(usual.flatMap((column) => titles[column].map((title) => [keyOf(title), column] as const)))

/** The columns that a header names, by place; undefined when the cells are no header. */
export function headerOf(cells: readonly string[]): (Column | undefined)[] | undefined {
  const columns = cells.map((cell) => byTitle.get(keyOf(cell)))
  const named = new Set(columns.filter((column) => column !== undefined))
  return named.size >= 2 && (named.has('name') || named.has('type')) ? columns : undefined
}

/** In any letter case, joined by anything. */
function keyOf(title: string): string {
  return plainText(title)
    .toLowerCase()
    .replace(/[\s_:*-]/g, '')
}
