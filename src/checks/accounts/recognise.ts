import { judge, names, types, type Verdict } from './family.ts'
import type { Account } from './read-accounts.ts'

/** An account that is the one for sign-in, or is meant to be. A verdict is undefined where a value is none of the known. */
export interface Recognised {
  account: Account
  name: Verdict | undefined
  type: Verdict | undefined
  /** Two cells stand in each other's column; `account` has them in the right ones. */
  isSwapped: boolean
}

/** Tell the account for sign-in by its name or by its type; undefined for every other kind of account. */
export function recognise(typed: Account): Recognised | undefined {
  const { label, name, type } = typed
  const others: Account[] = [
    { ...typed, name: type, type: name },
    { ...typed, label: name, name: label },
  ]
  const swapped = isRight(typed) ? undefined : others.find(isRight)
  const account = swapped ?? typed
  const found = { name: judge(account.name ?? '', names), type: judge(account.type ?? '', types) }
  return found.name || found.type ? { account, ...found, isSwapped: swapped !== undefined } : undefined
}

/** Whether an account counts: one whose type is another is not a second account for sign-in, but a mistake. */
export function isMember({ account, type }: Recognised): boolean {
  return type !== undefined || (account.type ?? '').trim() === ''
}

function isRight({ name = '', type = '' }: Account): boolean {
  return judge(name, names)?.kind === 'exact' && judge(type, types)?.kind === 'exact'
}
