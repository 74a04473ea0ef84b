import type { AnyCheck, Values } from '../../src/checks/check.ts'
import { nearest } from '../../src/checks/text/edit-distance.ts'
import type { CommandLine, Flag } from './flags.ts'
import { readSecret, readValue } from './read-value.ts'

/** What the command needs of the disk and of the terminal. */
export interface World {
  /** Throws what `node:fs` throws. */
  readFile(path: string): Uint8Array
  /** All of standard input; it can be read once. Throws what `node:fs` throws. */
  readStandardInput(): Uint8Array
  /** Folders of `content/`: the languages that can be asked for. */
  languages(): string[]
  /** The words of one of those languages. */
  words(lang: string): Record<string, string>
}

export interface Request {
  input: Values
  lang: string
  format: string
}

export const formats = ['text', 'json']

/** Turn flags into the input of a check. Every mistake is told, not only the first. */
export function readRequest(
  check: AnyCheck,
  { flags, rest }: CommandLine,
  world: World,
): { request: Request; mistakes: string[] } {
  const empty = Object.fromEntries(Object.keys(check.fields).map((name) => [name, '']))
  const request: Request = { input: empty, lang: 'en', format: 'text' }
  const mistakes = rest.map(strayArgument)
  mistakes.push(...readTwice(check, flags))
  const seen = new Set<string>()

  for (const flag of flags) {
    const mistake = seen.has(flag.name) ? twice(flag) : takeFlag(check, flag, request, world)
    if (mistake !== undefined) mistakes.push(mistake)
    seen.add(flag.name)
  }
  return { request, mistakes }
}

/** Put one flag into the request; gives the mistake in it, if there is one. */
function takeFlag(check: AnyCheck, flag: Flag, request: Request, world: World): string | undefined {
  const { name, typed, value } = flag
  const field = Object.hasOwn(check.fields, name) ? check.fields[name] : undefined
  if (!field && name !== 'lang' && name !== 'format') return unknownFlag(check, typed)
  if (value === undefined) return `${typed} has no value. Write ${typed}=<value>.`

  if (name === 'lang') {
    request.lang = value
    return oneOf(typed, value, world.languages())
  }
  if (name === 'format') {
    request.format = value
    return oneOf(typed, value, formats)
  }
  if (field?.options) {
    request.input[name] = value
    return value === '' ? undefined : oneOf(typed, value, Object.keys(field.options))
  }
  const isSecret = field?.kind === 'secret'
  const read = isSecret ? readSecret(typed, value, world) : readValue(value, world)
  // A secret is not repeated, even where it was mistaken for the name of a file.
  if (read.mistake !== undefined) return `${isSecret ? typed : `${typed}=${value}`}: ${read.mistake}`
  request.input[name] = field?.kind === 'lines' ? read.text : read.text.replace(/\r?\n$/, '')
  return undefined
}

/** Standard input goes to one secret only. */
function readTwice(check: AnyCheck, flags: readonly Flag[]): string[] {
  const isSecret = (name: string) => Object.hasOwn(check.fields, name) && check.fields[name]?.kind === 'secret'
  const readers = flags.filter(({ name, value }) => value === '-' && isSecret(name)).map(({ typed }) => typed)
  if (new Set(readers).size < 2) return []
  return [
    `${readers.join(' and ')} cannot both read standard input. Take one of them from a file: ${readers[0]}=@<file>.`,
  ]
}

function unknownFlag(check: AnyCheck, typed: string): string {
  const known = [...Object.keys(check.fields), 'lang', 'format', 'help'].map((name) => `--${name}`)
  return `${typed} is not a flag of ${check.id}. Expected is one of ${known.join(', ')}.${didYouMean(typed, known)}`
}

function oneOf(typed: string, value: string, known: readonly string[]): string | undefined {
  if (known.includes(value)) return undefined
  return `${typed}=${value} is not known. Expected is one of ${known.join(', ')}.${didYouMean(value, known)}`
}

/** The hint that ends a message, when something known is near enough. */
export function didYouMean(word: string, known: readonly string[]): string {
  const near = nearest(word, known)
  return near === undefined ? '' : ` Did you mean ${near}?`
}

function twice({ typed }: Flag): string {
  return `${typed} is given twice. Give it once; lists have one entry a line.`
}

function strayArgument(argument: string): string {
  return `${argument} belongs to no flag. Write --<flag>=<value>, with quotes round a value that contains spaces.`
}
