import type { AnyCheck, Check, Finding, Messages, Values } from '../checks/check.ts'

/** Input and what the check must say to it; fields that are left out are empty. */
export type Table<Input extends Values, M extends Messages> = Record<
  string,
  { input: Partial<Input>; findings: Finding<M>[] }
>

/** A check with its table, all fields present: what the runners of function, form and command read. */
export interface Suite {
  check: AnyCheck
  table: Record<string, { input: Values; findings: Finding[] }>
}

/** Give a table of cases the types of its check. */
export function cases<Input extends Values, M extends Messages>(check: Check<Input, M>, table: Table<Input, M>): Suite {
  const empty = Object.fromEntries(Object.keys(check.fields).map((name) => [name, '']))
  const full = Object.entries(table).map(([name, { input, findings }]) => {
    const given: Values = { ...empty, ...input }
    return [name, { input: given, findings }] as const
  })
  return { check, table: Object.fromEntries(full) }
}
