import type { SectionRecord } from './outline.ts'

/** The digest of each section that has an id, by id: of what is written from its heading to the next one. */
export function sectionDigests(records: readonly SectionRecord[], source: string): ReadonlyMap<string, string> {
  const heads = records.flatMap(({ head }) => {
    const id = head.data?.id
    const start = head.position?.start.offset
    return (head.type as string) === 'heading' && id !== undefined && start !== undefined ? [{ id, start }] : []
  })
  return new Map(heads.map(({ id, start }, index) => [id, digestOf(source.slice(start, heads[index + 1]?.start))]))
}

/** Fourteen hexadecimal digits that change when a text does; white space does not count. Not for secrets. */
function digestOf(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57]
  const plain = text.replace(/\s+/g, ' ').trim()
  for (let at = 0; at < plain.length; at += 1) {
    const point = plain.codePointAt(at) ?? 0
    if (point > 0xffff) at += 1
    high = Math.imul(high ^ point, 2654435761)
    low = Math.imul(low ^ point, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return ((low & 0x1fffff) * 2 ** 32 + (high >>> 0)).toString(16).padStart(14, '0')
}
