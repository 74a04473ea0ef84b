import { type CommandLine, type Flag, readCommandLine } from '../check/flags.ts'
import { didYouMean } from '../check/input.ts'
import { type Format, formats } from './formats.ts'

/** What a command line asks for. */
export interface Request {
  /** Path of the configuration, or `-` for standard input. */
  file: string
  lang: string
  format: Format
  /** Origin for links, without a slash at its end; empty for paths. */
  site: string
  /** What to print in place of a check-up. */
  instead: 'help' | 'version' | 'schema' | 'sample' | undefined
}

const valued = ['lang', 'format', 'site']
const switches = ['schema', 'sample', 'version', 'help']
const known = [...valued, ...switches].map((name) => `--${name}`)
const alone: ReadonlySet<string> = new Set([...switches, 'h'])

/** Turn a command line into a request. Every mistake is told, not only the first. */
export function readRequest(
  args: readonly string[],
  languages: readonly string[],
): { request: Request; mistakes: string[] } {
  const line = readCommandLine(args, () => false, alone)
  const request: Request = { file: line.check ?? '', lang: 'en', format: 'text', site: '', instead: insteadOf(line) }
  const seen = new Set<string>()
  const mistakes: string[] = []
  for (const flag of line.flags) {
    const mistake = seen.has(flag.name) ? twice(flag) : takeFlag(flag, request, languages)
    if (mistake !== undefined) mistakes.push(mistake)
    seen.add(flag.name)
  }
  return { request, mistakes: [...mistakes, ...fileMistakes(request, line)] }
}

/** Help comes before everything else, whatever stands beside it. */
function insteadOf(line: CommandLine): Request['instead'] {
  const has = (name: string) => line.flags.some((flag) => flag.name === name)
  if (has('help') || has('h')) return 'help'
  return (['version', 'schema', 'sample'] as const).find(has)
}

/** Put one flag into the request; gives the mistake in it, if there is one. */
function takeFlag({ name, typed, value }: Flag, request: Request, languages: readonly string[]): string | undefined {
  if (alone.has(name)) return value === undefined ? undefined : `${typed} takes no value. Write ${typed} alone.`
  if (!valued.includes(name)) {
    return `${typed} is not a flag. Expected is one of ${known.join(', ')}.${didYouMean(typed, known)}`
  }
  if (value === undefined) return `${typed} has no value. Write ${typed}=<value>.`
  if (name === 'lang') {
    request.lang = value
    return oneOf(typed, value, languages)
  }
  if (name === 'format') {
    request.format = value as Format
    return oneOf(typed, value, Object.keys(formats))
  }
  const site = originOf(value)
  request.site = site ?? ''
  return site === undefined
    ? `${typed}=${value} is not an origin. Expected is a scheme and a host, such as https://docs.example.com.`
    : undefined
}

/** An origin as browsers write it; nothing for an address with more than that, or of another scheme. */
function originOf(value: string): string | undefined {
  if (!URL.canParse(value)) return undefined
  const { protocol, origin, href } = new URL(value)
  return /^https?:$/.test(protocol) && href === `${origin}/` && !/[?#]/.test(value) ? origin : undefined
}

function oneOf(typed: string, value: string, all: readonly string[]): string | undefined {
  if (all.includes(value)) return undefined
  return `${typed}=${value} is not known. Expected is one of ${all.join(', ')}.${didYouMean(value, all)}`
}

function twice({ typed }: Flag): string {
  return `${typed} is given twice. Give it once.`
}

/** A check-up reads one file; a schema or a sample reads none. */
function fileMistakes({ file, instead }: Request, { rest }: CommandLine): string[] {
  if (instead) {
    const stray = file === '' ? rest : [file, ...rest]
    return stray.map((path) => `${path} is not read with --${instead}. Leave it out.`)
  }
  if (file === '') return ['The file is missing. Expected is the path of a configuration, or - for standard input.']
  return rest.map((path) => `${path} is one file too many. Check one file at a time.`)
}
