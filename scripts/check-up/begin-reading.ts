import type { ParsedNode } from 'yaml'
import { type Entries, entriesIn } from './entries-in.ts'
import type { YamlFile } from './read-yaml.ts'

/** A file while its settings are read. */
export interface Reading {
  file: YamlFile
  entriesOf: Entries
  /** Whether so much more text may be read. Aliases can make more of a file than stands in it. */
  hasRoom(length: number, node: ParsedNode): boolean
}

const tooMuch = 'With its aliases written out the file is too large. Write less.'

/** Begins to read the settings of a file: at most so many signs. */
export function beginReading(file: YamlFile, most: number): Reading {
  let room = most
  const hasRoom = (length: number, node: ParsedNode) => {
    if (room >= 0 && room < length) file.tell(node, tooMuch, {})
    room -= length
    return room >= 0
  }
  return { file, entriesOf: entriesIn(file), hasRoom }
}
