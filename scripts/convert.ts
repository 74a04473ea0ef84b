import { join } from 'node:path'
import { convertFolder } from './convert/convert-folder.ts'
import { readOptions, usage } from './convert/options.ts'
import { messageLines, progressTo, summary } from './convert/report.ts'

// npm starts the command in the project; people give paths from where they stand.
const { INIT_CWD: home = process.cwd() } = process.env

const options = readOptions(process.argv.slice(2), home, join(import.meta.dirname, '..'))
if ('help' in options) console.log(usage)
else if ('problem' in options) {
  console.error(`${options.problem}\n\n${usage}`)
  process.exitCode = 2
} else process.exitCode = await run(options)

async function run({ from, to, isStrict }: { from: string; to: string; isStrict: boolean }): Promise<number> {
  const outcome = await convertFolder(from, to, progressTo(process.stderr), isStrict)
  if (outcome.pages === 0) {
    console.error(
      `There is no <language>/*.md in ${from}. Expected are folders such as en and nl with .md files in them.`,
    )
    return 2
  }
  for (const line of messageLines(outcome.messages, from, process.cwd())) console.log(line)
  console.log(summary(outcome))
  return outcome.messages.some(({ level }) => level === 'error') ? 1 : 0
}
