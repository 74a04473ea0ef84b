import type { Outline, OutlineSection } from './outline.ts'

/** How much alike two sections are; `undefined` when they cannot be the same. */
export type Likeness = (english: OutlineSection, other: OutlineSection) => number | undefined

/** Two sections that agree in nothing but the place. */
const samePlace = 2

/** Blocks of the same kind and size below both heads, and nothing else. */
const sameBlocks = 6

/** Blocks below both heads, and not one of the same kind: the place alone does not make them the same section. */
const otherBlocks = -14

/** A heading on one side, bold on the other. */
const otherKind = -1

/** The most that literals can say for or against. */
const mostLiterals = 12

/** Compares sections of a page with those of its English page, where rare literals count most. */
export function likenessIn(english: Outline): Likeness {
  const places = new Map<string, number>()
  for (const { literals } of english)
    for (const literal of literals) places.set(literal, (places.get(literal) ?? 0) + 1)

  return (source, other) => {
    const bothBold = source.depth === 0 && other.depth === 0
    const oneBold = !bothBold && (source.depth === 0 || other.depth === 0)
    if (!oneBold && source.depth !== other.depth) return undefined
    if (source.explicitId && other.explicitId && source.explicitId !== other.explicitId) return undefined
    const sameText = source.text === other.text ? 4 : 0
    return samePlace + (oneBold ? otherKind : 0) + sameText + blocks(source, other) + literals(source, other, places)
  }
}

/** Blocks of the same kind and size count fully, those of the same kind half. */
function blocks(source: OutlineSection, other: OutlineSection): number {
  const most = Math.max(source.blocks.length, other.blocks.length)
  if (most === 0) return sameBlocks
  const same = shared(source.blocks, other.blocks)
  const alike = shared(source.blocks.map(kind), other.blocks.map(kind))
  if (alike === 0 && source.blocks.length && other.blocks.length) return otherBlocks
  return Math.round((sameBlocks * (same + alike)) / (2 * most))
}

function kind(block: string): string {
  return block.slice(0, (block.indexOf(':') + 1 || block.length + 1) - 1)
}

function shared(left: readonly string[], right: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const item of left) counts.set(item, (counts.get(item) ?? 0) + 1)
  return right.filter((item) => {
    const count = counts.get(item) ?? 0
    counts.set(item, count - 1)
    return count > 0
  }).length
}

/** A literal of one English section is a name for it; one of many says nothing. */
function literals(source: OutlineSection, other: OutlineSection, places: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const literal of other.literals) {
    const count = places.get(literal)
    if (count === undefined) continue
    const weight = count === 1 ? 4 : count === 2 ? 2 : 0
    sum += source.literals.has(literal) ? weight : -weight / 2
  }
  return Math.max(-mostLiterals, Math.min(mostLiterals, sum))
}
