import type { LayoutEdge } from './layer-graph.ts'

/** The links by their lower and by their upper end. */
interface Ends {
  readonly up: ReadonlyMap<string, readonly string[]>
  readonly down: ReadonlyMap<string, readonly string[]>
}

/**
 * The links as two look-ups: what a node serves, and what serves it. O(edges).
 *
 * @example endsOf([{ from: 'n1', to: 'r1' }]).down.get('r1') // ['n1']
 */
export function endsOf(edges: readonly LayoutEdge[]): Ends {
  const up = new Map<string, string[]>()
  const down = new Map<string, string[]>()
  for (const { from, to } of edges) {
    push(up, from, to)
    push(down, to, from)
  }
  return { up, down }
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

/** A node's thread in its two halves; the node itself is in both. */
export interface Thread {
  /** What it serves, at any depth. */
  readonly above: ReadonlySet<string>
  /** What serves it, at any depth. */
  readonly below: ReadonlySet<string>
}

/**
 * The thread of a node in its two halves. A link is on the thread when both its ends are in the same half. Ends on
 * loops. O(nodes + edges).
 *
 * @example threadOf([{ from: 'n1', to: 'r1' }], 'n1').above // Set { 'n1', 'r1' }
 */
export function threadOf(edges: readonly LayoutEdge[], id: string): Thread {
  const { up, down } = endsOf(edges)
  return { above: reach(id, up), below: reach(id, down) }
}

/**
 * The thread of a node: the node, all that it serves and all that serves it, at any depth. (Not what else serves the
 * same goals: that is another thread.) Ends on loops. O(nodes + edges).
 *
 * @example litBy([{ from: 'n1', to: 'r1' }, { from: 'n2', to: 'r1' }], 'n1') // Set { 'n1', 'r1' }
 */
export function litBy(edges: readonly LayoutEdge[], id: string): ReadonlySet<string> {
  const { above, below } = threadOf(edges, id)
  return new Set([...above, ...below])
}

function reach(id: string, next: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const met = new Set([id])
  // A Set's iterator also visits what is added on the way.
  for (const at of met) for (const neighbour of next.get(at) ?? []) met.add(neighbour)
  return met
}
