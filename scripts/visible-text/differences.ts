/** A stretch that stands on one side only, with what stands before it. */
export interface Difference {
  lost: readonly string[]
  added: readonly string[]
  before: readonly string[]
}

/** More than this many pieces lost and added is one difference: the whole stretch. */
const most = 3000

/** The shortest list of differences between two texts in pieces (Myers), joined where only a few pieces lie between. */
export function differences(before: readonly string[], after: readonly string[]): Difference[] {
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1
  let [endBefore, endAfter] = [before.length, after.length]
  while (endBefore > start && endAfter > start && before[endBefore - 1] === after[endAfter - 1]) {
    endBefore -= 1
    endAfter -= 1
  }
  if (start === endBefore && start === endAfter) return []
  const path = shortestPath(before.slice(start, endBefore), after.slice(start, endAfter))
  return path.map(({ left, right, lost, added }) => ({
    lost: before.slice(start + left, start + left + lost),
    added: after.slice(start + right, start + right + added),
    before: before.slice(Math.max(0, start + left - 8), start + left),
  }))
}

interface Stretch {
  left: number
  right: number
  lost: number
  added: number
}

function shortestPath(left: readonly string[], right: readonly string[]): Stretch[] {
  const whole = [{ left: 0, right: 0, lost: left.length, added: right.length }]
  const middle = most + 1
  const furthest = new Int32Array(2 * most + 3)
  const history: Int32Array[] = []
  for (let steps = 0; steps <= Math.min(most, left.length + right.length); steps += 1) {
    history.push(furthest.slice(middle - steps - 1, middle + steps + 2))
    for (let line = -steps; line <= steps; line += 2) {
      const isDown =
        line === -steps ||
        (line !== steps && valueAt(furthest, middle + line - 1) < valueAt(furthest, middle + line + 1))
      let x = isDown ? valueAt(furthest, middle + line + 1) : valueAt(furthest, middle + line - 1) + 1
      while (x < left.length && x - line < right.length && left[x] === right[x - line]) x += 1
      furthest[middle + line] = x
      if (x >= left.length && x - line >= right.length) return backtrack(history, left.length, right.length)
    }
  }
  return whole
}

/** `history[n]` holds what was reached before step `n`, for the lines from `-n - 1` to `n + 1`. */
function backtrack(history: readonly Int32Array[], width: number, height: number): Stretch[] {
  const found: Stretch[] = []
  let [x, y] = [width, height]
  for (let steps = history.length - 1; steps > 0; steps -= 1) {
    const reached = history[steps] ?? new Int32Array()
    const at = (line: number) => valueAt(reached, line + steps + 1)
    const line = x - y
    const isDown = line === -steps || (line !== steps && at(line - 1) < at(line + 1))
    const from = isDown ? line + 1 : line - 1
    const fromX = at(from)
    const fromY = fromX - from
    const last = found[0]
    const edge = isDown ? { x: fromX, y: fromY + 1 } : { x: fromX + 1, y: fromY }
    const one = { left: fromX, right: fromY, lost: isDown ? 0 : 1, added: isDown ? 1 : 0 }
    if (last && last.left - edge.x <= 1 && last.right - edge.y <= 1) {
      found[0] = {
        left: fromX,
        right: fromY,
        lost: last.left + last.lost - fromX,
        added: last.right + last.added - fromY,
      }
    } else found.unshift(one)
    x = fromX
    y = fromY
  }
  return found
}

function valueAt(values: Int32Array, index: number): number {
  return values[index] ?? 0
}
