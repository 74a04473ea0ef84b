import { parseArgs } from 'node:util'

/** A flag as it was typed; `value` is missing where none follows. */
export interface Flag {
  name: string
  /** As typed, with its dashes. */
  typed: string
  value: string | undefined
}

export interface CommandLine {
  check: string | undefined
  flags: Flag[]
  /** What belongs to no flag. */
  rest: string[]
}

/** Flags that take no value. */
const helpFlags: ReadonlySet<string> = new Set(['help', 'h'])

/** Cut a command line into the name of a check and flags, written `--mask=x` or `--mask x`. Judges nothing. */
export function readCommandLine(
  args: readonly string[],
  isCheck: (name: string) => boolean,
  switches = helpFlags,
): CommandLine {
  const { tokens } = parseArgs({ args: [...args], strict: false, allowPositionals: true, tokens: true })
  const line: CommandLine = { check: undefined, flags: [], rest: [] }
  let waiting: Flag | undefined
  let last = -1

  for (const token of tokens) {
    if (token.kind === 'option') {
      // One argument such as -abc gives three tokens.
      if (token.index !== last) line.flags.push(flagOf(token, args[token.index] ?? token.rawName))
      last = token.index
      const flag = line.flags.at(-1)
      waiting = flag && flag.value === undefined && !switches.has(flag.name) ? flag : undefined
    } else if (token.kind === 'positional') {
      if (waiting && (line.check !== undefined || !isCheck(token.value))) waiting.value = token.value
      else if (line.check === undefined) line.check = token.value
      else line.rest.push(token.value)
      waiting = undefined
    }
  }
  return line
}

function flagOf(token: { name: string; rawName: string; value?: string | undefined }, argument: string): Flag {
  const isShort = !argument.startsWith('--') && argument.length > 2
  return { name: isShort ? argument : token.name, typed: isShort ? argument : token.rawName, value: token.value }
}
