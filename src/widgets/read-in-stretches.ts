/** Milliseconds of work after which the browser has its turn: half of a frame, so that what was typed is drawn in the next. */
const stretch = 8

/** Reads a sequence to its end, and lets the browser draw and take keys meanwhile; gives nothing once nobody wants it any more. */
export async function readInStretches<Item>(
  items: Iterable<Item>,
  isWanted: () => boolean,
): Promise<Item[] | undefined> {
  const read: Item[] = []
  let end = performance.now() + stretch
  for (const item of items) {
    read.push(item)
    if (performance.now() < end) continue
    await new Promise((resolve) => setTimeout(resolve))
    if (!isWanted()) return undefined
    end = performance.now() + stretch
  }
  return read
}
