import { constants } from 'node:os'
import { join } from 'node:path'
import { keepCompiled } from './convert/keep-compiled.ts'
import { type Options, readOptions, usage } from './convert/options.ts'
import { Problem, problemOfDisk } from './convert/problem.ts'
import { messageLines, progressTo, summary } from './convert/report.ts'

// npm starts the command in the project; people give paths from where they stand.
const { INIT_CWD: home = process.cwd(), CI } = process.env

const options = readOptions(process.argv.slice(2), home, join(import.meta.dirname, '..'))
if ('help' in options) console.log(usage)
else if ('problem' in options) {
  console.error(`${options.problem}\n\n${usage}`)
  process.exitCode = 2
} else process.exitCode = await run(options)

async function run({ from, to, workers, force, isStrict }: Extract<Options, { from: string }>): Promise<number> {
  const signal = stopSignal()
  keepCompiled()
  const { convertFolder } = await import('./convert/convert-folder.ts')
  const progress = progressTo(process.stderr, Boolean(CI))
  try {
    const outcome = await convertFolder(from, to, { workers, force, isStrict, signal, progress })
    if (outcome.pages === 0) {
      console.error(
        `There is no <language>/*.md in ${from}. Expected are folders such as en and nl with .md files in them.`,
      )
      return 2
    }
    for (const line of messageLines(outcome.messages, from, process.cwd())) console.log(line)
    console.log(summary(outcome))
    return outcome.messages.some(({ level }) => level === 'error') ? 1 : 0
  } catch (error) {
    return explain(error, signal)
  }
}

/** A signal ends the work between two pages. */
function stopSignal(): AbortSignal {
  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => controller.abort(name))
  return controller.signal
}

function explain(error: unknown, { aborted, reason }: AbortSignal): number {
  if (aborted && error === reason) {
    console.error('Stopped. The pages are as they were; the next run goes on from here.')
    return 128 + constants.signals[reason as 'SIGINT' | 'SIGTERM']
  }
  const problem = error instanceof Problem ? error.message : problemOfDisk(error)
  if (problem === undefined) throw error
  console.error(`The conversion cannot go on. ${problem}`)
  return 1
}
