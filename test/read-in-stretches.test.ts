import { beforeEach, expect, test, vi } from 'vitest'
import { readInStretches } from '../src/widgets/read-in-stretches.ts'

/** Every item takes 3 ms. */
beforeEach(() => {
  let now = 0
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 3
    return now
  })
  return () => clock.mockRestore()
})

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index)

test('what takes less than half a frame is read at once', async () => {
  const turns = countTurns()
  expect(await readInStretches(numbers(2), () => true)).toEqual(numbers(2))
  expect(turns.stop()).toBe(0)
})

test('what takes longer lets others have their turn, and is read to its end', async () => {
  const turns = countTurns()
  expect(await readInStretches(numbers(50), () => true)).toEqual(numbers(50))
  expect(turns.stop()).toBeGreaterThan(1)
})

test('what nobody wants any more is not read on', async () => {
  let made = 0
  let isEnded = false
  function* items() {
    try {
      for (;;) {
        made += 1
        yield made
      }
    } finally {
      isEnded = true
    }
  }
  expect(await readInStretches(items(), () => made < 20)).toBeUndefined()
  expect(made).toBeLessThan(30)
  expect(isEnded).toBe(true)
})

/** How often somebody else had a turn. */
function countTurns() {
  let count = 0
  const timer = setInterval(() => {
    count += 1
  }, 0)
  return {
    stop: () => {
      clearInterval(timer)
      return count
    },
  }
}
