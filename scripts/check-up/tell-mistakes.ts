import { fill } from '../../src/checks/check.ts'
import { quotable } from './quotable.ts'
import type { Mistake, YamlFile } from './read-yaml.ts'
import { secretsIn } from './secrets-in.ts'

/** Whoever has more mistakes than this mends these first. */
const mostMistakes = 100

/** Every mistake of a file as a line, the way compilers write them, in the order of the file. No secret is in it. */
export function tellMistakes(file: YamlFile, name: string): string[] {
  const mistakes = distinct(believable(file)).toSorted((one, other) => one.start - other.start)
  const shown = mistakes.slice(0, mostMistakes)
  const quote = quotable(shown.length > 0 ? secretsIn(file) : [])
  const lines = shown.map(({ start, text, values }) => {
    const { line, column } = file.placeAt(start)
    return `${name}:${line}:${column}: ${fill(text, quoted(values, quote))}`
  })
  const rest = mistakes.length - shown.length
  return [...lines, ...(rest > 0 ? [`${name}: there are more mistakes than these (${rest}).`] : [])]
}

/** Behind a mistake in the YAML itself the rest may be read as what it is not. */
function believable({ syntax, mistakes }: YamlFile): Mistake[] {
  const first = syntax[0]?.start ?? Number.POSITIVE_INFINITY
  return [...syntax, ...mistakes.filter(({ end }) => end <= first)]
}

/** Once each: a mapping that both instances take over is read twice. */
function distinct(mistakes: readonly Mistake[]): Mistake[] {
  return [...new Map(mistakes.map((mistake) => [JSON.stringify(mistake), mistake])).values()]
}

/** What was typed stands in two of the values; the others are ours. */
function quoted(values: Mistake['values'], quote: (text: string) => string): Mistake['values'] {
  const { name, value } = values
  return {
    ...values,
    ...(name === undefined ? {} : { name: quote(String(name)) }),
    ...(value === undefined ? {} : { value: quote(String(value)) }),
  }
}
