import { plainText } from '../text/characters.ts'

/** What lists write for a box that is ticked, in the languages of the guide and of its neighbours. */
const yes = [
  ...['yes', 'y', 'true', '1', 'on', 'x', 'enabled', 'active', 'checked', '✓', '✔', '☑', '☒', '✅', '[x]'],
  ...['ja', 'j', 'waar', 'aan', 'ingeschakeld', 'actief', 'oui', 'vrai', 'activé', 'actif'],
  ...['wahr', 'ein', 'aktiviert', 'aktiv', '是', '真', '启用', '已启用', 'はい', '有効'],
]

/** What lists write for a box that is not ticked; an empty cell says the same. */
const no = [
  ...['', 'no', 'n', 'false', '0', 'off', '-', 'disabled', 'inactive', 'unchecked', '✗', '✘', '✕', '☐', '❌', '[]'],
  ...['nee', 'onwaar', 'uit', 'uitgeschakeld', 'inactief', 'non', 'faux', 'désactivé', 'inactif'],
  ...['nein', 'falsch', 'aus', 'deaktiviert', 'inaktiv', '否', '假', '禁用', '已禁用', '未启用', '停用'],
  ...['いいえ', '無効'],
]

const known = new Map<string, boolean>([
  ...yes.map((word) => [word, true] as const),
  ...no.map((word) => [word, false] as const),
])

/** Whether a cell says that the account is enabled; undefined when nobody can tell. */
export function readEnabled(cell: string): boolean | undefined {
  // A tick for an emoji carries a variation selector, which plain text has not.
  return known.get(plainText(cell).replaceAll(' ', '').toLowerCase())
}
