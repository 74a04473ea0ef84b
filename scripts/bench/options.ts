import { parseArgs } from 'node:util'

export const partNames = ['conversion', 'build', 'size', 'bytes', 'mask', 'input', 'lighthouse'] as const
export type PartName = (typeof partNames)[number]

/** What was asked for on the command line. */
export interface Options {
  only: readonly PartName[]
  format: 'text' | 'json'
}

/** Reads the command line; throws a message for the reader when it is wrong. */
export function options(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: { only: { type: 'string', multiple: true }, format: { type: 'string', default: 'text' } },
  })
  const { only = [], format } = values
  if (!isFormat(format)) throw new Error(`--format is text or json, not “${format}”.`)

  const unknown = only.find((name) => !isPartName(name))
  if (unknown !== undefined) throw new Error(`--only is one of ${partNames.join(', ')}, not “${unknown}”.`)
  const asked = partNames.filter((name) => only.includes(name))
  return { only: asked.length > 0 ? asked : partNames, format }
}

function isPartName(name: string): name is PartName {
  return partNames.some((known) => known === name)
}

function isFormat(format: string): format is Options['format'] {
  return format === 'text' || format === 'json'
}
