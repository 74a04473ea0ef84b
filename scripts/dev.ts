import { watch } from 'node:fs'
import { join } from 'node:path'
import { dev } from 'astro'
import type { Plugin } from 'vite'
import { convertFolder } from './convert/convert-folder.ts'
import { messageLines, summary } from './convert/report.ts'

const project = join(import.meta.dirname, '..')
const from = join(project, 'content')
const to = join(project, 'src/content')

/** Editors write a file in several strokes. */
const rest = 100

process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
let reload = () => {}
await convert()
await dev({ root: project, vite: { plugins: [reloading()] } })

let timer: NodeJS.Timeout | undefined
let running = Promise.resolve()
watch(from, { recursive: true }, () => {
  clearTimeout(timer)
  timer = setTimeout(() => {
    running = running.then(convert)
  }, rest)
})

/** Pages are read from the disk and are no modules: the browser is told when they changed. */
function reloading(): Plugin {
  return {
    name: 'signpost:reload',
    configureServer({ environments, ws }) {
      reload = () => {
        // What Astro says to itself when its own collections change: it forgets which pages there are.
        for (const { hot } of Object.values(environments)) hot.send('astro:content-changed', {})
        ws.send({ type: 'full-reload' })
      }
    },
  }
}

/** Converts all sources. With an error in one of them the pages stay as they were, and the server keeps showing them. */
async function convert(): Promise<void> {
  try {
    const outcome = await convertFolder(from, to)
    for (const line of messageLines(outcome.messages, from, process.cwd())) console.log(line)
    console.log(summary(outcome))
    if (outcome.written + outcome.removed > 0) reload()
  } catch (error) {
    console.error(error)
  }
}
