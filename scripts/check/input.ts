import type { AnyCheck, Values } from '../../src/checks/check.ts'
import { nearest } from '../../src/checks/text/edit-distance.ts'
import type { CommandLine, Flag } from './flags.ts'

/** What the command needs of the disk. */
export interface World {
  /** Throws what `node:fs` throws. */
  readFile(path: string): Uint8Array
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
  const read = readValue(value, world)
  if (read.mistake !== undefined) return `${typed}=${value}: ${read.mistake}`
  request.input[name] = field?.kind === 'line' ? read.text.replace(/\r?\n$/, '') : read.text
  return undefined
}

/** A value as typed, the content of `@file`, or after `@@` a text that begins with `@`. */
function readValue(value: string, world: World): { text: string; mistake?: string } {
  if (!value.startsWith('@')) return { text: value }
  if (value.startsWith('@@')) return { text: value.slice(1) }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(world.readFile(value.slice(1))) }
  } catch (error) {
    return { text: '', mistake: `${reasonOf(error)} For a text that begins with @, write @@.` }
  }
}

const reasons: Record<string, string> = {
  ENOENT: 'there is no such file. Expected is the path of a text file.',
  EISDIR: 'that is a folder. Expected is the path of a text file.',
  EACCES: 'the file may not be read. Expected is a file that you may read.',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'the file is not UTF-8. Save it with the encoding UTF-8.',
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return reasons[code] ?? `the file cannot be read (${code || 'unknown reason'}). Expected is the path of a text file.`
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
