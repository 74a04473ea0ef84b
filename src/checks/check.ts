import type { Basis } from './provenance.ts'

/**
 * The contract of a check: what it asks, what it can say, how it decides, and how sure that is.
 * English stands here, beside the code; other languages stand in `content/<lang>/words.json`
 * under the keys that {@link english} gives.
 */
export interface Check<Input extends Values, M extends Messages> {
  /** Also the id of the section that carries the form, and the first word of the command. */
  id: string
  title: string
  /** What an empty form promises: one or two sentences. */
  purpose: string
  /** What the reader fills in. The names are the form's names and the command's flags. */
  fields: { [Name in keyof Input]: Field }
  messages: M
  /** Why each code may be said. */
  basis: { [Code in keyof M]: Basis }
  /** Input that shows the check at work. It contains a mistake worth seeing. */
  example: Input
  /** What an address may carry of an input; all of it where this is left out. A masked field is never carried. */
  share?(input: Input): Input
  /** Yields findings in the order in which they help. Never throws, whatever the strings contain. */
  run(input: Input): Iterable<Finding<M>>
}

/** A check whose types nobody needs to know: what forms, the command and the tests handle. */
export type AnyCheck = Check<Record<string, string>, Messages>

/** What the reader types, by field. */
export type Values = Record<string, string>

export interface Field {
  label: string
  /** One sentence under the label: where to find the value, or how to write it. */
  hint: string
  /** A line of text, one entry a line, one of the keys of `options`, or a line that is masked and never leaves the form. */
  kind: 'line' | 'lines' | 'choice' | 'secret'
  /** For a choice: value to label. */
  options?: Record<string, string>
}

/** English words by code. `{name}` marks a value. */
export type Messages = Record<string, string>

export type Level = 'error' | 'warning' | 'unsure' | 'note'

/** English words of the levels; translations stand under `level.<level>`. */
export const levels: Record<Level, string> = {
  error: 'Error',
  warning: 'Warning',
  unsure: 'Cannot be known from here',
  note: 'Note',
}

/** One thing to say: `code` picks the words, `values` fill them. */
export type Finding<M extends Messages = Messages> = {
  [Code in keyof M & string]: { code: Code; level: Level; values: FillOf<M[Code]> }
}[keyof M & string]

/** The object that fills the `{names}` in a message. */
export type FillOf<Text extends string> = string extends Text
  ? Record<string, string | number>
  : { [Name in NamesIn<Text>]: string | number }

type NamesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never

/** Give a check its types. */
export function defineCheck<Input extends Values, const M extends Messages>(check: Check<Input, M>): Check<Input, M> {
  return check
}

/** All English words of a check, under the names that translations use after `check.<id>.`. */
export function english(check: Pick<AnyCheck, 'title' | 'purpose' | 'fields' | 'messages'>): Messages {
  const fields = Object.entries(check.fields).flatMap(([name, { label, hint, options = {} }]) => [
    [name, label],
    [`${name}.hint`, hint],
    ...Object.entries(options).map(([value, text]) => [`${name}.${value}`, text]),
  ])
  return { title: check.title, purpose: check.purpose, ...Object.fromEntries(fields), ...check.messages }
}

/** All words of a check in one language; English where one is missing. */
export function wordsOf(check: AnyCheck, words: Messages): Messages {
  const said = Object.entries(english(check)).map(([name, text]) => [name, words[`check.${check.id}.${name}`] ?? text])
  return Object.fromEntries(said)
}

/** Put values into words. */
export function fill(text: string, values: Record<string, string | number>): string {
  return parts(text, values)
    .map((part) => String(part.value ?? part.text))
    .join('')
}

/** A message cut at its values, so that each front end can mark a value as a literal. */
export function parts(text: string, values: Record<string, string | number>): Part[] {
  return text.split(/(\{\w+\})/).flatMap((piece): Part[] => {
    const name = /^\{(\w+)\}$/.exec(piece)?.[1]
    if (name && Object.hasOwn(values, name)) return [{ name, value: values[name] as string | number }]
    return piece ? [{ text: piece }] : []
  })
}

export type Part =
  | { text: string; name?: never; value?: never }
  | { name: string; value: string | number; text?: never }
