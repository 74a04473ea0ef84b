import { deserialize, serialize } from 'node:v8'
import type { Excess } from '../../src/checks/sources/source-check.ts'
import type { Converted } from '../../src/convert/index.ts'
import type { Conversion } from './convert-one.ts'

/** What checks want to know of a conversion: all but the texts. */
export interface Told {
  facts: Converted['facts'] | undefined
  failure: string
  excess?: Excess | undefined
}

/** Writes what a conversion told as bytes, maps and sets included. */
export function packTold({ converted, failure, excess }: Conversion): Uint8Array {
  const told: Told = { facts: converted?.facts, failure, excess }
  return serialize(told)
}

export function unpackTold(bytes: Uint8Array): Told {
  return deserialize(bytes)
}
