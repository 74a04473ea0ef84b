import { isCollection, isScalar, type ParsedNode, type YAMLParseError } from 'yaml'
import { nodesIn } from './nodes-in.ts'
import type { Mistake } from './read-yaml.ts'
import { syntaxSentence } from './syntax-sentence.ts'

/** To find an opening all nodes are looked at; whoever has more mistakes than this mends these first. */
const mostOpenings = 100

/** What opens where a sentence says that something is never closed. */
const openings: readonly (readonly [RegExp, (node: ParsedNode) => boolean])[] = [
  [/^A quotation mark is never closed/, (node) => isScalar(node) && /^QUOTE/.test(node.type ?? '')],
  [/^A bracket is never closed/, (node) => isCollection(node) && node.flow === true],
]

/** What is no YAML, in the order of the file. Where the reader ran out of depth, whatever else it says follows from that. */
export function syntaxMistakes(
  errors: readonly YAMLParseError[],
  root: ParsedNode | null,
  lineAt: (offset: number) => number,
): Mistake[] {
  const exhausted = errors.filter(({ code }) => code === 'RESOURCE_EXHAUSTION').slice(0, 1)
  const mistakes = (exhausted.length > 0 ? exhausted : errors).map((error, index): Mistake => {
    const [place, end] = error.pos
    const offset = Math.max(0, place)
    const text = syntaxSentence(error)
    const isOpening = index < mostOpenings ? openings.find(([pattern]) => pattern.test(text))?.[1] : undefined
    return { start: isOpening ? openingOf(offset, root, isOpening) : offset, end, text, values: {} }
  })
  return onceALine(mistakes, lineAt).toSorted((one, other) => one.start - other.start)
}

/** One mistake brings about others of its kind behind it. */
function onceALine(mistakes: readonly Mistake[], lineAt: (offset: number) => number): Mistake[] {
  const seen = new Set<string>()
  return mistakes.filter(({ start, text }) => {
    const key = `${lineAt(start)} ${text}`
    return !seen.has(key) && seen.add(key)
  })
}

/** Where that stands which is open at an offset: the reader tells where it gives up. */
function openingOf(offset: number, root: ParsedNode | null, isOpening: (node: ParsedNode) => boolean): number {
  for (const node of nodesIn(root)) {
    const [start, valueEnd, end] = node.range
    // The outermost that ends here: the others may be closed.
    if (start < offset && valueEnd <= offset && offset <= end && isOpening(node)) return start
  }
  return offset
}
