import type { LayoutEdge } from './layer-graph.ts'
import { endsOf } from './lit-by.ts'

/** Which ways to look for. */
export interface WaysOptions {
  /** All ways that pass no node twice; else only the shortest, all of them. */
  readonly every?: boolean
  /** The most to list; 200 when not given. */
  readonly most?: number
}

/** The ways between two nodes along the thread. */
export interface Ways {
  /** Each from the first node to the second; the shortest first. */
  readonly ways: readonly (readonly string[])[]
  /** Whether there are no more than those that are listed. */
  readonly isAll: boolean
  /** `up` when the first serves the second; null when neither serves the other. */
  readonly direction: 'up' | 'down' | null
}

/** Steps after which a search among loops gives up. */
const patience = 200_000

/**
 * The ways from one node to another, upward or downward, whichever leads there. O(edges) and, for the ways, O(their
 * length) each; among loops at most so many steps.
 *
 * @example waysBetween([{ from: 'i1', to: 'n1' }, { from: 'n1', to: 'r1' }], 'i1', 'r1').ways // [['i1', 'n1', 'r1']]
 */
export function waysBetween(
  edges: readonly LayoutEdge[],
  from: string,
  to: string,
  { every = false, most = 200 }: WaysOptions = {},
): Ways {
  const { up, down } = endsOf(edges)
  for (const [direction, ahead, back] of [
    ['up', up, down],
    ['down', down, up],
  ] as const) {
    const left = distances(to, back)
    if (from === to || !left.has(from)) continue
    const next = (id: string): readonly string[] => {
      const near = new Set(ahead.get(id)?.filter((other) => left.has(other)))
      const steps = left.get(id) ?? 0
      return [...near]
        .filter((other) => every || left.get(other) === steps - 1)
        .sort((a, b) => (left.get(a) ?? 0) - (left.get(b) ?? 0) || (a < b ? -1 : 1))
    }
    const { ways, isAll } = walk(from, to, next, most)
    return { ways: ways.toSorted((a, b) => a.length - b.length), isAll, direction }
  }
  return { ways: [], isAll: true, direction: null }
}

/** How many steps each node is from the goal. */
function distances(goal: string, back: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, number> {
  const left = new Map([[goal, 0]])
  // A Map's iterator also visits what is added on the way.
  for (const [id, steps] of left)
    for (const other of back.get(id) ?? []) if (!left.has(other)) left.set(other, steps + 1)
  return left
}

function walk(
  from: string,
  to: string,
  next: (id: string) => readonly string[],
  most: number,
): Pick<Ways, 'ways' | 'isAll'> {
  const ways: string[][] = []
  const way = [from]
  const onWay = new Set(way)
  const ahead = [[...next(from)].reverse()]
  for (let steps = 0; ahead.length > 0; steps++) {
    if (steps > patience) return { ways, isAll: false }
    const id = ahead.at(-1)!.pop()
    if (id === undefined) {
      ahead.pop()
      onWay.delete(way.pop()!)
    } else if (id === to) {
      if (ways.length === most) return { ways, isAll: false }
      ways.push([...way, to])
    } else if (!onWay.has(id)) {
      way.push(id)
      onWay.add(id)
      ahead.push([...next(id)].reverse())
    }
  }
  return { ways, isAll: true }
}
