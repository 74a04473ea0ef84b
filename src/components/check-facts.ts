import type { Suite } from '../cases/cases.ts'
import type { Finding, Values } from '../checks/check.ts'
import { checks } from '../checks/index.ts'

/** A case as the table has it: what goes in, and what the check must say. */
export interface Case {
  name: string
  input: Values
  findings: Finding[]
}

const modules = import.meta.glob<Suite>(['../cases/*.ts', '!../cases/cases.ts'], { eager: true, import: 'default' })

/** A check with its cases. Throws for an id that no check has. */
export function checkFacts(id: string): { check: (typeof checks)[number]; cases: Case[] } {
  const check = checks.find((candidate) => candidate.id === id)
  const suite = modules[`../cases/${id}.ts`]
  if (!check || !suite) throw new Error(`No check has the id “${id}”; there are ${checks.map((c) => c.id).join(', ')}`)
  const cases = Object.entries(suite.table).map(([name, { input, findings }]) => ({ name, input, findings }))
  return { check, cases }
}

/** The shortest case in which a check says a code, and what it says there. */
export function exampleOf(id: string, code: string): { input: Values; finding: Finding } {
  const found = checkFacts(id).cases.flatMap(({ input, findings }) => {
    const finding = findings.find((one) => one.code === code)
    return finding ? [{ input, finding, length: Object.values(input).join('').length }] : []
  })
  const [shortest] = found.toSorted((one, other) => one.length - other.length)
  if (!shortest) throw new Error(`The check ${id} never says “${code}”. A section of checks/${id}.md has that id.`)
  return shortest
}
