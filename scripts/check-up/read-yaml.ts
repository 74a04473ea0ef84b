import { type Alias, isAlias, LineCounter, type ParsedNode, parseDocument } from 'yaml'
import type { FillOf } from '../../src/checks/check.ts'
import { nodesIn } from './nodes-in.ts'
import { syntaxMistakes } from './syntax-mistakes.ts'

/** Something wrong in the file. What was typed stands in the values `name` and `value` only, as it was typed. */
export interface Mistake {
  /** Offsets of what it is about, in code units. */
  start: number
  end: number
  text: string
  values: Record<string, string | number>
}

/** A place in the file, counted from 1; columns in code units of UTF-16. */
export interface Place {
  line: number
  column: number
}

/** A file that was read as YAML: a tree in which nothing was expanded, and what is wrong with it. */
export interface YamlFile {
  root: ParsedNode | null
  /** What is no YAML, in the order of the file. */
  syntax: readonly Mistake[]
  /** What is YAML and still wrong, as far as it was told. */
  mistakes: Mistake[]
  placeAt(offset: number): Place
  /** Tells what is wrong at a node. */
  tell<Text extends string>(node: ParsedNode, text: Text, values: FillOf<Text>): void
  /** The node itself, or the one that an alias stands for; nothing for an alias of which a mistake was told. */
  resolve(node: ParsedNode): ParsedNode | undefined
}

const tagged =
  'A tag, a word that begins with !, stands before this value. Delete it, or put a text that begins with ! in quotes.'
const unanchored =
  'No anchor of this name stands before the alias. Write &name before a value, or put a text that begins with * in quotes.'

/** Reads text as YAML and changes nothing in it: no number is parsed, no alias expanded, no tag followed. Never throws. */
export function readYaml(text: string): YamlFile {
  // YAML takes a lone CR for a line break, which its reader does not.
  const source = text.replaceAll(/\r\n?/g, '\n')
  const lineCounter = new LineCounter()
  const options = { schema: 'failsafe', uniqueKeys: false, prettyErrors: false, resolveKnownTags: false } as const
  const { contents, errors } = parseDocument(source, { ...options, lineCounter })
  const targets = new Map<Alias, ParsedNode>()
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset)
    return { line, column: col }
  }
  const file: YamlFile = {
    root: contents,
    syntax: syntaxMistakes(errors, contents, (offset) => placeAt(offset).line),
    mistakes: [],
    placeAt,
    tell: (node, text, values) => file.mistakes.push({ start: node.range[0], end: node.range[1], text, values }),
    resolve: (node) => (isAlias(node) ? targets.get(node) : node),
  }
  lookAtNodes(file, targets)
  return file
}

/** Finds what each alias stands for: the last anchor of its name before it. */
function lookAtNodes(file: YamlFile, targets: Map<Alias, ParsedNode>) {
  const anchors = new Map<string, ParsedNode>()
  for (const node of nodesIn(file.root)) {
    if (isAlias(node)) {
      const target = anchors.get(node.source)
      if (target) targets.set(node, target)
      else file.tell(node, unanchored, {})
    } else {
      if (node.tag !== undefined) file.tell(node, tagged, {})
      if (node.anchor !== undefined) anchors.set(node.anchor, node)
    }
  }
}
