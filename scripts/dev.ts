import { watch } from 'node:fs'
import { join } from 'node:path'
import { dev } from 'astro'
import { convertFolder } from './convert/convert-folder.ts'
import { messageLines, summary } from './convert/report.ts'

const project = join(import.meta.dirname, '..')
const from = join(project, 'content')
const to = join(project, 'src/content')

/** Editors write a file in several strokes. */
const rest = 100

process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
process.env['SIGNPOST_CHANGING'] = '1'
await convert()
await dev({ root: project })

let timer: NodeJS.Timeout | undefined
let running = Promise.resolve()
watch(from, { recursive: true }, () => {
  clearTimeout(timer)
  timer = setTimeout(() => {
    running = running.then(convert)
  }, rest)
})

/** Converts all sources. With an error in one of them the pages stay as they were, and the server keeps showing them. */
async function convert(): Promise<void> {
  try {
    const outcome = await convertFolder(from, to)
    for (const line of messageLines(outcome.messages, from, process.cwd())) console.log(line)
    console.log(summary(outcome))
  } catch (error) {
    console.error(error)
  }
}
