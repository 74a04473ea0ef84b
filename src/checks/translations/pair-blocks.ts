import type { Block } from './reading.ts'

/** Blocks of one language with those of the other that say the same. */
export interface BlockPairs {
  pairs: readonly (readonly [block: Block, counterparts: readonly Block[]])[]
  /** Whether blocks stand beside blocks; else each block stands beside the whole section. */
  areSure: boolean
}

/** Blocks of the same kinds in the same order are each other's translation. */
export function pairBlocks(blocks: readonly Block[], others: readonly Block[]): BlockPairs {
  const areSure = blocks.length === others.length && blocks.every(({ kind }, index) => kind === others[index]?.kind)
  const pairs = blocks.map((block, index): [Block, readonly Block[]] => {
    const same = others[index]
    return [block, areSure && same ? [same] : others]
  })
  return { pairs, areSure }
}
