import type { Graph } from '@rodtrad/core'

/** One pair of the thread: the row that the SQL table `trace` holds. */
export interface ThreadPair {
  readonly ancestor: string
  readonly descendant: string
  /** The shortest way between them, in links; 1 or more. */
  readonly depth: number
}

/** How many pairs a source may have before they are cut off: what a browser's database holds with ease. */
const MOST_PAIRS = 2_000_000

/**
 * Every goal that takes part with every goal and verksamhet below it, with the depth of the shortest way. A goal on a
 * loop is no pair with itself. At most `most` pairs; `complete` says whether that was all. O(goals + links walked).
 */
export const threads = (
  graph: Graph,
  most: number = MOST_PAIRS,
): { readonly pairs: readonly ThreadPair[]; readonly complete: boolean } => {
  const { columns, down, carriers } = graph
  const { ids, first, count } = columns
  const seen = new Int32Array(count.goals)
  const seenCarrier = new Int32Array(count.organisations)
  const depth = new Int32Array(count.goals)
  const pairs: ThreadPair[] = []
  for (let top = 0; top < count.goals; top++) {
    if (graph.goals[top] === 0) continue
    const ancestor = ids[first.goals + top]!
    const queue = [top]
    seen[top] = top + 1
    depth[top] = 0
    for (const goal of queue) {
      const below = depth[goal]! + 1
      for (let at = carriers.start[goal]!; at < carriers.start[goal + 1]!; at++) {
        const carrier = carriers.to[at]!
        if (seenCarrier[carrier] === top + 1) continue
        if (pairs.length >= most) return { pairs, complete: false }
        seenCarrier[carrier] = top + 1
        pairs.push({ ancestor, descendant: ids[first.organisations + carrier]!, depth: below })
      }
      for (let at = down.start[goal]!; at < down.start[goal + 1]!; at++) {
        const lower = down.to[at]!
        if (seen[lower] === top + 1) continue
        if (pairs.length >= most) return { pairs, complete: false }
        seen[lower] = top + 1
        depth[lower] = below
        pairs.push({ ancestor, descendant: ids[first.goals + lower]!, depth: below })
        queue.push(lower)
      }
    }
  }
  return { pairs, complete: true }
}
