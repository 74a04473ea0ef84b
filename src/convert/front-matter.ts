import type { Root } from 'mdast'
import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'
import type { FrontMatterFacts, Place } from '../checks/sources/source-check.ts'

type Entries = Map<string, { value: unknown; place: Place }>

/** Reads the YAML between the first two `---` lines. Never throws: what is wrong is told as facts. */
export function readFrontMatter(tree: Root, source: string): FrontMatterFacts {
  const [first] = tree.children
  const none = { entries: new Map() }
  if (first?.type !== 'yaml')
    return /^---[ \t]*(\r?\n|$)/.test(source) ? { ...none, unclosed: { line: 1, column: 1 } } : none

  const lineCounter = new LineCounter()
  const document = parseDocument(first.value, { lineCounter })
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset)
    return { line: line + 1, column: col }
  }
  const [error] = document.errors
  if (error) return { ...none, problem: { place: placeAt(error.pos[0]), text: plain(error.message) } }
  if (document.contents === null) return none
  if (!isMap(document.contents)) return { ...none, problem: { place: placeAt(0), text: 'no list of keys' } }

  const entries: Entries = new Map()
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key)) continue
    const place = placeAt((isNode(value) ? value.range : key.range)?.[0] ?? 0)
    entries.set(String(key.value), { value: plainValue(value), place })
  }
  return { entries }
}

/** A value as plain data, which can be kept and sent: of a group its single values, of a list only that it is one. */
function plainValue(value: unknown): unknown {
  if (isScalar(value)) return value.value
  if (!isMap(value)) return value === null ? null : []
  const single = value.items.filter((pair) => isScalar(pair.key) && (pair.value === null || isScalar(pair.value)))
  return Object.fromEntries(single.map(({ key, value }) => [String(key), isScalar(value) ? value.value : null]))
}

/** The YAML reader's sentence without its picture of the source. */
function plain(message: string): string {
  const [sentence = ''] = message.split(' at line ')
  return sentence.replace(/\s+/g, ' ').trim()
}
