import type { AnyCheck, Messages } from '../../src/checks/check.ts'
import { checks } from '../../src/checks/index.ts'
import { type CommandLine, readCommandLine } from './flags.ts'
import { checkHelp, commandHelp } from './help.ts'
import { didYouMean, readRequest, type World } from './input.ts'
import { report } from './report.ts'

export interface Outcome {
  stdout: string
  stderr: string
  exitCode: 0 | 1 | 2
}

/** The whole command but for reading and writing: what to print where, and the exit code. */
export function checkCommand(args: readonly string[], world: World): Outcome {
  const line = readCommandLine(args, (name) => checks.some(({ id }) => id === name))
  const check = checks.find(({ id }) => id === line.check)
  const wantsHelp = line.flags.some(({ name }) => name === 'help' || name === 'h')
  if (check) return wantsHelp ? help(checkHelp, check, line, world) : runCheck(check, line, world)
  if (wantsHelp && line.check === undefined) return help(commandHelp, checks, line, world)

  const known = checks.map(({ id }) => id)
  if (line.check === undefined && line.flags.length === 0) return wrong(commandHelp(checks, {}, world.languages()))
  const got = line.check === undefined ? 'The name of the check is missing.' : `${line.check} is not a check.`
  const hint = line.check === undefined ? '' : didYouMean(line.check, known)
  return wrong(`${got} Expected is one of ${known.join(', ')}.${hint}\nAll about it: npm run check -- --help\n`)
}

function runCheck(check: AnyCheck, line: CommandLine, world: World): Outcome {
  const { request, mistakes } = readRequest(check, line, world)
  if (mistakes.length > 0) {
    return wrong(`${mistakes.join('\n')}\nAll flags: npm run check -- ${check.id} --help\n`)
  }
  const hasInput = line.flags.some(({ name }) => Object.hasOwn(check.fields, name))
  if (!hasInput) return wrong(checkHelp(check, wordsFor(request.lang, world), world.languages()))

  const findings = [...check.run(request.input)]
  const stdout = report(check, findings, wordsFor(request.lang, world), request.format)
  return { stdout, stderr: '', exitCode: findings.some(({ level }) => level === 'error') ? 1 : 0 }
}

/** Help in the language asked for, if there is such a language. */
function help<Subject>(
  print: (subject: Subject, words: Messages, languages: readonly string[]) => string,
  subject: Subject,
  { flags }: CommandLine,
  world: World,
): Outcome {
  const asked = flags.find(({ name }) => name === 'lang')?.value ?? 'en'
  const languages = world.languages()
  const words = languages.includes(asked) ? wordsFor(asked, world) : {}
  return { stdout: print(subject, words, languages), stderr: '', exitCode: 0 }
}

/** English stands beside the code and needs no file. */
function wordsFor(lang: string, world: World): Messages {
  return lang === 'en' ? {} : world.words(lang)
}

function wrong(stderr: string): Outcome {
  return { stdout: '', stderr, exitCode: 2 }
}
