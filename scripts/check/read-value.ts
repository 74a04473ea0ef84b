import type { World } from './input.ts'
import { reasonOf } from './reason-of.ts'

/** What was read, and the mistake in it if there is one. */
interface Read {
  text: string
  mistake?: string
}

/** A value as typed, the content of `@file`, or after `@@` a text that begins with `@`. */
export function readValue(value: string, world: World): Read {
  if (!value.startsWith('@')) return { text: value }
  if (value.startsWith('@@')) return { text: value.slice(1) }
  const read = readText(() => world.readFile(value.slice(1)))
  return read.mistake === undefined
    ? read
    : { text: '', mistake: `${read.mistake} For a text that begins with @, write @@.` }
}

/** A secret from a file or from standard input. Typed, it would stay in the shell's history and in the list of processes. */
export function readSecret(typed: string, value: string, world: World): Read {
  if (value === '') return { text: '' }
  if (value === '-') return readText(() => world.readStandardInput())
  if (value.startsWith('@') && !value.startsWith('@@')) return readText(() => world.readFile(value.slice(1)))
  return {
    text: '',
    mistake: `a secret is not typed here: it would stay in the history of the shell. Expected is ${typed}=@<file>, or ${typed}=- to read standard input.`,
  }
}

function readText(read: () => Uint8Array): Read {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(read()) }
  } catch (error) {
    return { text: '', mistake: reasonOf(error) }
  }
}
