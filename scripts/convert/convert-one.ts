import { isUtf8 } from 'node:buffer'
import type { Excess } from '../../src/checks/sources/source-check.ts'
import { type Converted, convertPage } from '../../src/convert/index.ts'
import { excessOf } from '../../src/convert/limits.ts'
import type { Page } from '../../src/convert/page.ts'
import type { SourceFile } from './read-sources.ts'

/** What became of a source document. */
export interface Conversion {
  /** None when the source cannot be read as text, holds too much, or the converter failed. */
  converted: Converted | undefined
  /** Why the converter failed, as a message, or empty. */
  failure: string
  excess?: Excess | undefined
}

/** Converts one document. Never throws: what goes wrong is told. */
export function convertOne(source: SourceFile, page: Page): Conversion {
  const none = { converted: undefined, failure: '', excess: source.excess }
  if (source.isForeign || source.unreadable || source.excess || !isUtf8(source.bytes)) return none
  const text = new TextDecoder().decode(source.bytes)
  const excess = excessOf(text)
  if (excess) return { ...none, excess }
  try {
    return { converted: convertPage(text, page), failure: '' }
  } catch (error) {
    return { ...none, failure: failureOf(error) }
  }
}

function failureOf(error: unknown): string {
  // The parser and the printer call themselves for each quote and list within another.
  if (error instanceof RangeError) return 'Quotes or lists stand too deep within each other. Write them flatter.'
  return `${(error as Error).message}. This is a mistake of the converter: report it with this file.`
}
