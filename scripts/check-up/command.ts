import { report } from '../../src/check-up/report.ts'
import { schema } from '../../src/check-up/schema.ts'
import type { Messages } from '../../src/checks/check.ts'
import { language } from '../../src/languages/words.ts'
import type { Outcome } from '../check/command.ts'
import { fileName } from './file-name.ts'
import { formats } from './formats.ts'
import { help } from './help.ts'
import { readConfiguration } from './read-configuration.ts'
import { type Request, readRequest } from './read-request.ts'
import { readText } from './read-text.ts'
import { sampleYaml } from './sample-yaml.ts'
import { tellMistakes } from './tell-mistakes.ts'
import type { World } from './world.ts'

/** The whole command but for reading and writing: what to print where, and the exit code. */
export function checkUpCommand(args: readonly string[], world: World): Outcome {
  const languages = world.languages()
  const { request, mistakes } = readRequest(args, languages)
  const words = languages.includes(request.lang) ? wordsFor(request.lang, world) : {}
  if (request.instead === 'help') return right(help(world.program, words, languages))
  if (request.instead === 'version') return right(`Signpost check-up ${world.version}\n`)
  if (mistakes.length > 0) return wrong(mistakes, world)
  if (request.instead === 'schema') return right(`${JSON.stringify(schema(), null, 2)}\n`)
  if (request.instead === 'sample') return right(sampleYaml(words, request.site))
  return checkFile(request, words, world)
}

function checkFile(request: Request, words: Messages, world: World): Outcome {
  const { file: path, lang, site, format } = request
  const { text, mistake } = readText((atMost) =>
    path === '-' ? world.readStandardInput(atMost) : world.readFile(path, atMost),
  )
  if (mistake !== undefined) return wrong([`${fileName(path)}: ${mistake}`], world)
  const { configuration, places, file } = readConfiguration(text)
  const mistakes = tellMistakes(file, fileName(path))
  if (mistakes.length > 0) return wrong(mistakes, world)

  const tag = words['language.tag'] ?? language['language.tag']
  const written = report(configuration, { folder: lang, language: tag, words, site, date: world.now() })
  const { version, isColoured } = world
  const stdout = formats[format]({ report: written, words, places, file: path, site, version, isColoured })
  return { stdout, stderr: '', exitCode: written.counts.error > 0 ? 1 : 0 }
}

/** English stands beside the code and needs no file. */
function wordsFor(lang: string, world: World): Messages {
  return lang === 'en' ? {} : world.words(lang)
}

function right(stdout: string): Outcome {
  return { stdout, stderr: '', exitCode: 0 }
}

function wrong(mistakes: readonly string[], { program }: World): Outcome {
  const more = `Nothing was checked. More: ${program} --help, and for editors ${program} --schema`
  return { stdout: '', stderr: `${[...mistakes, more].join('\n')}\n`, exitCode: 2 }
}
