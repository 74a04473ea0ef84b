import type { Scalar } from 'yaml'

const blocks: ReadonlySet<unknown> = new Set(['BLOCK_LITERAL', 'BLOCK_FOLDED'])

const truths = new Map([
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
])

/**
 * A text as it is written in the file, quotes and indentation undone: a number keeps its zeros. Empty where nothing is
 * given. The last line feed of a block belongs to how it is written, and is left out.
 */
export function textOf(scalar: Scalar): string {
  if (isNothing(scalar)) return ''
  const text = String(scalar.value)
  return blocks.has(scalar.type) ? text.replace(/\n$/, '') : text
}

/** Whether nothing is given: no text, or one of the words of YAML for that. */
export function isNothing({ type, value }: Scalar): boolean {
  return type === 'PLAIN' && /^(?:~|null|Null|NULL)?$/.test(String(value))
}

/** What YAML takes for true and false. */
export function truthOf({ type, value }: Scalar): boolean | undefined {
  return type === 'PLAIN' ? truths.get(String(value)) : undefined
}
