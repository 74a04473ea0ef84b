import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { compareFolder } from './visible-text/compare-folder.ts'

/**
 * `node scripts/visible-text.ts [--from <folder>]`: whether a reader of the pages sees what a reader of the sources sees, word
 * by word, and what is left of the format on the pages. Exit code 1 when there is anything without a reason.
 */
const { values } = parseArgs({ options: { from: { type: 'string' } } })
const { INIT_CWD: home = process.cwd() } = process.env
const from = values.from === undefined ? 'content' : resolve(home, values.from)

for (const { lang, documents, pieces, marks, explained, faults } of await compareFolder(from)) {
  console.log(`${lang}: ${documents} documents, ${pieces} pieces of text, ${faults.length} faults`)
  console.log(listed('marks of the format', marks))
  console.log(listed('differences with a reason', explained))
  for (const fault of faults) console.log(`  ${fault}`)
  if (faults.length) process.exitCode = 1
}

function listed(what: string, counts: Record<string, number>): string {
  const found = Object.entries(counts).filter(([, count]) => count)
  return `  ${what}: ${found.map(([name, count]) => `${name} ${count}`).join(', ') || 'none'}`
}
