import type { Csr } from '@rodtrad/core'

/** Ways down from a goal to one that serves, over links each of which leads from a goal to one below it. */
export interface WaysDown {
  /**
   * The goals along a shortest way from `top` (left out) to one that serves; undefined where there is none. Where it is
   * `top` itself that serves, reached again over a loop, the way ends with the goal before it. Barred goals are as gone.
   */
  readonly shortest: (
    top: number,
    serves: (goal: number) => boolean,
    barred?: (goal: number) => boolean,
  ) => readonly number[] | undefined
  /** The goals through which every way from `top` to one that serves passes; `way` is any such way. */
  readonly unavoidable: (
    top: number,
    serves: (goal: number) => boolean,
    way: readonly number[],
  ) => readonly number[]
}

/**
 * Both are linear in the goals and links below `top`, and end as soon as the answer is clear.
 *
 * Source of `unavoidable`: M. Cairo, S. Khan, R. Rizzi, S. Schmidt, A. I. Tomescu and E. C. Zirondelli, "Computing all
 * s-t bridges and articulation points simplified", arXiv:2006.15024 (2020).
 */
export const waysDown = ({ start, to }: Csr): WaysDown => {
  const seen = new Int32Array(start.length - 1)
  const queue = new Int32Array(start.length - 1)
  const before = new Int32Array(start.length - 1)
  let stamp = 0

  const shortest: WaysDown['shortest'] = (top, serves, barred = () => false) => {
    stamp++
    let size = 1
    queue[0] = top
    seen[top] = stamp
    const wayTo = (goal: number): readonly number[] => {
      const way: number[] = []
      for (let back = goal; back !== top; back = before[back]!) way.push(back)
      return way.reverse()
    }
    for (let next = 0; next < size; next++) {
      const goal = queue[next]!
      for (let at = start[goal]!; at < start[goal + 1]!; at++) {
        const lower = to[at]!
        if (lower === top && serves(top)) return wayTo(goal)
        if (seen[lower] === stamp || barred(lower)) continue
        seen[lower] = stamp
        before[lower] = goal
        if (serves(lower)) return wayTo(lower)
        queue[size++] = lower
      }
    }
    return undefined
  }

  const unavoidable: WaysDown['unavoidable'] = (top, serves, way) => {
    stamp++
    const places = new Map(way.map((goal, at) => [goal, at]))
    const end = way.length
    /** The furthest place along the way that has been reached past the places not entered yet. */
    let furthest = -1
    const enter = (from: number): void => {
      let size = 1
      queue[0] = from
      seen[from] = stamp
      if (from !== top && serves(from)) furthest = end
      for (let next = 0; next < size && furthest < end; next++) {
        const goal = queue[next]!
        for (let at = start[goal]!; at < start[goal + 1]!; at++) {
          const lower = to[at]!
          if (lower === top) {
            if (serves(top)) furthest = end
            continue
          }
          const place = places.get(lower)
          if (place !== undefined) furthest = Math.max(furthest, place)
          else if (seen[lower] !== stamp) {
            seen[lower] = stamp
            if (serves(lower)) furthest = end
            queue[size++] = lower
          }
        }
      }
    }
    const found: number[] = []
    enter(top)
    for (let entered = -1; furthest < end;) {
      entered++
      // Everything short of the furthest place has been entered, and nothing leads past it.
      if (entered === furthest) found.push(way[entered]!)
      enter(way[entered]!)
    }
    return found
  }

  return { shortest, unavoidable }
}
