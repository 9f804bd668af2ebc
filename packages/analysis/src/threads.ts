import type { Graph } from '@rodtrad/core'

/** One pair of the thread: the row that the SQL table `trace` holds. */
export interface ThreadPair {
  readonly ancestor: string
  readonly descendant: string
  /** The shortest way between them, in links; 1 or more. */
  readonly depth: number
}

/** How many pairs a source may have before they are cut off: what a browser's database holds with ease. */
export const MOST_PAIRS = 2_000_000

/**
 * Every goal with every goal and verksamhet below it, with the depth of the shortest way. At most `most` pairs;
 * `complete` says whether that was all. O(goals + pairs).
 */
export const threads = (
  graph: Graph,
  most: number = MOST_PAIRS,
): { readonly pairs: readonly ThreadPair[]; readonly complete: boolean } => {
  const { columns, down, carriers } = graph
  const { ids, first } = columns
  const seen = new Int32Array(columns.count.goals)
  const depth = new Int32Array(columns.count.goals)
  const pairs: ThreadPair[] = []
  for (let top = 0; top < columns.count.goals; top++) {
    if (graph.goals[top] === 0) continue
    const ancestor = ids[first.goals + top]!
    const queue = [top]
    const verksamheter = new Set<number>()
    seen[top] = top + 1
    depth[top] = 0
    for (const goal of queue) {
      if (pairs.length >= most) return { pairs, complete: false }
      const below = depth[goal]! + 1
      for (let at = carriers.start[goal]!; at < carriers.start[goal + 1]!; at++) {
        const carrier = carriers.to[at]!
        if (verksamheter.has(carrier)) continue
        verksamheter.add(carrier)
        pairs.push({ ancestor, descendant: ids[first.organisations + carrier]!, depth: below })
      }
      for (let at = down.start[goal]!; at < down.start[goal + 1]!; at++) {
        const lower = down.to[at]!
        if (seen[lower] === top + 1) continue
        seen[lower] = top + 1
        depth[lower] = below
        pairs.push({ ancestor, descendant: ids[first.goals + lower]!, depth: below })
        queue.push(lower)
      }
    }
  }
  return { pairs, complete: true }
}
