/** What takes longer than this varies little enough to be measured once. */
const longMilliseconds = 5000
const runs = 3

/** Measures once, or takes the median of three where one run is short; `run` gives the number that counts. */
export async function typical(run: () => number | Promise<number>): Promise<number> {
  const begin = performance.now()
  const results = [await run()]
  if (performance.now() - begin >= longMilliseconds) return median(results)
  while (results.length < runs) results.push(await run())
  return median(results)
}

/** The results of short runs after another: five at least, and for half a second, so that all code is compiled. */
export function repeat(run: () => number): number[] {
  const begin = performance.now()
  const results: number[] = []
  while (results.length < 5 || performance.now() - begin < 500) results.push(run())
  return results
}

/** The middle of some numbers; of an even count, the upper of the two. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
