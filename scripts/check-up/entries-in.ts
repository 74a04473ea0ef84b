import { isMap, isScalar, isSeq, type ParsedNode, type YAMLMap } from 'yaml'
import { kindOf } from './kind-of.ts'
import type { YamlFile } from './read-yaml.ts'
import { isNothing, textOf } from './scalar.ts'

/** A name in a mapping, and what is given for it. */
export interface Entry {
  name: string
  key: ParsedNode
  value: ParsedNode | null
}

/** Reads mappings, each once. */
export type Entries = (map: YAMLMap.Parsed) => ReadonlyMap<string, Entry>

const said = {
  keyNoName: 'A name is expected here and this is {found}. Write name: value.',
  twice: '{name} is given twice, first in line {line}. Keep one of the two.',
  mergeNoMapping: '<< takes over {found}. Expected is an alias of a mapping, such as *name, or a list of such aliases.',
  mergeItself: 'This mapping takes over itself with <<. Delete that line.',
  tooDeep: 'Mappings take over each other with << more than {limit} times in a row. Take over the first one.',
  tooMuch: 'With everything written out that << takes over, the file is too large. Take over less.',
} as const

/** Chains of `<<` and entries that they copy, beyond what people write. */
const deepest = 64
const mostCopies = 100_000

/**
 * Gives a function that reads a mapping: its entries by name, and those that `<<` takes over. Own entries win over those
 * taken over, earlier ones over later ones. Told are names that are none, or are given twice, and what `<<` cannot take.
 */
export function entriesIn(file: YamlFile): Entries {
  const read = new Map<YAMLMap.Parsed, Map<string, Entry>>()
  const open = new Set<YAMLMap.Parsed>()
  let copies = 0

  const entriesOf = (map: YAMLMap.Parsed): Map<string, Entry> => {
    const known = read.get(map)
    if (known) return known
    open.add(map)
    const { own, merged } = ownEntries(map, file)
    for (const source of merged) {
      const taken = takenOver(source)
      if (copies <= mostCopies && copies + taken.size > mostCopies) file.tell(source, said.tooMuch, {})
      copies += taken.size
      if (copies > mostCopies) break
      for (const [name, entry] of taken) if (!own.has(name)) own.set(name, entry)
    }
    open.delete(map)
    read.set(map, own)
    return own
  }

  const takenOver = (source: ParsedNode): Map<string, Entry> => {
    const map = file.resolve(source)
    if (!isMap(map)) {
      if (map) file.tell(source, said.mergeNoMapping, { found: kindOf(map) })
    } else if (open.has(map)) {
      file.tell(source, said.mergeItself, {})
    } else if (open.size >= deepest) {
      file.tell(source, said.tooDeep, { limit: deepest })
    } else return entriesOf(map)
    return new Map()
  }

  return entriesOf
}

/** What stands in the mapping itself, and the mappings that it takes over. */
function ownEntries(map: YAMLMap.Parsed, file: YamlFile): { own: Map<string, Entry>; merged: ParsedNode[] } {
  const own = new Map<string, Entry>()
  const merged: ParsedNode[] = []
  for (const { key, value } of map.items) {
    if (!isScalar(key) || isNothing(key)) {
      file.tell(key, said.keyNoName, { found: isScalar(key) ? 'nothing' : kindOf(key) })
      continue
    }
    const name = textOf(key)
    const first = own.get(name)
    if (name === '<<' && key.type === 'PLAIN') for (const source of mergeSources(value, file)) merged.push(source)
    else if (first) file.tell(key, said.twice, { name, line: file.placeAt(first.key.range[0]).line })
    else own.set(name, { name, key, value })
  }
  return { own, merged }
}

/** `<<` takes one mapping or a list of them. */
function mergeSources(value: ParsedNode | null, file: YamlFile): ParsedNode[] {
  if (value === null || (isScalar(value) && isNothing(value))) return []
  const list = file.resolve(value)
  if (isSeq(list)) return list.items as ParsedNode[]
  return list ? [value] : []
}
